import { writeSeriesLine, type Cell, type SeriesLine } from '../series-line'

type Known = { numerator?: string | null; denominator?: string | null }

/** Gathers values into series; the lines come out sorted, so that the same data give the same bytes. */
export class SeriesCollector {
  private readonly lines = new Map<string, SeriesLine>()

  /** Adds a value as printed; an empty one is no value. */
  add(indicator: string, geography: string, breakdown: string, year: number, value: string, counts: Known = {}): void {
    if (value === '') return
    const key = [indicator, geography, breakdown].join(';')
    const line = this.lines.get(key) ?? { indicator, geography, breakdown, cells: [] as Cell[] }
    if (line.cells.some(cell => cell.year === year)) throw new Error(`${key} har två värden för ${year}.`)
    line.cells.push({ year, value, numerator: counts.numerator ?? null, denominator: counts.denominator ?? null })
    this.lines.set(key, line)
  }

  /** The file: a series a line. */
  text(): string {
    return [...this.lines.keys()]
      .sort()
      .flatMap(key => this.lines.get(key) ?? [])
      .map(writeSeriesLine)
      .join('\n')
  }
}
