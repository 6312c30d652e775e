import { withhold, type HiddenReason } from '@/lib/disclosure/gate'
import { sameCounts, type PublishedCell } from '@/lib/disclosure/published-cell'
import { countsOf } from '@/lib/disclosure/primary'
import type { Indicator } from '@/lib/indicators/indicator'
import type { Shown } from './load'
import type { Observation } from './observation'
import type { StoredValues } from './stored-values'
import { asRead } from './rolling'
import { throughGate } from './through-gate'

export type NumberedObservation = Observation & { cellId: bigint }

/**
 * What may be shown today of values that held earlier. They pass today's gate like any others, and of what it lets out
 * a number stays hidden whose cell is hidden today, or that the memory doesn't know to have been out: so everything
 * that an earlier day shows has been shown before, and today's values are held against just that.
 */
export function knownThen(then: NumberedObservation[], today: StoredValues, indicator: Indicator): Shown[] {
  const numberedToday = today.observations.map((observation, i) => ({ ...observation, cellId: today.cellIds[i]! }))
  const hiddenToday = new Map<bigint, HiddenReason>()
  for (const { cellId, hidden } of throughGate({ ...today, observations: numberedToday }, indicator))
    if (hidden) hiddenToday.set(cellId, hidden)
  const { rule } = indicator
  const isRemembered = rule.countsPeople && !rule.publishedByAuthority
  const wasShown = isRemembered ? memoryOf(then, today, indicator) : null
  const shown = throughGate({ ...today, observations: then }, indicator).map(cell => {
    if (cell.value === null) return cell
    const hidden = hiddenToday.get(cell.cellId)
    if (hidden) return withhold(cell, hidden)
    return wasShown && !wasShown.has(cell.cellId) ? withhold(cell, 'secondary') : cell
  })
  return asRead(shown, indicator)
}

/** The cells whose number, as it stood, the memory knows to have been shown. */
function memoryOf(
  then: readonly NumberedObservation[],
  { publishedBefore }: StoredValues,
  { rule }: Indicator,
): Set<bigint> {
  const shown = new Map<string, PublishedCell[]>()
  for (const [version, records] of publishedBefore)
    for (const record of records.filter(({ shown }) => shown)) {
      const key = keyOf({ ...record, version })
      shown.set(key, [...(shown.get(key) ?? []), record])
    }
  return new Set(
    then
      .filter(cell => shown.get(keyOf(cell))?.some(({ counts }) => sameCounts(counts, countsOf(cell, rule))))
      .map(({ cellId }) => cellId),
  )
}

const keyOf = ({
  version,
  period,
  geography,
  breakdown,
}: Pick<Observation, 'version' | 'period' | 'geography' | 'breakdown'>) =>
  `${version} ${period} ${geography} ${breakdown}`
