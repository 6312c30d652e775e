/** A framework that a round can be of. */
export type Followable = { id: number; title: string; validFrom: number; followUpEveryYears: number | null }
export type NextRound = { year: number; lastYear: number; deadline: string; frameworkId: number | null }

/** How often where a framework says nothing of it. */
const EVERY_YEARS = 2

/**
 * The round to open next: as many years after the latest as the framework says, of the years before it, to be ready when
 * its year is. The framework is the one that held when its values were measured; `frameworks` has the latest first.
 */
export function nextRound(
  rounds: readonly { year: number }[],
  frameworks: readonly Followable[],
  today: string,
): NextRound {
  const thisYear = Number(today.slice(0, 4))
  const every = frameworks[0]?.followUpEveryYears ?? EVERY_YEARS
  const year = rounds.length === 0 ? thisYear : Math.max(thisYear, Math.max(...rounds.map(round => round.year)) + every)
  const framework = frameworks.find(({ validFrom }) => validFrom < year) ?? frameworks[0]
  return { year, lastYear: year - 1, deadline: `${year}-12-31`, frameworkId: framework?.id ?? null }
}
