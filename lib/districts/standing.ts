import type { Dictionary } from '@/lib/text/sv'

/** At most this many from each end are told by their place; a third of the districts where they are few. */
const TOLD = 5

/**
 * Where a value stands among those that are shown: by its place where it is among the few at an end (1 is the highest
 * or the lowest, `isShared` where others have the same), otherwise by the third that it lies in.
 */
export type Standing =
  | { kind: 'high' | 'low'; place: number; of: number; isShared: boolean }
  | { kind: 'higher' | 'middle' | 'lower'; of: number }

/** Null where nothing is compared: fewer than two values, or all alike. */
export function standingOf(value: number, values: readonly number[]): Standing | null {
  const of = values.length
  const above = values.filter(other => other > value).length
  const below = values.filter(other => other < value).length
  const alike = of - above - below
  if (of < 2 || alike === of) return null
  const told = Math.max(1, Math.min(TOLD, Math.floor(of / 3)))
  const isShared = alike > 1
  if (above + alike <= told) return { kind: 'high', place: above + 1, of, isShared }
  if (below + alike <= told) return { kind: 'low', place: below + 1, of, isShared }
  const third = of / 3
  if (above + alike <= third) return { kind: 'higher', of }
  return below + alike <= third ? { kind: 'lower', of } : { kind: 'middle', of }
}

/** "näst högst av 47", "bland de högsta av 47" where the place is shared, "i mitten". */
export function standingWords(standing: Standing, words: Dictionary['districts']['standing']): string {
  if (!('place' in standing)) return words[standing.kind]
  const { kind, place, of, isShared } = standing
  if (isShared) return words.of(kind === 'high' ? words.amongHigh : words.amongLow, of)
  return words.of(words[kind][place - 1] ?? '', of)
}
