/** One series of a compiled value file: an indicator's values for a place and breakdown, a year per cell. */
export type SeriesLine = { indicator: string; geography: string; breakdown: string; cells: Cell[] }
export type Cell = { year: number; value: string; numerator: string | null; denominator: string | null }

/**
 * Written "N15428;1490;sex=women;2021;85.13/652:766 . 83.8": the first year, then a cell per year, "." where there is
 * no value. A cell is the value as its source prints it, then "/numerator:denominator" where counts are known.
 */
export function writeSeriesLine({ indicator, geography, breakdown, cells }: SeriesLine): string {
  const byYear = new Map(cells.map(cell => [cell.year, cell]))
  const years = [...byYear.keys()].sort((a, b) => a - b)
  const [first = 0, last = first] = [years[0], years.at(-1)]
  const written = Array.from({ length: last - first + 1 }, (_, i) => writeCell(byYear.get(first + i)))
  return [indicator, geography, breakdown, first, written.join(' ')].join(';')
}

function writeCell(cell: Cell | undefined): string {
  if (!cell) return '.'
  const counts = cell.numerator !== null || cell.denominator !== null
  return counts ? `${cell.value}/${cell.numerator ?? ''}:${cell.denominator ?? ''}` : cell.value
}

export function readSeriesLine(line: string): SeriesLine {
  const [indicator = '', geography = '', breakdown = '', first = '', written = ''] = line.split(';')
  const cells = written.split(' ').flatMap((cell, i) => {
    if (cell === '.') return []
    const [value = '', counts] = cell.split('/')
    const [numerator, denominator] = counts?.split(':') ?? []
    return [{ year: Number(first) + i, value, numerator: numerator || null, denominator: denominator || null }]
  })
  return { indicator, geography, breakdown, cells }
}
