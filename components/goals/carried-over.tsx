import type { Goal } from '@/lib/framework/framework'
import { paths, type Site } from '@/lib/municipality/paths'
import type { Dictionary } from '@/lib/text/sv'
import { goalPath } from './goal-path'
import { GoalWords } from './goal-words'

type Props = { goal: Goal; t: Dictionary; site: Site; current: string | undefined }

/** What a goal builds on in earlier målbilder, and what it lives on in. */
export function CarriedOver({ goal, t, site, current }: Props) {
  return (
    <>
      {goal.carriedFrom.length > 0 && (
        <>
          <h3>{t.carriedFrom}</h3>
          <ul>
            {goal.carriedFrom.map(from => (
              <li key={`${from.framework} ${from.strategy ?? ''} ${from.number}`}>
                <a href={from.strategy ? paths.framework(site, from.framework) : goalPath(site, from, current)}>
                  {from.strategy ? `${t.strategy} ${from.strategy}: ` : ''}
                  <GoalWords goal={from} />
                </a>
                {from.ourReading && <span className="remark"> ({t.ourReading})</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      {goal.carriesTo.length > 0 && (
        <>
          <h3>{t.carriesTo}</h3>
          <ul>
            {goal.carriesTo.map(to => (
              <li key={`${to.framework} ${to.number}`}>
                <a href={goalPath(site, to, current)}>
                  {to.number} <GoalWords goal={to} />
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
