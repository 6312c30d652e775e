/** The middle of values in order, or the mean of the two in the middle; NaN of none. */
export function middleOf(ordered: ArrayLike<number>): number {
  const middle = (ordered.length - 1) / 2
  return ((ordered[Math.floor(middle)] ?? NaN) + (ordered[Math.ceil(middle)] ?? NaN)) / 2
}

export const median = (values: readonly number[]): number => middleOf(values.toSorted((a, b) => a - b))
