import type { Indicator } from '@/lib/indicators/indicator'
import { reviewSv as t } from '@/lib/text/review-sv'
import { sv } from '@/lib/text/sv'
import type { GateChange } from '@/lib/values/proposal'
import { groupName } from './group-name'

/** What publishing does to values that nobody proposed anything of, where it does anything. */
export function GateChanges({ indicator, gate }: { indicator: Indicator; gate: readonly GateChange[] }) {
  const hidden = gate.filter(({ hidden: why }) => why !== null)
  const shown = gate.filter(({ hidden: why }) => why === null)
  const parts = [
    { words: t.gate.hides(hidden.length), changes: hidden },
    { words: t.gate.shows(shown.length), changes: shown },
  ].filter(({ changes }) => changes.length > 0)
  if (parts.length === 0) return null
  return (
    <div className="notice review-notice">
      <h4>{t.gate.title}</h4>
      {parts.map(({ words, changes }) => (
        <div key={words}>
          <p>{words}</p>
          <ul>
            {changes.map(({ place, breakdown, label, hidden: why }) => (
              <li key={`${place.kind} ${place.code} ${breakdown} ${label}`}>
                {place.name}, {groupName(indicator, breakdown)}, {label}
                {why && `: ${sv.hidden[why]}`}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}
