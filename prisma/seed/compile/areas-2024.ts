import { SeriesCollector } from './series-collector'
import { cellOf, plainNumber, table, type Row } from './table'

/** The published columns of 2024 and 2025 by indicator. */
const columns: { indicator: string; column: string; years: number[]; breakdown?: string }[] = [
  { indicator: 'SCB-LOWECON-GAP', column: 'low_econ_standard_YEAR_pct', years: [2024] },
  { indicator: 'SCB-TAB824-HR', column: 'share_hyresratt_YEAR_pct', years: [2024, 2025] },
  { indicator: 'REGSO-SEI', column: 'socioeconomic_index_YEAR', years: [2024] },
  { indicator: 'REGSO-SYSSELSATTNING', column: 'employment_20_64_YEAR_pct', years: [2024] },
  { indicator: 'REGSO-ARBETSLOSHET', column: 'unemployment_20_64_YEAR_pct', years: [2024] },
  { indicator: 'REGSO-SJALVFORSORJNING', column: 'self_sufficiency_all_YEAR_pct', years: [2024] },
  {
    indicator: 'REGSO-SJALVFORSORJNING',
    column: 'self_sufficiency_foreign_born_YEAR_pct',
    years: [2024],
    breakdown: 'birthCountry=foreignBorn',
  },
  {
    indicator: 'REGSO-SJALVFORSORJNING',
    column: 'self_sufficiency_born_in_sweden_YEAR_pct',
    years: [2024],
    breakdown: 'birthCountry=swedenBorn',
  },
  { indicator: 'REGSO-EFTERGYMNASIAL', column: 'share_eftergymnasial_25_65_YEAR_pct', years: [2024, 2025] },
  { indicator: 'REGSO-FLERBOSTADSHUS', column: 'share_persons_flerbostadshus_YEAR_pct', years: [2024, 2025] },
  { indicator: 'REGSO-UTLANDSK-BAKGRUND', column: 'share_foreign_background_YEAR_pct', years: [2024, 2025] },
  { indicator: 'REGSO-ENSAMHUSHALL', column: 'share_single_person_households_YEAR_pct', years: [2024, 2025] },
  { indicator: 'REGSO-INKOMST', column: 'net_income_median_YEAR_tkr', years: [2024] },
  { indicator: 'BEFOLKNING', column: 'pop_YEAR', years: [2025] },
]

/** The areas' values of 2024 and 2025 as SCB publishes them; tenure of 2025 with its counts. */
export function areas2024(regsoCsv: string): string {
  const file = new SeriesCollector()
  for (const row of table(regsoCsv))
    for (const { indicator, column, years, breakdown = '' } of columns)
      for (const year of years) {
        const value = plainNumber(cellOf(row, column.replace('YEAR', String(year))))
        const counts = indicator === 'SCB-TAB824-HR' && year === 2025 ? rented2025(row) : {}
        file.add(indicator, cellOf(row, 'regso'), breakdown, year, value, counts)
      }
  return file.text()
}

function rented2025(row: Row) {
  const tenures = ['hyresratt', 'bostadsratt', 'aganderatt', 'unknown'].map(t => Number(row[`dwell_${t}_2025`]))
  return { numerator: String(tenures[0]), denominator: String(tenures.reduce((a, b) => a + b, 0)) }
}
