/**
 * The exact limits of the mean behind a whole number of rare events (F. Garwood, Biometrika 28 (1936) 437–442): the
 * mean for which as many or more has probability `tail`, and the one for which as few or fewer has. 1 → 0.0253, 5.5716.
 */
export function poissonLimits(count: number, tail = 0.025): { lower: number; upper: number } {
  const meanWhere = (isBelow: (mean: number) => boolean) => halved(isBelow, 4 * count + 20)
  return {
    lower: count === 0 ? 0 : meanWhere(mean => 1 - atMost(count - 1, mean) < tail),
    upper: meanWhere(mean => atMost(count, mean) > tail),
  }
}

/** P(X ≤ count) of a Poisson variable. */
function atMost(count: number, mean: number): number {
  let term = Math.exp(-mean)
  let sum = term
  for (let k = 1; k <= count; k += 1) {
    term *= mean / k
    sum += term
  }
  return sum
}

/** Where a condition that holds from 0 ceases to hold, by halving. */
function halved(isBelow: (mean: number) => boolean, most: number): number {
  let [low, high] = [0, most]
  for (let i = 0; i < 60; i += 1) {
    const middle = (low + high) / 2
    if (isBelow(middle)) low = middle
    else high = middle
  }
  return (low + high) / 2
}
