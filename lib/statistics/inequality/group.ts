/**
 * A group at one time: its estimate, its population and, where known, the standard error of the estimate (in the
 * estimate's unit). Ordered dimensions stand from the most disadvantaged to the most advantaged.
 */
export type Group = { estimate: number | null; population: number | null; se?: number | null }

/** A group with everything a weighted measure needs. `share` is its part of the population of all groups. */
export type WeighedGroup = { estimate: number; share: number; se: number | null }

/** Why a measure does not apply to these groups. */
export type NotApplicable =
  | 'tooFewGroups'
  | 'missingGroup'
  | 'missingPopulation'
  | 'missingError'
  | 'notOrdered'
  | 'noReference'
  | 'notOnScale'
  | 'zeroMean'
  | 'notPositive'
  | 'isOrdered'

/** The measure, or why it does not apply. */
export type Measured<T = number> = { value: T; reason?: undefined } | { value?: undefined; reason: NotApplicable }

export const notApplicable = (reason: NotApplicable) => ({ reason })

/** Non-ordered dimensions are measured when at most this part of the groups lacks a value; ordered need them all. */
const MOST_MISSING = 0.15

/**
 * The groups that a measure over more than two groups may use (WHO, Handbook on health inequality monitoring): more
 * than two, few enough without a value, and every population known and not all 0.
 */
export function weighed(groups: readonly Group[], isOrdered: boolean): Measured<WeighedGroup[]> {
  const known = groups.filter((group): group is Group & { estimate: number } => group.estimate !== null)
  if (groups.length - known.length > (isOrdered ? 0 : MOST_MISSING * groups.length))
    return notApplicable('missingGroup')
  if (known.length < 3) return notApplicable('tooFewGroups')
  const total = known.reduce((sum, group) => sum + (group.population ?? NaN), 0)
  if (!(total > 0)) return notApplicable('missingPopulation')
  const value = known.map(({ estimate, population, se }) => ({
    estimate,
    share: (population ?? 0) / total,
    se: se ?? null,
  }))
  return { value }
}

/** Σ pⱼ f(yⱼ): a population-weighted mean over the groups. */
export const meanOver = (groups: readonly WeighedGroup[], f: (group: WeighedGroup) => number): number =>
  groups.reduce((sum, group) => sum + group.share * f(group), 0)

/** The mean of the whole population. */
export const populationMean = (groups: readonly WeighedGroup[]): number => meanOver(groups, ({ estimate }) => estimate)

/** Each group's place in the population ordered from the most disadvantaged: R = Σ earlier shares + half its own. */
export function relativeRanks(groups: readonly WeighedGroup[]): number[] {
  let below = 0
  return groups.map(({ share }) => {
    const rank = below + share / 2
    below += share
    return rank
  })
}
