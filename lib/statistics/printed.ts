/** Without the dust of binary fractions: 85.1 − 83.1 and 75.1 − 73.1 are a tie. Enough digits for any source. */
export const withoutBinaryDust = (value: number): number => Math.round(value * 1e9) / 1e9

/** A value as it is printed. Halves go away from zero, as the gate rounds. Without decimals it stands as it is. */
export function printed(value: number, decimals: number | undefined): number {
  if (decimals === undefined) return withoutBinaryDust(value)
  const scaled = Number((Math.abs(value) * 10 ** decimals).toPrecision(12))
  return (Math.sign(value) * Math.round(scaled)) / 10 ** decimals || 0
}

export type Way = 'up' | 'down' | 'equal'

/** Which way it went from one printed value to another. */
export function wayOf(from: number, to: number, decimals: number | undefined): Way {
  const [before, after] = [printed(from, decimals), printed(to, decimals)]
  return after > before ? 'up' : after < before ? 'down' : 'equal'
}
