import { type Group, type Measured, notApplicable } from './group'

/** How a simple measure picks its two groups. */
export type Extremes = {
  isFavourable: boolean
  isOrdered: boolean
  /** Place of the reference group among non-ordered groups, if there is one. */
  reference?: number
}

/**
 * The pair behind difference and ratio (WHO): ordered, the most advantaged and the most disadvantaged; non-ordered, the
 * highest and the lowest; with a reference group, that and the one worst off. The first minus the second is the gap.
 */
function extremesOf(
  groups: readonly Group[],
  { isFavourable, isOrdered, reference }: Extremes,
): Measured<[Group, Group]> {
  const known = groups.filter(group => group.estimate !== null)
  if (known.length < 2) return notApplicable('tooFewGroups')
  const [first, last] = [groups[0], groups.at(-1)]
  if (isOrdered) {
    if (known.length < groups.length || !first || !last) return notApplicable('missingGroup')
    return { value: isFavourable ? [last, first] : [first, last] }
  }
  const pair = (high: Group | undefined, low: Group | undefined): Measured<[Group, Group]> =>
    high && low ? { value: [high, low] } : notApplicable('tooFewGroups')
  if (reference === undefined) return pair(farthest(known, 1), farthest(known, -1))
  const chosen = groups[reference]
  if (!chosen || chosen.estimate === null) return notApplicable('noReference')
  const others = known.filter(group => group !== chosen)
  return isFavourable ? pair(chosen, farthest(others, -1)) : pair(farthest(others, 1), chosen)
}

/** The highest (1) or lowest (−1) group; of several alike, the one known least well. */
function farthest(groups: readonly Group[], side: 1 | -1): Group | undefined {
  const order = (a: Group, b: Group) => side * ((b.estimate ?? 0) - (a.estimate ?? 0)) || (b.se ?? 0) - (a.se ?? 0)
  return [...groups].sort(order)[0]
}

/** D, the difference, in the indicator's unit; se √(se₁² + se₂²). Zero means equality. */
export function differenceOf(
  groups: readonly Group[],
  extremes: Extremes,
): Measured<{ difference: number; se?: number }> {
  const pair = extremesOf(groups, extremes)
  if (!pair.value) return pair
  const [a, b] = pair.value
  const difference = (a.estimate ?? NaN) - (b.estimate ?? NaN)
  return { value: { difference, ...(isKnown(a.se) && isKnown(b.se) && { se: Math.hypot(a.se, b.se) }) } }
}

/** R, the ratio of the same pair; the se is that of its logarithm. One means equality. */
export function ratioOf(groups: readonly Group[], extremes: Extremes): Measured<{ ratio: number; seOfLog?: number }> {
  const pair = extremesOf(groups, extremes)
  if (!pair.value) return pair
  const [a, b] = pair.value
  const [y1, y2] = [a.estimate ?? NaN, b.estimate ?? NaN]
  if (!(y1 > 0) || !(y2 > 0)) return notApplicable('notPositive')
  return {
    value: { ratio: y1 / y2, ...(isKnown(a.se) && isKnown(b.se) && { seOfLog: Math.hypot(a.se / y1, b.se / y2) }) },
  }
}

/** A standard error of 0 is known: everyone was asked, or all answered alike. */
const isKnown = (se: number | null | undefined): se is number => se !== null && se !== undefined
