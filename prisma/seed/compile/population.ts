import { breakdownKey } from '../breakdown'
import { SeriesCollector } from './series-collector'
import { cellOf, table } from './table'

const SEX: Record<string, string> = { K: 'women', M: 'men' }

/**
 * Persons by age and sex: the published cells, and the sums over sex and over ages, which are ours. The total is
 * published by itself; SCB perturbs small counts, so the parts need not add up to it.
 */
export function population(csvs: string[]): { cells: string; sums: string } {
  const cells = new SeriesCollector()
  const summed = new Map<string, number>()
  for (const row of csvs.flatMap(table)) {
    const geography = row.regso ?? cellOf(row, 'kommun')
    const [age, sex] = [`age=${cellOf(row, 'age')}`, `sex=${SEX[cellOf(row, 'gender')]}`]
    const persons = cellOf(row, 'persons')
    cells.add('BEFOLKNING', geography, breakdownKey([age, sex]), Number(cellOf(row, 'year')), persons)
    for (const margin of [age, sex]) {
      const key = [geography, margin, cellOf(row, 'year')].join(';')
      summed.set(key, (summed.get(key) ?? 0) + Number(persons))
    }
  }
  const sums = new SeriesCollector()
  for (const [key, persons] of summed) {
    const [geography = '', margin = '', year = ''] = key.split(';')
    sums.add('BEFOLKNING', geography, margin, Number(year), String(persons))
  }
  return { cells: cells.text(), sums: sums.text() }
}
