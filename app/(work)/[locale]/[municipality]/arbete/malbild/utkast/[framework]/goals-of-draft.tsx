import { LackLinks } from '@/components/coverage/lack-links'
import { DraftTree } from '@/components/drafting/draft-tree'
import { RemovedGoals } from '@/components/drafting/removed-goals'
import { GOAL_LACKS } from '@/lib/coverage/goal-coverage'
import { countLacks, goalLackIn, withAbove } from '@/lib/coverage/lack-filter'
import type { Coverage } from '@/lib/coverage/work-queries'
import type { WorkDraft } from '@/lib/framework/draft/work-queries'
import { workPaths } from '@/lib/municipality/work-paths'
import { coverageSv } from '@/lib/text/coverage-sv'
import { draftSv } from '@/lib/text/draft-sv'
import { place, restore, step } from './actions'

const t = draftSv.tree

type Props = {
  municipality: { id: number; slug: string }
  draft: WorkDraft
  coverage: Coverage | null
  /** What is asked for in the address. */
  said: unknown
}

/** The goals of a draft to move and to open, all of them or those that lack something, where they stand. */
export function GoalsOfDraft({ municipality: { id: municipalityId, slug }, draft, coverage, said }: Props) {
  const lack = goalLackIn(said)
  const here = workPaths.draft(slug, draft.slug)
  const covered = coverage?.goals ?? []
  const lacking = covered.filter(({ lacks }) => lack !== null && lacks.includes(lack))
  const shown = lack === null ? draft.goals : withAbove(draft.goals, new Set(lacking.map(({ id }) => id)))
  const which = { municipalityId, frameworkId: draft.id }
  const mayMove = draft.mayEdit && lack === null
  return (
    <>
      <LackLinks
        {...{ title: coverageSv.filter.goals, words: coverageSv.goals.lacks, chosen: lack, here }}
        counts={countLacks(GOAL_LACKS, covered)}
      />
      {lack !== null && (
        <p>
          {coverageSv.goals.chosen(lacking.length, covered.length, coverageSv.goals.lacks[lack])}{' '}
          {draft.mayEdit && t.allToMove} <a href={here}>{coverageSv.filter.all}</a>
        </p>
      )}
      {mayMove && <p>{t.lead}</p>}
      <DraftTree
        {...{ which, moves: mayMove ? { step, place } : null }}
        goals={shown.map(goal => ({ ...goal, href: draft.mayEdit ? workPaths.goal(slug, goal.id) : null }))}
      />
      <RemovedGoals {...{ which, removed: draft.removed }} restore={draft.mayEdit ? restore : null} />
    </>
  )
}
