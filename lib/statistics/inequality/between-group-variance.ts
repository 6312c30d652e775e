import { type Group, type Measured, meanOver, notApplicable, populationMean, weighed } from './group'

/** Groups that are many and have no order: BGV and its kin, in the indicator's unit squared. Zero means equality. */
export type BetweenGroupVariance = {
  bgv: number
  /** √bgv, in the indicator's unit. */
  bgsd: number
  /** 100 √bgv / mean: relative. */
  cov: number
  /** Standard error of bgv, where every group's is known. */
  se?: number
}

/** BGV = Σ p (y − μ)². For non-ordered dimensions of more than two groups. */
export function betweenGroupVariance(groups: readonly Group[]): Measured<BetweenGroupVariance> {
  const known = weighed(groups, false)
  if (!known.value) return known
  const mean = populationMean(known.value)
  if (mean === 0) return notApplicable('zeroMean')
  const bgv = meanOver(known.value, ({ estimate }) => (estimate - mean) ** 2)
  const se = standardError(known.value, mean)
  return { value: { bgv, bgsd: Math.sqrt(bgv), cov: (100 * Math.sqrt(bgv)) / mean, ...(se !== undefined && { se }) } }
}

/**
 * BGV without the part that chance adds: E[BGV seen] = BGV + Σ p (1 − p) se², so that is taken away, and what would
 * be below 0 is 0. Needs every group's standard error. With many small districts chance more than doubles BGV.
 */
export function noiseCorrectedVariance(groups: readonly Group[]): Measured {
  const known = weighed(groups, false)
  if (!known.value) return known
  if (known.value.some(({ se }) => se === null)) return notApplicable('missingError')
  const mean = populationMean(known.value)
  const noise = meanOver(known.value, ({ share, se }) => (1 - share) * (se ?? 0) ** 2)
  return { value: Math.max(0, meanOver(known.value, ({ estimate }) => (estimate - mean) ** 2) - noise) }
}

/** √(4 Σ p²se²(y − μ)² + 2[(Σ p²se²)² − Σ p⁴se⁴ + Σ p²(1 − p)²se⁴]). */
function standardError(
  groups: readonly { estimate: number; share: number; se: number | null }[],
  mean: number,
): number | undefined {
  if (groups.some(({ se }) => se === null)) return undefined
  const sum = (f: (p: number, se: number, y: number) => number) =>
    groups.reduce((total, { share, se, estimate }) => total + f(share, se ?? 0, estimate), 0)
  const squares = sum((p, se) => (p * se) ** 2)
  const linear = 4 * sum((p, se, y) => (p * se * (y - mean)) ** 2)
  const quadratic = squares ** 2 - sum((p, se) => (p * se) ** 4) + sum((p, se) => (p * (1 - p)) ** 2 * se ** 4)
  return Math.sqrt(linear + 2 * quadratic)
}
