/** A series as the progress methods read it: years and values, oldest first. */
export type YearValue = { year: number; value: number }

/** Whether up (1) or down (−1) is better: progress methods judge growth and know no other direction. */
export type Way = 1 | -1

export type Target = { value: number; year: number }

/** Compound annual growth from one point to another: (v₁ / v₀)^(1 / years) − 1. Undefined unless of the same sign. */
export function annualGrowth(from: YearValue, to: YearValue): number | undefined {
  const ratio = to.value / from.value
  return to.year > from.year && ratio > 0 ? ratio ** (1 / (to.year - from.year)) - 1 : undefined
}

/** Whether a value is at the target or past it. */
export const hasReached = (value: number, target: number, way: Way): boolean => way * (value - target) >= 0
