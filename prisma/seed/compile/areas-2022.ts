import { SeriesCollector } from './series-collector'
import { cellOf, table, type Row } from './table'

const sum = (row: Row, columns: string[]): number =>
  columns.reduce((total, column) => total + Number(cellOf(row, column)), 0)

const AGES_0_19 = ['age_0_4', 'age_5_9', 'age_10_14', 'age_15_19']
const POST_SECONDARY = ['edu_25_64_eftergymnasial_lt3', 'edu_25_64_eftergymnasial_3plus']
const KNOWN_EDUCATION = ['edu_25_64_forgymnasial', 'edu_25_64_gymnasial', ...POST_SECONDARY]
const HOUSEHOLDS = [
  'hh_cohabiting_with_children',
  'hh_cohabiting_no_children',
  'hh_single_with_children',
  'hh_single_no_children',
  'hh_other',
]
const DWELLINGS = ['dwell_hyresratt', 'dwell_bostadsratt', 'dwell_aganderatt', 'dwell_unknown']

/** Shares of 2022: the columns whose sums are divided. */
const shares: { indicator: string; part: string[]; whole: string[] }[] = [
  { indicator: 'REGSO-SYSSELSATTNING', part: ['employed_16_64'], whole: ['lab_total_16_64'] },
  { indicator: 'REGSO-ARBETSLOSHET-16-64', part: ['unemployed_16_64'], whole: ['labour_force_16_64'] },
  { indicator: 'REGSO-EFTERGYMNASIAL', part: POST_SECONDARY, whole: KNOWN_EDUCATION },
  { indicator: 'REGSO-FORGYMNASIAL', part: ['edu_25_64_forgymnasial'], whole: KNOWN_EDUCATION },
  { indicator: 'REGSO-ENSAMFORALDER', part: ['hh_single_with_children'], whole: HOUSEHOLDS },
  { indicator: 'REGSO-ENSAMHUSHALL', part: ['hh_single_no_children'], whole: HOUSEHOLDS },
  { indicator: 'REGSO-BARN-UNGA', part: AGES_0_19, whole: ['pop_2022'] },
  { indicator: 'REGSO-FLERBOSTADSHUS', part: ['persons_flerbostadshus'], whole: ['persons_hus_total'] },
  { indicator: 'REGSO-UTLANDSK-BAKGRUND', part: ['foreign_background'], whole: ['background_total'] },
  { indicator: 'SCB-TAB824-HR', part: ['dwell_hyresratt'], whole: DWELLINGS },
]

/** A share in percent with three decimals, as the other files have them. */
export const percent = (part: number, whole: number): string => String(Number(((100 * part) / whole).toFixed(3)))

/** The areas of Borås, both municipalities and Sweden in 2022: shares of counts that were summed from SCB's DeSO. */
export function areas2022(regsoCsv: string, municipalityCsv: string): string {
  const file = new SeriesCollector()
  const regso = table(regsoCsv).filter(row => row.kommun === '1490')
  for (const row of [...regso, ...table(municipalityCsv)]) {
    const geography = row.regso ?? cellOf(row, 'kommun')
    for (const { indicator, part, whole } of shares) {
      const [numerator, denominator] = [sum(row, part), sum(row, whole)]
      if (denominator === 0) continue
      const counts = { numerator: String(numerator), denominator: String(denominator) }
      file.add(indicator, geography, '', 2022, percent(numerator, denominator), counts)
    }
    // Beside a municipality's number of inhabitants Sweden's says nothing.
    if (geography === '0000') continue
    file.add('BEFOLKNING', geography, '', 2022, cellOf(row, 'pop_2022'))
    file.add('BEFOLKNING', geography, '', 2023, cellOf(row, 'pop_2023'))
  }
  return file.text()
}

/** How many areas have one tenure in more than 80 % of their dwellings, in each of two files' years. */
export function uniformTenure(counts: { year: number; rows: Row[]; columns: string[] }[]): string {
  const file = new SeriesCollector()
  for (const { year, rows, columns } of counts) {
    const uniform = rows.filter(row => {
      const dwellings = columns.map(column => Number(cellOf(row, column)))
      const whole = dwellings.reduce((a, b) => a + b, 0)
      return Math.max(...dwellings.slice(0, 3)) > 0.8 * whole
    })
    file.add('SCB-MIX', '1490', '', year, String(uniform.length))
  }
  return file.text()
}

/** The dwellings of 2022 and 2025 by tenure: rented, cooperative, owned, unknown. */
export const tenureCounts = (csv2022: string, csv2025: string) => [
  { year: 2022, rows: table(csv2022).filter(row => row.kommun === '1490'), columns: DWELLINGS },
  { year: 2025, rows: table(csv2025), columns: DWELLINGS.map(column => `${column}_2025`) },
]
