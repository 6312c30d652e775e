import { textOf, type FileCell } from './table'

/** Headings by row, each over the columns that it spans. */
export function spreadHeads(heads: readonly (readonly FileCell[])[], width: number): string[][] {
  const last = heads.at(-1)
  return heads.map(row => spread(row === last ? row : overBlocks(row, last!), width))
}

/** A heading stands over the empty cells to its right, as merged cells do, up to the next. */
function spread(row: readonly FileCell[], width: number): string[] {
  const isAlone = row.filter(cell => textOf(cell) !== '').length <= 1
  let held = ''
  return Array.from({ length: width }, (_, at) => {
    const text = textOf(row[at])
    if (text !== '') held = text
    return isAlone ? (text !== '' || at >= row.findIndex(cell => textOf(cell) !== '') ? held : '') : held
  })
}

/**
 * Over columns that come again ("Antal, Andel, Antal, Andel") headings stand where the columns begin, also where somebody
 * has written them all a column too early, or in the middle.
 */
function overBlocks(row: readonly FileCell[], below: readonly FileCell[]): readonly FileCell[] {
  const filledIn = (cells: readonly FileCell[]) => cells.flatMap((cell, at) => (textOf(cell) === '' ? [] : [at]))
  const [tops, names] = [filledIn(row), filledIn(below)]
  const isOfLabels = tops.length > 0 && tops[0]! < names[0]!
  const starts = startsOver(tops, names, row, below) ?? (isOfLabels && startsOver(tops.slice(1), names, row, below))
  if (!starts) return row
  const texts = new Map(tops.map(at => [starts.get(at) ?? at, row[at]!]))
  return Array.from({ length: names.at(-1)! + 1 }, (_, at) => texts.get(at) ?? null)
}

/** Where headings belong by where they stand, each as far from it as the others; null where they aren't over such columns. */
function startsOver(
  tops: readonly number[],
  names: readonly number[],
  row: readonly FileCell[],
  below: readonly FileCell[],
): ReadonlyMap<number, number> | null {
  const [first = 0, wide] = [names[0], names.length / tops.length]
  if (tops.length < 2 || wide < 2 || new Set(tops.map(at => textOf(row[at]))).size < tops.length) return null
  const comesAgain = names.every((at, i) => at === first + i && textOf(below[at]) === textOf(below[first + (i % wide)]))
  const moved = first - tops[0]!
  const areMoved = tops.every((at, i) => at + moved === first + i * wide)
  return comesAgain && areMoved && Math.abs(moved) < wide ? new Map(tops.map(at => [at, at + moved])) : null
}
