import { type Group, type Measured, notApplicable, populationMean, weighed } from './group'

/** For analysts: what the population would gain if every group were as well off as one. Zero: nothing to gain. */
export type Attributable = {
  /** y_ref − μ, in the indicator's unit; 0 where its sign contradicts the polarity. */
  par: number
  /** 100 par / μ (WHO's sense; ScotPHO's has the opposite sign). */
  paf: number
}

/** Against the most advantaged group of an ordered dimension, or the best of a non-ordered one. */
export function attributable(
  groups: readonly Group[],
  { isFavourable, isOrdered }: { isFavourable: boolean; isOrdered: boolean },
): Measured<Attributable> {
  const known = weighed(groups, isOrdered)
  if (!known.value) return known
  const estimates = known.value.map(({ estimate }) => estimate)
  const best = isFavourable ? Math.max(...estimates) : Math.min(...estimates)
  const reference = isOrdered ? (estimates.at(-1) ?? NaN) : best
  const mean = populationMean(known.value)
  if (mean === 0) return notApplicable('zeroMean')
  const gain = reference - mean
  const par = isFavourable ? Math.max(0, gain) : Math.min(0, gain)
  return { value: { par, paf: (100 * par) / mean } }
}
