/** A season's first day of the half-year it stands for: enough to keep a story's steps in order. */
const SEASON_START: Record<string, string> = { våren: '01-01', hösten: '07-01' }

/**
 * A date as a document gives it, with a day to sort by: "2020-09" starts 2020-09-01, "2016 (hösten)" 2016-07-01 and is
 * written "hösten 2016".
 */
export function partialDate(written: string): { dateLabel: string; dateStart: string } {
  const [, year, season] = /^(\d{4}) \((.+)\)$/.exec(written) ?? []
  if (year && season) return { dateLabel: `${season} ${year}`, dateStart: `${year}-${SEASON_START[season] ?? '01-01'}` }
  const [y, month = '01', day = '01'] = written.split('-')
  return { dateLabel: written, dateStart: `${y}-${month}-${day}` }
}
