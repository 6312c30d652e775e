import { indicatorCodes, type Goal } from '@/lib/framework/framework'
import { bodiesOf, lacksOf } from '@/lib/framework/lacks'
import { paths, type Site } from '@/lib/municipality/paths'
import { actionId, goalId } from '@/lib/search/document'
import type { GapReading, Reading } from '@/lib/observations/reading'
import { isBetweenSexes } from '@/lib/observations/roll-up'
import { whatMoved } from '@/lib/observations/what-moved'
import { onOneLine } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'
import { Swedish } from '../layout/swedish'
import { goalCounts } from './goal-counts'
import { GoalTitle } from './goal-title'
import { IndicatorLinks } from './indicator-links'
import { StrategyList } from './strategy-list'
import { bodySlug, changesOf, changeSlug, lackSlug, levelSlug } from './tree-choices'

type Props = {
  goal: Goal
  readings: Reading[]
  t: Dictionary
  site: Site
  framework?: string
  /** Of the målbild whose goals have their addresses without a name. */
  current: string | undefined
}

export const nodeId = (goal: Goal) => `mal-${goal.number || '0'}`

/** A goal and all below it: native disclosure, open at the areas, with an address of its own (#mal-1.2). */
export function TreeNode({ goal, ...rest }: Props) {
  const { readings, t, site, framework, current } = rest
  return (
    <details
      id={nodeId(goal)}
      open={goal.role !== 'outcome'}
      className={goal.colour ? `tree-node c${goal.colour}` : 'tree-node'}
      data-row
      data-id={framework ? undefined : goalId(goal.number)}
      data-holds={[...actionsIn(goal).map(actionId), ...goal.indicators.map(({ code }) => code)].join(' ') || undefined}
      data-also={goal.indicators.map(({ title }) => title).join(' ') || undefined}
      data-niva={levelSlug(goal.level)}
      data-saknar={lacksOf(goal).map(lackSlug).join(' ') || undefined}
      data-forandring={changesOf(goal, readings).map(changeSlug).join(' ') || undefined}
      data-ansvarig={bodiesOf(goal).map(bodySlug).join(' ') || undefined}
    >
      <summary data-node>
        <span>
          <GoalTitle goal={goal} t={t} />
          <span className="count">{[goalCounts(goal, t), ...changeWords(goal, readings, t)].join(' · ')}</span>
        </span>
      </summary>
      <div className="inside">
        {goal.summary && (
          <Swedish as="p" locale={site.locale} className="soft">
            {goal.summary}
          </Swedish>
        )}
        {goal.role !== 'overall' && (
          <p>
            <a href={paths.goal(site, goal.number, framework)}>
              {goal.levelName} {goal.number}: {t.openGoal}
            </a>
          </p>
        )}
        {goal.strategies.length > 0 && <StrategyList strategies={goal.strategies} {...{ t, site, current }} />}
        {goal.indicators.length > 0 && <IndicatorLinks indicators={goal.indicators} t={t} site={site} />}
        {goal.children.map(child => (
          <TreeNode key={child.number} goal={child} {...rest} />
        ))}
      </div>
    </details>
  )
}

/** What its own strategies do. */
const actionsIn = ({ strategies }: Goal): number[] => strategies.flatMap(({ actions }) => actions.map(({ id }) => id))

/** What was seen of the goal and all below it, as its number of indicators is; gaps between social groups apart. */
function changeWords(goal: Goal, readings: Reading[], t: Dictionary): string[] {
  const codes = indicatorCodes(goal)
  const { better, worse } = whatMoved(codes, readings)
  const kinds = [
    { which: 'social', isCounted: (gap: GapReading) => !isBetweenSexes(gap) },
    { which: 'sexes', isCounted: isBetweenSexes },
  ] as const
  return [
    ...(better > 0 ? [onOneLine(t.tree.changeCount.better(better))] : []),
    ...(worse > 0 ? [onOneLine(t.tree.changeCount.worse(worse))] : []),
    ...kinds.flatMap(({ which, isCounted }) => {
      const { larger, smaller } = whatMoved(codes, readings, isCounted)
      return larger + smaller > 0 ? [t.tree.gapCount[which](larger, smaller)] : []
    }),
  ]
}
