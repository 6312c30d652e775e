/**
 * How far a change that was seen can be chance, strongest first: more than chance at the 1 % and at the 5 % level,
 * tested and neither, counted without a test, and not to be told.
 */
export const CHANCES = ['veryLikely', 'likely', 'mayBeChance', 'counted', 'untold'] as const
export type Chance = (typeof CHANCES)[number]

/** Years hang together, so a test at 5 % is wrong more often than that: the strongest word asks for 1 %. */
export const VERY_LIKELY_P = 0.01
const LIKELY_P = 0.05

export const isMoreThanChance = (chance: Chance): boolean => chance === 'veryLikely' || chance === 'likely'

/** Put to a test, whatever came of it. */
export const isTested = (chance: Chance): boolean => isMoreThanChance(chance) || chance === 'mayBeChance'

export const weaker = (a: Chance, b: Chance): Chance => (CHANCES.indexOf(a) > CHANCES.indexOf(b) ? a : b)

/** The word for a two-sided p. */
export function chanceOfP(p: number): Chance {
  if (p < VERY_LIKELY_P) return 'veryLikely'
  return p < LIKELY_P ? 'likely' : 'mayBeChance'
}

export type Limits = { lower: number; upper: number }

/** The same limits at two levels of confidence, 95 and 99 %. */
export type TwoLevels<L extends Limits = Limits> = { at95: L; at99: L }

/** The word for a change from its limits: it is more than chance where they exclude no change. */
export function chanceOfLimits({ at95, at99 }: TwoLevels): Chance {
  if (excludesZero(at99)) return 'veryLikely'
  return excludesZero(at95) ? 'likely' : 'mayBeChance'
}

export const excludesZero = ({ lower, upper }: Limits): boolean => lower > 0 || upper < 0
