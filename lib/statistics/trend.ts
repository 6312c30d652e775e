import { type Chance, chanceOfP, isMoreThanChance, weaker } from './chance'
import { mannKendall } from './mann-kendall'
import { type Period, type Point, inOrder, midYear, withoutOverlap, yearOf } from './series'
import { type Slope, theilSen } from './theil-sen'

/** Five is the least that can reach p < 0.05: n = 5 strictly monotone has p = 2/120, n = 4 has 0.083. */
const FEWEST_FOR_TREND = 5
/** With fewer than eight years the word is at most *sannolikt mer än slump*. */
const FEWEST_FOR_STRONGEST = 8
const WINDOW_YEARS = 15
/** Yearly: at most one year in four is missing. */
const MOST_MISSING = 1 / 4

/** A tested trend: which way S points, how far that can be chance, and the points it stands on, in order. */
export type Trend = {
  way: 'up' | 'down' | 'none'
  chance: Chance
  /** At least eight values: the first evidence there is for a change; fewer come after two measurements. */
  isLong: boolean
  p: number
  slope: Slope
  window: { from: string; to: string }
  used: Point[]
}

/** Why no trend can be tested. */
export type NoTrend = 'tooFewYears' | 'overlappingMeans' | 'notYearly'

/**
 * The trend of the last fifteen years, counted from the latest value: exact Mann–Kendall and Theil–Sen on yearly values
 * of one definition, or on means over several years that do not overlap.
 */
export function trendOf(series: readonly Point[]): Trend | NoTrend {
  const window = recent(inOrder(series))
  const apart = withoutOverlap(window)
  if (apart.length < FEWEST_FOR_TREND) return window.length < FEWEST_FOR_TREND ? 'tooFewYears' : 'overlappingMeans'
  const used = yearlyEnd(apart)
  if (used.length < FEWEST_FOR_TREND || repeats(used)) return 'notYearly'
  const values = used.map(point => point.value)
  const { s, p } = mannKendall(values)
  const isLong = used.length >= FEWEST_FOR_STRONGEST
  return {
    way: s > 0 ? 'up' : s < 0 ? 'down' : 'none',
    chance: weaker(chanceOfP(p), isLong ? 'veryLikely' : 'likely'),
    isLong,
    p,
    slope: theilSen(used.map(midYear), values) ?? { perYear: 0 },
    window: { from: used[0]?.label ?? '', to: used.at(-1)?.label ?? '' },
    used,
  }
}

/** A trend that is more than chance, one way or the other. */
export const goesSomewhere = ({ way, chance }: Trend): boolean => way !== 'none' && isMoreThanChance(chance)

function recent(ordered: readonly Point[]): Point[] {
  const latest = ordered.at(-1)
  return latest ? ordered.filter(point => yearOf(point.end) > yearOf(latest.end) - WINDOW_YEARS) : []
}

/** The longest run up to the latest value in which at most one period in four is missing. */
function yearlyEnd(ordered: readonly Point[]): Point[] {
  const latest = ordered.at(-1)
  if (!latest) return []
  const start = ordered.findIndex((first, i) => {
    const expected = (yearOf(latest.end) - yearOf(first.end)) / yearsIn(latest) + 1
    return expected - (ordered.length - i) <= expected * MOST_MISSING
  })
  return ordered.slice(start)
}

/** A calendar or school year is one, a mean over 2019–2022 four. */
const yearsIn = ({ start, end }: Period): number =>
  Math.max(1, Math.round((Date.parse(end) - Date.parse(start)) / (365.25 * 24 * 3_600_000)))

/** Half of the steps are nothing: the value of one measurement stands until the next. Whole numbers may well repeat. */
function repeats(used: readonly Point[]): boolean {
  if (used.every(({ value }) => Number.isInteger(value))) return false
  const still = used.filter((point, i) => point.value === used[i - 1]?.value).length
  return still >= (used.length - 1) / 2
}
