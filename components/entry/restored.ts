import type { OwnElsewhere } from '@/lib/values/entry-fault'
import { rulesIn, type Grid } from '@/lib/values/grid'
import type { Write } from '@/lib/values/sheet'
import { isSameTyped, typedOf } from '@/lib/values/typed-cell'
import type { Kept } from './device-copy'
import { rowsOf, sourceField, writesOf, type EntryState } from './entry-state'
import { sourceWritten, typedFrom } from './sending'

type Restored = {
  writes: Write[]
  many: number
  /** What the server has of cells since, and the copy knew nothing of. */
  elsewhere: OwnElsewhere[]
}

/** What did not reach the server last time, to be typed again; and where something else has been saved since. */
export function restoredIn(grid: Grid, { seen }: EntryState, kept: Kept): Restored {
  const saved = new Map(grid.indicators.map(({ indicatorId, source }) => [indicatorId, source]))
  const sources = new Map<number, string>()
  const rules = rulesIn(grid)
  const all = rowsOf(grid).flatMap(({ key, cell, draft }) => {
    const [text, ...before] = kept[key] ?? []
    if (text === undefined) return []
    try {
      const typed = text === '' ? typedOf(seen[key] ?? null, rules.get(cell.indicatorId)!.decimals) : typedFrom(text)
      // A source that was typed with it, where nothing else has been saved since.
      const source = sourceWritten(text)
      const isOwn = [...before.map(sourceWritten), ''].includes(saved.get(cell.indicatorId) ?? '')
      if (source !== '' && isOwn) sources.set(cell.indicatorId, source)
      const had = [typed, ...before.map(typedFrom)]
      return [{ key, typed, newer: draft && !had.some(one => isSameTyped(one, draft.typed)) ? draft.typed : null }]
    } catch {
      return []
    }
  })
  return {
    writes: [
      ...all.flatMap(({ key, typed }) => writesOf(key, typed)),
      ...[...sources].map(([id, source]) => [sourceField(id), source] as const),
    ],
    many: all.length,
    elsewhere: all.flatMap(({ key, newer }) => (newer ? [{ key, typed: newer }] : [])),
  }
}
