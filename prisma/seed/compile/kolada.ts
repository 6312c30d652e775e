import { breakdownKey } from '../breakdown'
import { indicators } from '../indicators'
import type { SeedIndicator } from '../indicator'
import { SeriesCollector } from './series-collector'
import { cellOf, table, type Row } from './table'

const SEX: Record<string, string> = { K: 'sex=women', M: 'sex=men' }
const isElectionYear = (year: number) => (year - 1994) % 4 === 0

/** Which indicator and breakdowns a Kolada id feeds. */
const targets = new Map<string, { indicator: SeedIndicator; breakdowns: string[] }>(
  indicators.flatMap(indicator =>
    Object.entries(indicator.series).map(([id, breakdowns]) => [id, { indicator, breakdowns }] as const),
  ),
)

/** The Kolada ids that the seed reads. */
export const koladaIds = new Set(targets.keys())

/** The decimals that values of an id are printed with; undefined when the seed does not read it. */
export const decimalsOf = (id: string): number | undefined => targets.get(id)?.indicator.decimals

/** The breakdowns a value of this id and Kolada gender (T, K, M) stands in; none when it is not to be read. */
export function placesOf(id: string, gender: string, year: number): { indicator: string; breakdown: string }[] {
  const target = targets.get(id)
  // Between elections Kolada repeats the last one: those are not measurements.
  if (!target || (target.indicator.periodicity === 'election' && !isElectionYear(year))) return []
  return target.breakdowns.map(breakdown => ({
    indicator: target.indicator.code,
    breakdown: breakdownKey([breakdown, SEX[gender] ?? '']),
  }))
}

/** Values by scrape: one file each, as they were fetched on different days. */
export function koladaValues(values: readonly Row[], countsCsv: string): { scrape: string; text: string }[] {
  const valueKey = (row: Row) => ['kpi', 'municipality_id', 'year', 'gender'].map(c => cellOf(row, c)).join(';')
  const counts = new Map(table(countsCsv).map(row => [valueKey(row), row]))
  const files = new Map<string, SeriesCollector>()
  for (const row of values) {
    const scrape = cellOf(row, 'source')
    const file = files.get(scrape) ?? new SeriesCollector()
    files.set(scrape, file)
    const year = Number(cellOf(row, 'year'))
    for (const { indicator, breakdown } of placesOf(cellOf(row, 'kpi'), cellOf(row, 'gender'), year))
      file.add(
        indicator,
        cellOf(row, 'municipality_id'),
        breakdown,
        year,
        cellOf(row, 'value'),
        counts.get(valueKey(row)),
      )
  }
  return [...files].map(([scrape, file]) => ({ scrape, text: file.text() }))
}
