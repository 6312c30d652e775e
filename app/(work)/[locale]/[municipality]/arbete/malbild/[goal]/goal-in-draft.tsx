import { AnsweringForm } from '@/components/drafting/answering-form'
import { MergeWith } from '@/components/drafting/merge-with'
import { MoveForm } from '@/components/drafting/move-form'
import { AskingForm } from '@/components/ui/asking-form'
import type { Actor } from '@/lib/auth/permissions'
import { getTiesOfGoal, type TiesOfGoal as Ties } from '@/lib/framework/draft/parts/work-queries'
import { getDraft } from '@/lib/framework/draft/work-queries'
import type { EditedGoal } from '@/lib/framework/work-queries'
import { workPaths } from '@/lib/municipality/work-paths'
import { draftSv } from '@/lib/text/draft-sv'
import { partsSv } from '@/lib/text/parts-sv'
import { OneButtonForm } from '@/components/drafting/one-button-form'
import { chooseAnswering } from '../utkast/[framework]/delar/actions'
import { markRead, move, remove, restore } from '../utkast/[framework]/actions'

const t = draftSv.goal

type Props = { actor: Actor; municipality: { id: number; slug: string }; goal: EditedGoal }

/** What of a goal is only of a draft: what it said before, where it stands, and that it can be taken out. */
export async function GoalInDraft({ actor, municipality: { id: municipalityId, slug }, goal }: Props) {
  const { id: goalId, number, parent, isRemoved, ourReading, mergedInto, former, framework } = goal
  const [draft, ties] = await Promise.all([
    getDraft(actor, municipalityId, framework.slug),
    getTiesOfGoal(actor, municipalityId, goalId),
  ])
  const depth = draft?.goals.find(({ id }) => id === goalId)?.depth
  const alike = draft?.goals.filter(one => one.depth === depth && one.id !== goalId) ?? []
  const partsHref = workPaths.draftParts(slug, framework.slug)
  const which = { municipalityId, frameworkId: framework.id, goalId }
  const nameOf = ({ number, title }: { number: string; title: string }) => `${number} ${title}`.trim()
  return (
    <>
      <section className="part" aria-labelledby="forra">
        <h2 id="forra">{t.former}</h2>
        {former.length === 0 && <p>{t.isNew}</p>}
        {former.map(one => (
          <blockquote key={one.number} className="said">
            {nameOf(one)}
            {one.summary && <p className="soft">{one.summary}</p>}
          </blockquote>
        ))}
      </section>
      {isRemoved ? (
        <section className="part" aria-labelledby="plats">
          <h2 id="plats">{t.place}</h2>
          {mergedInto ? (
            <p>{draftSv.join.goneInto(nameOf(mergedInto))}</p>
          ) : (
            <>
              <p>{t.removedNotice}</p>
              <OneButtonForm action={restore} which={which} label={draftSv.tree.restore} />
            </>
          )}
        </section>
      ) : (
        parent && (
          <section className="part" aria-labelledby="plats">
            <h2 id="plats">{t.place}</h2>
            <p>{t.placeIs(number, nameOf(parent))}</p>
            <MoveForm
              {...{ move, parents: draft?.parents.filter(({ id }) => id !== goalId) ?? [], parentId: parent.id }}
              which={{ ...which, seen: number }}
            />
            <AskingForm
              {...{ action: remove, which }}
              words={{ label: t.remove, question: t.removeSure, yes: t.yes, cancel: t.cancel }}
            />
          </section>
        )
      )}
      {ties && !isRemoved && (
        <>
          <section className="part" aria-labelledby="svarar">
            <h2 id="svarar">{partsSv.answers.title}</h2>
            <p>{partsSv.answers.lead}</p>
            {ties.bodies.length > 0 ? (
              <AnsweringForm {...{ which, ...ties }} action={chooseAnswering} />
            ) : (
              <p>
                {partsSv.answers.none} <a href={`${partsHref}#namnder`}>{partsSv.answers.write}</a>
              </p>
            )}
          </section>
          {draft?.mayEdit && parent && (
            <section className="part" aria-labelledby="ihop">
              <h2 id="ihop">{draftSv.join.merge}</h2>
              {alike.length > 0 && (
                <>
                  <p>{draftSv.join.mergeLead}</p>
                  <MergeWith
                    others={alike.map(one => ({
                      ...{ id: one.id, label: nameOf(one), href: workPaths.mergeGoals(slug, goalId, one.id) },
                    }))}
                  />
                </>
              )}
              <p className="onward">
                <a href={workPaths.splitGoal(slug, goalId)}>{draftSv.join.split}</a>
              </p>
            </section>
          )}
          <section className="part" aria-labelledby="omger">
            <h2 id="omger">{partsSv.around}</h2>
            <TiesOfGoal ties={ties} />
            <p className="onward">
              <a href={partsHref}>{partsSv.edit}</a>
            </p>
          </section>
        </>
      )}
      {!isRemoved && (
        <section className="part" aria-labelledby="lasning">
          <h2 id="lasning">{t.reading.title}</h2>
          <p>{ourReading ? t.reading.is : t.reading.isNot}</p>
          <OneButtonForm
            action={markRead}
            which={{ ...which, ...(!ourReading && { ourReading: 'ja' }) }}
            label={ourReading ? t.reading.unmark : t.reading.mark}
          />
        </section>
      )}
    </>
  )
}

const AROUND = { strategies: 'Strategy', documents: 'GoverningDocument', processes: 'RelatedProcess' } as const

const TiesOfGoal = ({ ties }: { ties: Pick<Ties, keyof typeof AROUND> }) => (
  <dl className="changed">
    {Object.entries(AROUND).map(([field, kind]) => {
      const titles = ties[field as keyof typeof AROUND]
      return (
        <div key={kind}>
          <dt>{partsSv[kind].title}</dt>
          <dd>{titles.length === 0 ? partsSv[kind].none : titles.join('; ')}</dd>
        </div>
      )
    })}
  </dl>
)
