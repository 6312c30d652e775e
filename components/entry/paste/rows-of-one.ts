import { NUMBER_FIELDS, type TypedField } from '@/lib/values/typed-cell'
import { linesTold } from './lines-told'
import { nothingLeft, toldAs, type Left, type NamedRow, type Placed } from './places'
import { indexOf } from './row-index'
import { isBlank, widthOf } from './sheet-words'

/** `isNamed`: some line names a row. */
type Found = { cells: Placed[]; left: Left; isNamed: boolean }

/**
 * Where a sheet of one indicator goes whose lines name rows, under the heading that it is pasted in or what the sheet
 * says itself, with titles, sums and notes among them. A line whose words don't all name a row goes nowhere and is
 * told; null where its lines may be values alone. Notes are held to be named only where each line is.
 */
export function placesOfOne(
  pasted: readonly (readonly string[])[],
  rows: readonly NamedRow[],
  columns: readonly TypedField[],
  top: number,
): Found | null {
  const index = indexOf(rows, top)
  const isOfWords = columns[0] !== undefined && !NUMBER_FIELDS.some(field => field === columns[0])
  const told = linesTold(pasted, index, isOfWords)
  const named = told.filter(({ names }) => index.rowOf(names) >= 0)
  if (isOfWords && pasted.some(line => !line.every(isBlank) && !told.some(one => one.line === line))) return null
  if (told.every(({ names, heads }) => names.length === 0 && !heads))
    return { cells: [], left: { ...nothingLeft(), unknown: told.map(({ line }) => toldAs(line)) }, isNamed: false }
  // Years beside each other may be values.
  if (index.isByTime && told.filter(({ names }) => names.length === 0).length > named.length) return null
  const aligned = named.length > 0 ? named : told
  const from = aligned.reduce((least, line) => Math.min(least, line.from), Infinity)
  const width = widthOf(aligned.map(({ line }) => line))
  // A column with nothing in it is none.
  const filled = Array.from({ length: width }, (_, column) => column).filter(
    column => column >= from && aligned.some(({ line }) => !isBlank(line[column])),
  )
  const left = nothingLeft()
  const [cells, taken, lost] = [[] as Placed[], new Set<string>(), new Set<string>()]
  for (const { line, names, heads, ...own } of told) {
    const isKnown = index.rowOf(names) >= 0
    const isHeaded = heads !== null && (heads.isRecognised || filled.every(column => heads.over.has(column)))
    const placed: Placed[] = []
    const without = new Set<string>()
    for (const column of filled) {
      const text = line[column] ?? ''
      if (column < own.from || isBlank(text)) continue
      const head = isHeaded ? heads.over.get(column) : undefined
      const ofHead = head?.field ?? (head?.names.length ? 'value' : undefined)
      // Over a lone column any word will do.
      const field = isHeaded && filled.length > 1 ? ofHead : (ofHead ?? columns[filled.indexOf(column)])
      const row = index.rowOf([...names, ...(head?.names ?? [])])
      const isOther = placed.every(one => one.row !== row || one.field !== field)
      if (field && row >= 0 && isOther) placed.push({ row, field, text })
      else if (isHeaded || row >= 0) without.add(head?.told ?? `nr ${column + 1}`)
    }
    const as = toldAs(names.length > 0 ? names : line)
    if (placed.some(({ row, field }) => taken.has(`${row}/${field}`))) left.twice.push(as)
    else if (placed.length > 0) cells.push(...placed)
    else if (!isKnown) left.unknown.push(as)
    for (const { row, field } of placed) taken.add(`${row}/${field}`)
    if (isKnown || placed.length > 0) for (const head of without) lost.add(head)
  }
  left.columns.push(...lost)
  return { cells, left, isNamed: cells.length > 0 || named.length > 0 }
}
