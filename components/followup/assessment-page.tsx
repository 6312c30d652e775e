import { WorkHeading } from '@/components/work/work-heading'
import type { FormAction } from '@/lib/forms/form-state'
import type { Assessed } from '@/lib/followup/assessed'
import { followUpWorkSv as t } from '@/lib/text/followup-work-sv'
import { goalsSv } from '@/lib/text/goals-sv'
import { AssessmentForm } from './assessment-form'
import { judgedWords } from './judged-words'
import type { RoundKey } from './round-key'

type Link = { href: string; label: string }
type Props = {
  found: Assessed
  round: RoundKey
  crumbs: readonly Link[]
  next: { href: string; name: string } | null
  /** Why it can't be written in, where it can't. */
  closed: string | null
  action: FormAction
}

/** What the figures say of a goal, beside what is concluded of it. */
export function AssessmentPage({ found, round, crumbs, next, closed, action }: Props) {
  const { goal, says, measures, actions, evidence } = found
  const { assessment, computed } = goal
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
          {says.story.map(sentence => (
            <p key={sentence}>{sentence}</p>
          ))}
          <h3>{t.assess.measures}</h3>
          <ul>
            {measures.map(({ code, name }) => (
              <li key={code}>{name}</li>
            ))}
          </ul>
          <h3>{t.assess.actions}</h3>
          {actions.length === 0 && <p className="soft">{t.assess.noActions}</p>}
          <ul>
            {actions.map(({ title, status, responsible }) => (
              <li key={title}>
                {title} ({goalsSv.actionStatus[status]}
                {responsible && `, ${responsible}`})
              </li>
            ))}
          </ul>
          {evidence.length > 0 && <h3>{t.assess.evidence}</h3>}
          <ul>
            {evidence.map(({ title, text }) => (
              <li key={title}>
                {title}: {text}
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="bedomning">
          <h2 id="bedomning">{t.assess.answer}</h2>
          {closed ? (
            <>
              <p>{closed}</p>
              <p className="said">{assessment.text}</p>
            </>
          ) : (
            <AssessmentForm {...{ action, assessment, goalId: goal.id }} {...round} />
          )}
          {next && (
            <p className="onward">
              <a href={next.href}>{t.assess.next(next.name)}</a>
            </p>
          )}
        </section>
      </div>
    </>
  )
}
