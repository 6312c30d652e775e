import { type Group, type Measured, type WeighedGroup, meanOver, notApplicable, populationMean, weighed } from './group'

/** For analysts: the groups' mean distance, each group counted alike or by its population. Zero means equality. */
export type MeanDifference = { unweighted: number; weighted: number }

/** MDM: around the population's mean, in the indicator's unit. */
export function meanDifferenceFromMean(groups: readonly Group[]): Measured<MeanDifference> {
  return around(groups, populationMean)
}

/** MDB: around the group best off. */
export function meanDifferenceFromBest(groups: readonly Group[], isFavourable: boolean): Measured<MeanDifference> {
  return around(groups, known => {
    const estimates = known.map(({ estimate }) => estimate)
    return isFavourable ? Math.max(...estimates) : Math.min(...estimates)
  })
}

/** MDR: around the reference group, given by its place. */
export function meanDifferenceFromReference(groups: readonly Group[], reference: number): Measured<MeanDifference> {
  const centre = groups[reference]?.estimate
  return centre === undefined || centre === null ? notApplicable('noReference') : around(groups, () => centre)
}

/** IDIS, the index of disparity: 100 MDM / μ. Relative. */
export function indexOfDisparity(groups: readonly Group[]): Measured<MeanDifference> {
  const [known, distance] = [weighed(groups, false), meanDifferenceFromMean(groups)]
  if (!known.value || !distance.value) return notApplicable(known.reason ?? distance.reason ?? 'missingGroup')
  const mean = populationMean(known.value)
  if (mean === 0) return notApplicable('zeroMean')
  const { unweighted, weighted } = distance.value
  return { value: { unweighted: (100 * unweighted) / mean, weighted: (100 * weighted) / mean } }
}

function around(groups: readonly Group[], centreOf: (known: WeighedGroup[]) => number): Measured<MeanDifference> {
  const known = weighed(groups, false)
  if (!known.value) return known
  const centre = centreOf(known.value)
  const distance = ({ estimate }: WeighedGroup) => Math.abs(estimate - centre)
  const sum = known.value.reduce((total, group) => total + distance(group), 0)
  return { value: { unweighted: sum / known.value.length, weighted: meanOver(known.value, distance) } }
}
