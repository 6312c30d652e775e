import { MoveForm } from '@/components/drafting/move-form'
import { AskingForm } from '@/components/ui/asking-form'
import type { Actor } from '@/lib/auth/permissions'
import { getDraft } from '@/lib/framework/draft/work-queries'
import type { EditedGoal } from '@/lib/framework/work-queries'
import { draftSv } from '@/lib/text/draft-sv'
import { OneButtonForm } from '@/components/drafting/one-button-form'
import { move, remove, restore } from '../utkast/[framework]/actions'

const t = draftSv.goal

type Props = { actor: Actor; municipalityId: number; goal: EditedGoal }

/** What of a goal is only of a draft: what it said before, where it stands, and that it can be taken out. */
export async function GoalInDraft({ actor, municipalityId, goal }: Props) {
  const { id: goalId, number, parent, isRemoved, former, framework } = goal
  const draft = await getDraft(actor, municipalityId, framework.slug)
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
          <p>{t.removedNotice}</p>
          <OneButtonForm action={restore} which={which} label={draftSv.tree.restore} />
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
    </>
  )
}
