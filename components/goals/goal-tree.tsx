import type { Goal } from '@/lib/framework/framework'
import { paths, type Place } from '@/lib/municipality/paths'
import type { Dictionary } from '@/lib/text/sv'
import { Swedish } from '../layout/swedish'
import { goalCounts } from './goal-counts'
import { GoalTitle } from './goal-title'
import { IndicatorLinks } from './indicator-links'
import { StrategyList } from './strategy-list'

type Props = { goal: Goal; t: Dictionary; place: Place; framework?: string }

/** The tree of goals: native disclosure, open at the areas, each node with an address of its own (#mal-1.2). */
export function GoalTree({ goal, t, place, framework }: Props) {
  return (
    <details
      id={`mal-${goal.number || '0'}`}
      open={goal.role !== 'outcome'}
      className={goal.colour ? `c${goal.colour}` : undefined}
    >
      <summary>
        <span>
          <GoalTitle goal={goal} t={t} locale={place.locale} />
          <span className="count">{goalCounts(goal, t)}</span>
        </span>
      </summary>
      <div className="inside">
        {goal.summary && (
          <Swedish as="p" locale={place.locale} className="soft">
            {goal.summary}
          </Swedish>
        )}
        {goal.role !== 'overall' && (
          <p>
            <a href={paths.goal(place, goal.number, framework)}>
              {goal.levelName} {goal.number}: {t.openGoal}
            </a>
          </p>
        )}
        {goal.strategies.length > 0 && <StrategyList strategies={goal.strategies} t={t} place={place} />}
        {goal.indicators.length > 0 && <IndicatorLinks indicators={goal.indicators} t={t} place={place} />}
        {goal.children.map(child => (
          <GoalTree key={child.number} goal={child} t={t} place={place} framework={framework} />
        ))}
      </div>
    </details>
  )
}
