import type { ReportMeasure } from './report'

/** What has become of a level or a gap since the former round. */
export const CHANGES = ['changed', 'revised', 'redefined', 'new', 'hidden', 'gone', 'same'] as const
export type ChangeKind = (typeof CHANGES)[number]

type Told = { label: string; value: number }
/** `dimension` is null for the level. Two values that can be compared, but for what was redefined. */
export type RoundChange = {
  code: string
  dimension: string | null
  kind: ChangeKind
  before: Told | null
  after: Told | null
}

type Value = Told & { period: string; version: number }
type Compared = Pick<ReportMeasure, 'code' | 'decimals' | 'gaps' | 'series'>

/**
 * A change is real where a later period has come: from the former period as it is said to have been now, to the later.
 * Where the former period itself says something else than in the former report, the source has revised it. Across two
 * definitions nothing is compared. A gap is the distance between its two groups in a period that both have.
 */
export function compareRounds(before: readonly Compared[], after: readonly Compared[]): RoundChange[] {
  const former = new Map(before.map(measure => [measure.code, measure]))
  const now = new Map(after.map(measure => [measure.code, measure]))
  return [...new Set([...now.keys(), ...former.keys()])].flatMap(code => {
    const [was, is] = [former.get(code), now.get(code)]
    const dimensions = new Set([...(is?.gaps ?? []), ...(was?.gaps ?? [])].map(({ dimension }) => dimension))
    return [null, ...dimensions].flatMap(dimension =>
      changesOf(was, is, dimension).map(change => ({ code, dimension, ...change })),
    )
  })
}

type Change = Omit<RoundChange, 'code' | 'dimension'>

function changesOf(was: Compared | undefined, is: Compared | undefined, dimension: string | null): Change[] {
  const [old, current] = [valuesOf(was, dimension), valuesOf(is, dimension)]
  const [last, latest] = [old.at(-1), current.at(-1)]
  if (!last) return latest ? [change('new', null, latest)] : []
  if (!latest) return [change(isHidden(is, dimension) ? 'hidden' : 'gone', last, null)]
  if (last.version !== latest.version) return [change('redefined', last, latest)]
  const again = current.find(({ period }) => period === last.period)
  const revised = again && again.value !== last.value ? [change('revised', last, again)] : []
  if (latest.period > last.period) return [change('changed', again ?? last, latest), ...revised]
  return revised.length > 0 ? revised : [change('same', last, latest)]
}

const change = (kind: ChangeKind, before: Value | null, after: Value | null): Change => ({
  ...{ kind, before: before && told(before), after: after && told(after) },
})
const told = ({ label, value }: Value): Told => ({ label, value })

/** Oldest first; of a gap, the periods that both groups have in one definition. */
function valuesOf(measure: Compared | undefined, dimension: string | null): Value[] {
  if (!measure) return []
  if (dimension === null) return shownIn(measure, '')
  const gap = measure.gaps.find(one => one.dimension === dimension)
  if (!gap) return []
  const others = shownIn(measure, `${dimension}=${gap.reference}`)
  return shownIn(measure, `${dimension}=${gap.focus}`).flatMap(focus => {
    const other = others.find(({ period, version }) => period === focus.period && version === focus.version)
    if (!other) return []
    const distance = Math.abs(focus.value - other.value)
    return [{ ...focus, value: Number(distance.toFixed(measure.decimals)) }]
  })
}

const shownIn = ({ series }: Compared, breakdown: string): Value[] =>
  (series.find(one => one.breakdown === breakdown)?.points ?? []).flatMap(({ period, label, value, version }) =>
    value === null ? [] : [{ period, label, value, version }],
  )

function isHidden(measure: Compared | undefined, dimension: string | null): boolean {
  const gap = measure?.gaps.find(one => one.dimension === dimension)
  const groups = dimension === null ? [''] : [gap?.focus, gap?.reference].map(group => `${dimension}=${group}`)
  return (
    measure?.series.some(({ breakdown, points }) => groups.includes(breakdown) && points.some(one => one.isHidden)) ??
    false
  )
}
