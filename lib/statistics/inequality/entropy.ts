import { type Group, type Measured, meanOver, notApplicable, populationMean, weighed } from './group'

/** For analysts: disproportion on a logarithmic scale, × 1 000. Relative; zero means equality. */
export type Entropy = {
  /** Theil: Σ p r ln r, r = y / μ. */
  theil: number
  /** Mean log deviation: Σ −p ln r. */
  mld: number
}

/** An estimate of 0 has no logarithm: the reference implementation puts this in its place. */
const IN_PLACE_OF_ZERO = 1e-6

/** Non-ordered dimensions of more than two groups. */
export function entropy(groups: readonly Group[]): Measured<Entropy> {
  const known = weighed(groups, false)
  if (!known.value) return known
  const positive = known.value.map(group => ({ ...group, estimate: group.estimate || IN_PLACE_OF_ZERO }))
  const mean = populationMean(positive)
  if (positive.some(({ estimate }) => estimate < 0)) return notApplicable('notOnScale')
  const part = ({ estimate }: { estimate: number }) => estimate / mean
  return {
    value: {
      theil: 1000 * meanOver(positive, group => part(group) * Math.log(part(group))),
      mld: -1000 * meanOver(positive, group => Math.log(part(group))),
    },
  }
}
