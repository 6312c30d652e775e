import { around, leewayOf, NO_LEEWAY, widest, type Leeway } from './leeway'
import { sameCounts, type PublishedCell } from './published-cell'
import type { Counts } from './primary'
import type { DisclosureRule } from './rule'

/** One slot of the table as an outsider meets it. */
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
}

/** What today's table says of a slot by itself; withheld is hidden by the source. */
export type State = 'shown' | 'hidden' | 'withheld' | 'absent'

/**
 * A number once shown stays shown while it is the same. A count once hidden stays hidden while it is the same, and
 * for good if it was small: revised siblings and totals would give the earlier one away. Null for a slot of which
 * nothing was ever said.
 */
export function entryOf(
  state: State,
  counts: Counts | null,
  past: readonly PublishedCell[],
  rule: DisclosureRule,
): Entry | null {
  const today = entryToday(state, counts, rule)
  return past.length === 0 ? today : entryRemembered(state, counts, past, rule, today)
}

function entryToday(state: State, counts: Counts | null, rule: DisclosureRule): Entry | null {
  const versions = counts ? [counts] : []
  if (state === 'absent') {
    // Everyone knows that there is no one in an empty group, though no share can be printed of it.
    return counts?.denominator === 0 ? newEntry(versions, { fixed: true }) : null
  }
  if (state === 'shown') return newEntry(versions, {})
  return newEntry(versions, { hidden: true, leeway: leewayFor(state, versions, rule) })
}

function entryRemembered(
  state: State,
  counts: Counts | null,
  past: readonly PublishedCell[],
  rule: DisclosureRule,
  today: Entry | null,
): Entry | null {
  const shownBefore = past.filter(record => record.shown)
  const hiddenBefore = past.filter(record => !record.shown)
  const isUnchanged = (record: PublishedCell) => state === 'absent' || sameCounts(record.counts, counts)
  const fixed = today?.fixed === true || shownBefore.some(isUnchanged)
  const isSmall = (record: PublishedCell) => record.counts !== null && leewayOf(record.counts, rule) !== NO_LEEWAY
  const kept = !fixed && hiddenBefore.some(record => isUnchanged(record) || isSmall(record))
  const before = (fixed ? shownBefore : hiddenBefore).map(record => record.counts)
  const versions = [counts, ...before].filter(version => version !== null)
  return newEntry(versions, {
    hidden: state === 'withheld' || kept || (state === 'hidden' && !fixed),
    fixed,
    leeway: fixed ? NO_LEEWAY : leewayFor(state, versions, rule),
    onceShown: shownBefore.length > 0,
    onceHidden: hiddenBefore.length > 0,
  })
}

/**
 * What the source withholds could from outside be as low as 1, whatever rule the source has. A hidden number without
 * a count (a mean of few answers) mustn't be computed exactly.
 */
function leewayFor(state: State, versions: readonly Counts[], rule: DisclosureRule): Leeway {
  const [today] = versions
  if (!today) return { up: 1, down: 1 }
  const asked = versions.reduce((leeway, version) => widest(leeway, leewayOf(version, rule)), NO_LEEWAY)
  if (state !== 'withheld') return asked
  return widest(asked, around(today.numerator, today.denominator ?? Infinity, rule))
}

/** Every entry has its fields in the same order: thousands are made, and tables are searched much faster so. */
export function newEntry(versions: readonly Counts[], said: Partial<Entry>): Entry {
  let canFall = Infinity
  let canRise = Infinity
  for (const { numerator, denominator } of versions) {
    canFall = Math.min(canFall, numerator)
    canRise = Math.min(canRise, Math.max(0, (denominator ?? Infinity) - numerator))
  }
  return {
    counts: versions[0] ?? null,
    canFall,
    canRise,
    hidden: said.hidden ?? false,
    fixed: said.fixed ?? false,
    leeway: said.leeway ?? NO_LEEWAY,
    onceShown: said.onceShown ?? false,
    onceHidden: said.onceHidden ?? false,
  }
}
