import type { GridIndicator } from '@/lib/values/grid'
import type { EntryLine } from './entry-lines'
import type { EntryState } from './entry-state'

/** What a grid has to send, and what stands in its way. */
export type ToSend = {
  many: number
  elsewhere: number
  wrong: EntryLine[]
  open: EntryLine[]
  conflicts: EntryLine[]
  /** Indicators that something is changed of, and those of them that can be sent as they are. */
  changed: GridIndicator[]
  ready: GridIndicator[]
  /** How many values those hold. */
  manyReady: number
}

export function toSend(
  indicators: readonly GridIndicator[],
  lines: readonly EntryLine[],
  { moved, elsewhere: there, otherSources }: Pick<EntryState, 'moved' | 'elsewhere' | 'otherSources'>,
): ToSend {
  const typed = lines.filter(line => line.isChanged)
  const wrong = typed.filter(line => line.stops)
  const open = typed.filter(line => !line.stops && line.isOpen)
  const conflicts = lines.filter(({ row, isChanged }) => row.key in there || (isChanged && row.key in moved))
  const stopped = new Set([...wrong, ...open, ...conflicts].map(({ row }) => row.cell.indicatorId))
  const by = new Map<number, number>()
  for (const { row } of typed) by.set(row.cell.indicatorId, (by.get(row.cell.indicatorId) ?? 0) + 1)
  const manyOf = (one: GridIndicator) => (by.get(one.indicatorId) ?? 0) + one.draftsElsewhere
  const changed = indicators.filter(one => manyOf(one) > 0)
  const ready = changed.filter(({ indicatorId }) => !stopped.has(indicatorId) && !(indicatorId in otherSources))
  const sum = (of: readonly GridIndicator[]) => of.reduce((many, one) => many + manyOf(one), 0)
  const elsewhere = changed.reduce((many, one) => many + one.draftsElsewhere, 0)
  return { many: sum(changed), elsewhere, wrong, open, conflicts, changed, ready, manyReady: sum(ready) }
}
