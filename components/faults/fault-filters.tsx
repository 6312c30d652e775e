import { faultQuery, type FaultFilter } from '@/lib/faults/fault-filter'
import { faultStates } from '@/lib/faults/fault-report'
import { faultInboxSv as t } from '@/lib/text/fault-inbox-sv'

/** Which reports to show; the choice stands in the address. */
export function FaultFilters({ here, filter }: { here: string; filter: FaultFilter }) {
  return (
    <nav className="choices" aria-label={t.filter}>
      <ul>
        {[undefined, ...faultStates].map(state => (
          <li key={state ?? 'all'}>
            <a href={here + faultQuery({ state })} aria-current={filter.state === state ? 'true' : undefined}>
              {state ? t.states[state] : t.all}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
