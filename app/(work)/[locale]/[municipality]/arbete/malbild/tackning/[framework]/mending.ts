import type { Mended } from '@/components/coverage/covered-goals'
import { canEditGoals, canProposeIndicator, type Actor } from '@/lib/auth/permissions'
import type { GoalLack, IndicatorLack } from '@/lib/coverage/goal-coverage'
import type { CoveredGoal, CoveredIndicator } from '@/lib/coverage/work-queries'
import { workPaths } from '@/lib/municipality/work-paths'

type Here = { id: number; slug: string }

/** Where a person can mend what is lacking; nowhere for what they may not. */
export function mending(actor: Actor, { id: municipalityId, slug }: Here, framework: string) {
  const [edits, measures] = [canEditGoals(actor, { municipalityId }), canProposeIndicator(actor, { municipalityId })]
  const at = (href: string | null, label = ''): Mended[] => [{ label, href }]
  const goalMended = ({ id, unanswered, valueless }: CoveredGoal): Record<GoalLack, Mended[]> => ({
    indicators: at(edits ? workPaths.goal(slug, id) : null),
    values: valueless.map(code => ({ label: code, href: workPaths.entryOf(slug, code) })),
    socialGaps: at(edits ? workPaths.goal(slug, id) : null),
    actions: at(edits ? workPaths.newAction(slug, framework) : null),
    analysis: at(edits ? workPaths.followUps(slug) : null),
    english: at(edits ? workPaths.goal(slug, id) : null),
    owners: unanswered.map(({ id, title }) => ({ label: title, href: workPaths.action(slug, id) })),
  })
  const indicatorMended = ({ code }: CoveredIndicator): Record<IndicatorLack, string | null> => {
    const [words, values] = [measures ? workPaths.indicator(slug, code) : null, workPaths.entryOf(slug, code)]
    return { owner: words, source: words, baseline: values, fresh: values }
  }
  return { goalMended, indicatorMended }
}
