import { around, leewayOf, NO_LEEWAY, widest, type Leeway } from './leeway'
import { sameCounts, type PublishedCell } from './memory'
import type { Counts } from './primary'
import type { DisclosureRule } from './rule'

/** One place of the table as an outsider meets it. */
export type Entry = {
  /** Today's counts, or the last published; null when not known to us. */
  readonly counts: Counts | null
  /** How many people could be taken away or added before a count, today's or an earlier hidden one, breaks its bounds. */
  readonly canFall: number
  readonly canRise: number
  hidden: boolean
  /** Known outside whatever is hidden now. */
  fixed: boolean
  leeway: Leeway
  /** An earlier number was shown, an earlier count was hidden: the two can't be played against each other. */
  readonly onceShown: boolean
  readonly onceHidden: boolean
  /** Hidden before with these very counts, and so hidden still. */
  readonly kept: boolean
}

/** What today's table says of a place by itself; withheld is hidden by the source. */
export type State = 'shown' | 'hidden' | 'withheld' | 'absent'

/**
 * What hasn't changed keeps its state: a number once shown stays shown, a count once hidden stays hidden, or this
 * table would give away the earlier one. Null for a place of which nothing was ever said.
 */
export function entryOf(
  state: State,
  counts: Counts | null,
  past: readonly PublishedCell[],
  rule: DisclosureRule,
): Entry | null {
  const shownBefore = past.filter(record => record.shown)
  const hiddenBefore = past.filter(record => !record.shown)
  const onceShown = shownBefore.length > 0
  const onceHidden = hiddenBefore.length > 0
  if (state === 'absent' && !onceShown && !onceHidden) return null

  const isUnchanged = (record: PublishedCell) => sameCounts(record.counts, counts)
  const fixed = state === 'absent' ? onceShown : shownBefore.some(isUnchanged) || (state === 'shown' && counts === null)
  const kept = !fixed && (state === 'absent' || hiddenBefore.some(isUnchanged))
  const known = [counts, ...(fixed ? shownBefore : hiddenBefore).map(record => record.counts)]
  const versions = known.filter(version => version !== null)
  const withheld =
    state === 'withheld' && counts ? around(counts.numerator, counts.denominator ?? Infinity, rule) : NO_LEEWAY
  const leeway = fixed ? NO_LEEWAY : versions.map(version => leewayOf(version, rule)).reduce(widest, withheld)
  const hidden = state === 'withheld' || kept || (state === 'hidden' && !fixed)
  return { ...boundsOf(versions), hidden, fixed, leeway, onceShown, onceHidden, kept }
}

export function boundsOf(versions: readonly Counts[]): Pick<Entry, 'counts' | 'canFall' | 'canRise'> {
  const rooms = versions.map(({ numerator, denominator }) => (denominator ?? Infinity) - numerator)
  return {
    counts: versions[0] ?? null,
    canFall: Math.min(Infinity, ...versions.map(version => version.numerator)),
    canRise: Math.max(0, Math.min(Infinity, ...rooms)),
  }
}
