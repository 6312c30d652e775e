import { type Group, type Measured, notApplicable, populationMean, relativeRanks, weighed } from './group'

/** For analysts: how an ordered dimension concentrates the indicator. Zero means equality. */
export type Concentration = {
  /** Σ p (2R − 1) y, in the indicator's unit. */
  aci: number
  /** aci / μ. */
  rci: number
}

/** The absolute and relative concentration index. Only ordered dimensions of more than two groups, none missing. */
export function concentration(groups: readonly Group[], isOrdered: boolean): Measured<Concentration> {
  if (!isOrdered) return notApplicable('notOrdered')
  const known = weighed(groups, true)
  if (!known.value) return known
  const ranks = relativeRanks(known.value)
  const mean = populationMean(known.value)
  if (mean === 0) return notApplicable('zeroMean')
  const aci = known.value.reduce((sum, { share, estimate }, j) => sum + share * (2 * (ranks[j] ?? 0) - 1) * estimate, 0)
  return { value: { aci, rci: aci / mean } }
}

/** Wagstaff's and Erreygers' corrections of RCI for a share of `scale`; Erreygers' does not depend on the wording. */
export function boundedConcentration(
  groups: readonly Group[],
  isOrdered: boolean,
  scale: number,
): Measured<{ wagstaff: number; erreygers: number }> {
  const plain = concentration(groups, isOrdered)
  if (!plain.value) return plain
  const { aci, rci } = plain.value
  const mean = aci === 0 ? 0 : aci / rci / scale
  if (mean >= 1) return notApplicable('notOnScale')
  return { value: { wagstaff: rci / (1 - mean), erreygers: 4 * (aci / scale) } }
}
