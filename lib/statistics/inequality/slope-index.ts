import { type Group, type Measured, type WeighedGroup, notApplicable, relativeRanks, weighed } from './group'

/**
 * SII, the slope index of inequality: the difference between the two ends of the population as the model has them,
 * ŷ(R = 1) − ŷ(R = 0), in the indicator's unit; and RII, their ratio in WHO's sense, ŷ(1) / ŷ(0).
 */
export type SlopeIndex = { sii: number; rii: number }

/** By weighted least squares of the estimate on relative rank. Only ordered dimensions, with every group present. */
export function linearSlopeIndex(groups: readonly Group[], isOrdered: boolean): Measured<SlopeIndex> {
  const ordered = orderedGroups(groups, isOrdered)
  if (!ordered.value) return ordered
  const [intercept, slope] = line(
    ordered.value,
    ordered.value.map(({ estimate }) => estimate),
    () => 1,
  )
  return { value: { sii: slope, rii: (intercept + slope) / intercept } }
}

/**
 * By a logit model of the estimate as a part of `scale` (100 for per cent, 1 000 for per 1 000), with each group's
 * population as its weight, once. Estimates must lie within the scale, which is given and never guessed.
 */
export function logitSlopeIndex(groups: readonly Group[], isOrdered: boolean, scale: number): Measured<SlopeIndex> {
  const ordered = orderedGroups(groups, isOrdered)
  if (!ordered.value) return ordered
  const parts = ordered.value.map(group => group.estimate / scale)
  const mean = ordered.value.reduce((sum, { share }, i) => sum + share * (parts[i] ?? 0), 0)
  if (parts.some(part => part < 0 || part > 1) || mean === 0 || mean === 1) return notApplicable('notOnScale')
  const [low, high] = fittedEnds(ordered.value, parts, Math.log(mean / (1 - mean)))
  return { value: { sii: scale * (high - low), rii: high / low } }
}

function orderedGroups(groups: readonly Group[], isOrdered: boolean): Measured<WeighedGroup[]> {
  return isOrdered ? weighed(groups, true) : notApplicable('notOrdered')
}

const MOST_ROUNDS = 50
const MOST_HALVINGS = 40
/** Two fits this near are told apart by rounding alone. */
const SLACK = 1e-12
const logistic = (x: number) => 1 / (1 + Math.exp(-x))

/**
 * Iteratively reweighted least squares (McCullagh and Nelder, Generalized Linear Models, 1989, 2.5). A step that fits
 * worse than where it began has gone too far and is halved; without that, a group with nearly all inhabitants can send
 * the line off to where every weight is zero.
 */
function fittedEnds(groups: readonly WeighedGroup[], parts: readonly number[], start: number): [number, number] {
  const ranks = relativeRanks(groups)
  /** The negative log-likelihood, less what doesn't depend on the line. */
  const misfit = (intercept: number, slope: number) =>
    groups.reduce((sum, { share }, i) => {
      const x = intercept + slope * (ranks[i] ?? 0)
      return sum + share * (Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x))) - (parts[i] ?? 0) * x)
    }, 0)
  let [intercept, slope] = [start, 0]
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const fitted = ranks.map(rank => logistic(intercept + slope * rank))
    const variance = fitted.map(part => part * (1 - part))
    const working = ranks.map(
      (rank, i) => intercept + slope * rank + ((parts[i] ?? 0) - (fitted[i] ?? 0)) / (variance[i] ?? 1),
    )
    let [nextIntercept, nextSlope] = line(groups, working, i => variance[i] ?? 0)
    for (
      let halved = 0;
      halved < MOST_HALVINGS && !(misfit(nextIntercept, nextSlope) <= misfit(intercept, slope) + SLACK);
      halved += 1
    )
      [nextIntercept, nextSlope] = [(nextIntercept + intercept) / 2, (nextSlope + slope) / 2]
    const moved = Math.abs(nextIntercept - intercept) + Math.abs(nextSlope - slope)
    ;[intercept, slope] = [nextIntercept, nextSlope]
    if (moved < 1e-12) break
  }
  return [logistic(intercept), logistic(intercept + slope)]
}

/** The line through (rank, y) with weights share × weight(i): [intercept, slope]. */
function line(
  groups: readonly WeighedGroup[],
  y: readonly number[],
  weight: (i: number) => number,
): [intercept: number, slope: number] {
  const ranks = relativeRanks(groups)
  const weights = groups.map(({ share }, i) => share * weight(i))
  const mean = (x: readonly number[]) => weights.reduce((sum, w, i) => sum + w * (x[i] ?? 0), 0) / total
  const total = weights.reduce((sum, w) => sum + w, 0)
  const [meanRank, meanY] = [mean(ranks), mean(y)]
  const products = mean(ranks.map((rank, i) => (rank - meanRank) * ((y[i] ?? 0) - meanY)))
  const squares = mean(ranks.map(rank => (rank - meanRank) ** 2))
  const slope = products / squares
  return [meanY - slope * meanRank, slope]
}
