import { percent } from './areas-2022'
import { SeriesCollector } from './series-collector'
import { cellOf, table } from './table'

/** The share of the population in area types 1 and 2, from the population of each type. */
export function challengedAreas(csv: string): string {
  const file = new SeriesCollector()
  const rows = table(csv)
  for (const place of new Set(rows.map(row => cellOf(row, 'kommun')))) {
    const own = rows.filter(row => row.kommun === place)
    const persons = (of: typeof own) => of.reduce((total, row) => total + Number(cellOf(row, 'population')), 0)
    const part = persons(own.filter(row => row.omradestyp === '1' || row.omradestyp === '2'))
    const whole = persons(own)
    const counts = { numerator: String(part), denominator: String(whole) }
    file.add('SCB-SEI-OMRTYP', place, '', Number(own[0]?.year), percent(part, whole), counts)
  }
  return file.text()
}
