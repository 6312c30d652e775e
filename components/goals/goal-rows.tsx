import type { Goal } from '@/lib/framework/framework'
import { paths, type Place } from '@/lib/municipality/paths'
import type { Reading } from '@/lib/observations/reading'
import { formatNumber } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'
import { Swedish } from '../layout/swedish'

type Props = { goals: Goal[]; readings: Reading[]; t: Dictionary; place: Place }

/** Goals as rows: number, wording as adopted, and their indicators' latest values. */
export function GoalRows({ goals, readings, t, place }: Props) {
  const byCode = new Map(
    readings.flatMap(r => [r.indicator.code, ...r.indicator.aliases].map(code => [code, r] as const)),
  )
  return (
    <ul className="rows">
      {goals.map(goal => (
        <li key={goal.number}>
          <span className="no">{goal.number}</span>
          <a href={paths.goal(place, goal.number)}>
            <Swedish locale={place.locale}>{goal.title}</Swedish>
          </a>
          <div className="aside">
            {t.indicatorCount(goal.indicators.length)}
            <LatestValue
              reading={goal.indicators.map(i => byCode.get(i.code)).find(r => r?.level.latest)}
              place={place}
            />
          </div>
        </li>
      ))}
    </ul>
  )
}

function LatestValue({ reading, place }: { reading?: Reading; place: Place }) {
  const latest = reading?.level.latest
  if (!reading || !latest) return null
  const { title, decimals, unit } = reading.indicator
  return (
    <>
      <br />
      <Swedish locale={place.locale}>{title}</Swedish>: {formatNumber(place.locale, latest.value, decimals)} {unit} (
      {latest.label})
    </>
  )
}
