import type { ReportMeasure } from './report'

/** What has become of a level or a gap since the former round. */
export const CHANGES = ['changed', 'revised', 'redefined', 'new', 'hidden', 'gone', 'same'] as const
export type ChangeKind = (typeof CHANGES)[number]

type Told = { label: string; value: number }
/**
 * `dimension` is null for the level. Two values that can be compared, but for what was redefined; of what is hidden or
 * gone now there is none, so that no report tells it anew.
 */
export type RoundChange = {
  code: string
  dimension: string | null
  kind: ChangeKind
  before: Told | null
  after: Told | null
}

type Value = Told & { period: string; version: number }
type Groups = { focus: string; reference: string }
export type Compared = Pick<ReportMeasure, 'code' | 'decimals' | 'series'> & {
  gaps: readonly (Groups & { dimension: string })[]
}

/**
 * A change is real where a later period has come: from the former period as it is said to have been now, to the later.
 * Where a former period itself says something else than in the former report, the source has revised it. Across two
 * definitions nothing is compared. A gap is the distance between the same two groups in both rounds, in a period that
 * both have: the groups as they are now, where there are any.
 */
export function compareRounds(before: readonly Compared[], after: readonly Compared[]): RoundChange[] {
  const former = new Map(before.map(measure => [measure.code, measure]))
  const now = new Map(after.map(measure => [measure.code, measure]))
  return [...new Set([...now.keys(), ...former.keys()])].flatMap(code => {
    const [was, is] = [former.get(code), now.get(code)]
    const gaps = new Map([...(was?.gaps ?? []), ...(is?.gaps ?? [])].map(gap => [gap.dimension, gap]))
    const decimals = Math.min(was?.decimals ?? Infinity, is?.decimals ?? Infinity)
    return [null, ...gaps.values()].flatMap(gap => {
      const lines = linesOf(gap)
      const [old, current] = [was, is].map(measure => valuesOf(measure, lines, decimals))
      return changesOf(old ?? [], current ?? [], period => isHidden(is, lines, period)).map(change => ({
        ...{ code, dimension: gap?.dimension ?? null, ...change },
      }))
    })
  })
}

type Change = Omit<RoundChange, 'code' | 'dimension'>

function changesOf(
  old: readonly Value[],
  current: readonly Value[],
  hides: (period: string | null) => boolean,
): Change[] {
  const [last, latest] = [old.at(-1), current.at(-1)]
  if (!last) return latest ? [change('new', null, latest)] : []
  if (!latest) return [change(hides(null) ? 'hidden' : 'gone', null, null)]
  const again = (one: Value) => current.find(({ period, version }) => period === one.period && version === one.version)
  const since = again(last)
  if (last.version !== latest.version) return [change('redefined', since ?? null, latest)]
  const isLater = latest.period > last.period
  if (!since) {
    const lost = change(hides(last.period) ? 'hidden' : 'gone', null, null)
    return isLater ? [change('new', null, latest), lost] : [lost]
  }
  const other = old.findLast(one => (again(one)?.value ?? one.value) !== one.value)
  const revised = other ? [change('revised', other, again(other)!)] : []
  if (isLater) return [change('changed', since, latest), ...revised]
  return revised.length > 0 ? revised : [change('same', last, latest)]
}

const change = (kind: ChangeKind, before: Value | null, after: Value | null): Change => ({
  ...{ kind, before: before && told(before), after: after && told(after) },
})
const told = ({ label, value }: Value): Told => ({ label, value })

/** The lines that a level is read from, or a gap's two. */
type Lines = readonly [string] | readonly [string, string]
const linesOf = (gap: (Groups & { dimension: string }) | null): Lines =>
  gap ? [`${gap.dimension}=${gap.focus}`, `${gap.dimension}=${gap.reference}`] : ['']

/** Oldest first, in as many decimals as both rounds have; of a gap, the periods that both groups have in one definition. */
function valuesOf(measure: Compared | undefined, [line, other]: Lines, decimals: number): Value[] {
  if (!measure) return []
  const rounded = (value: number) => Number(value.toFixed(decimals))
  const own = shownIn(measure, line)
  if (other === undefined) return own.map(one => ({ ...one, value: rounded(one.value) }))
  const others = shownIn(measure, other)
  return own.flatMap(one => {
    const beside = others.find(({ period, version }) => period === one.period && version === one.version)
    return beside ? [{ ...one, value: rounded(Math.abs(one.value - beside.value)) }] : []
  })
}

const shownIn = ({ series }: Compared, breakdown: string): Value[] =>
  (series.find(one => one.breakdown === breakdown)?.points ?? [])
    .flatMap(({ period, label, value, version }) => (value === null ? [] : [{ period, label, value, version }]))
    .toSorted((a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : a.version - b.version))

/** Whether any of the lines hides the period; or any at all, where none is named. */
const isHidden = (measure: Compared | undefined, lines: Lines, period: string | null): boolean =>
  (measure?.series ?? []).some(
    ({ breakdown, points }) =>
      lines.some(line => line === breakdown) &&
      points.some(one => one.isHidden && (period === null || one.period === period)),
  )
