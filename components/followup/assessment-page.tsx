import { WorkHeading } from '@/components/work/work-heading'
import type { FormAction } from '@/lib/forms/form-state'
import type { Assessed } from '@/lib/followup/assessed'
import type { RoundComment } from '@/lib/followup/work-queries'
import { followUpWorkSv as t } from '@/lib/text/followup-work-sv'
import { AssessmentForm } from './assessment-form'
import { CommentPart } from './comment-part'
import { countedIn, judgedWords } from './judged-words'
import type { RoundKey } from './round-key'
import { TakenHere } from './taken-part'
import { VersionPart, type Versions } from './version-part'

type Link = { href: string; label: string }
type Props = {
  found: Assessed
  round: RoundKey
  personId: number
  crumbs: readonly Link[]
  next: { href: string; name: string } | null
  /** Why it can't be written in, where it can't. */
  closed: string | null
  actions: Record<'save' | 'take' | 'undo', FormAction>
  comments: readonly RoundComment[]
  versions: Versions
  /** None where nothing may be said any more. */
  talk: { comment: FormAction; settle: FormAction } | null
}

/** What the figures say of a goal, beside what is concluded of it. */
export function AssessmentPage({
  found,
  round,
  personId,
  crumbs,
  next,
  closed,
  actions: { save, take, undo },
  comments,
  versions,
  talk,
}: Props) {
  const { goal, says, measures, actions, evidence } = found
  const { assessment, computed } = goal
  const { level, gaps } = assessment
  const judged = level && gaps && judgedWords({ level, gaps })
  const taken = assessment.isFromFigures && <span className="soft">({t.taken.mark})</span>
  return (
    <>
      <p className="crumbs">
        {crumbs.map(({ href, label }, i) => (
          <span key={href}>
            {i > 0 && ' / '}
            <a href={href}>{label}</a>
          </span>
        ))}
      </p>
      <WorkHeading title={`${goal.number} ${goal.title}`.trim()} />
      <div className="beside">
        <section className="stands-on" aria-labelledby="siffrorna">
          <h2 id="siffrorna">{t.assess.figures}</h2>
          <p>
            <strong>{judgedWords(computed)}</strong>
          </p>
          <p>
            {countedIn(computed)} <span className="soft">{t.assess.counted}</span>
          </p>
          {says.story.map(sentence => (
            <p key={sentence}>{sentence}</p>
          ))}
          <h3>{t.assess.measures}</h3>
          <ul>
            {measures.map(({ code, name }) => (
              <li key={code}>{name}</li>
            ))}
          </ul>
          {actions.length === 0 && <p className="soft">{t.assess.noActions}</p>}
        </section>
        <section aria-labelledby="bedomning">
          <h2 id="bedomning">{t.assess.answer}</h2>
          {closed ? (
            <>
              <p>{closed}</p>
              {judged && (
                <p>
                  <strong>{judged}</strong> {taken}
                </p>
              )}
              <p className="said">{assessment.text}</p>
              <ToldList {...{ actions, evidence }} leftOut={assessment.leftOut} />
            </>
          ) : (
            <>
              <TakenHere {...{ goal, actions: { take, undo } }} {...round} />
              <AssessmentForm
                {...{ action: save, assessment, computed, actions, evidence, personId, goalId: goal.id, ...round }}
                next={next?.href ?? null}
              />
            </>
          )}
          {next && (
            <p className="onward">
              <a href={next.href}>{t.assess.next(next.name)}</a>
            </p>
          )}
          <VersionPart {...{ ...versions, assessment, goalId: goal.id }} {...round} />
          <CommentPart {...{ comments, goalId: goal.id, actions: talk }} {...round} />
        </section>
      </div>
    </>
  )
}

/** What of it the report tells, for who may not choose. */
function ToldList({ actions, evidence, leftOut }: Pick<Assessed, 'actions' | 'evidence'> & { leftOut: string[] }) {
  const told = [...actions, ...evidence].filter(({ key }) => !leftOut.includes(key))
  if (told.length === 0) return null
  return (
    <>
      <h3>{t.assess.told}</h3>
      <ul>
        {told.map(({ key, title }) => (
          <li key={key}>{title}</li>
        ))}
      </ul>
    </>
  )
}
