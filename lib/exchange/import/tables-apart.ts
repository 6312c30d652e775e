import { filesSv } from '@/lib/text/files-sv'
import { isFigure } from './file-figure'
import { layoutOf, type Layout } from './layout'
import { isFilled, loneText, type Laid } from './sections'
import { textOf, type FileCell, type Sheet } from './table'
import { periodIn } from './written-period'

/** Each is as long as its sheet, so that rows keep their numbers. */
const MOST_TABLES = 30

/** Tables of one sheet that lie under each other with other headings, or beside each other: each as a sheet of its own. */
export function tablesOf(sheet: Sheet): Laid[] {
  const layout = layoutOf(sheet)
  if (!layout || sheet.valueAt !== undefined) return [{ sheet, layout }]
  const starts = startsOf(sheet, layout)
  const under = starts.length === 0 || starts.length > MOST_TABLES ? [{ sheet, layout }] : cut(sheet, starts)
  const apart = under.flatMap(one => (one.layout ? besideEachOther(one.sheet, one.layout) : [one]))
  return apart.length === 1 ? apart : apart.map(one => ({ ...one, sheet: { ...one.sheet, table: nameOf(one.sheet) } }))
}

function cut(sheet: Sheet, starts: readonly number[]): Laid[] {
  const { rows } = sheet
  return [0, ...starts].map((from, i) => {
    const to = starts[i] ?? rows.length
    return laid({ ...sheet, rows: rows.slice(0, to).map((row, at) => (at >= from ? row : [])) })
  })
}

const laid = (sheet: Sheet): Laid => ({ sheet, layout: layoutOf(sheet) })

/** The text that stands first in a table, where it stands alone; else where it begins. */
function nameOf({ rows }: Sheet): string {
  const row = rows.findIndex(one => one.some(isFilled))
  return loneText(rows[row])?.text ?? filesSv.tableAt(row + 1, rows[row]!.findIndex(isFilled) + 1)
}

/** Where the tables after the first begin: at the titles above their headings. */
function startsOf({ rows }: Sheet, { headRows, bodyRows, columns }: Layout): number[] {
  const isEmpty = (i: number) => !rows[i]?.some(isFilled)
  const ofFigures = columns.flatMap(({ at, holds }) => (holds === 'figures' ? [at] : []))
  const textsOf = (row: readonly FileCell[]) => row.map(textOf).join('\n')
  const heads = new Set(headRows.map(i => textsOf(rows[i]!)))
  const firstHeads = new Set(headRows.map(i => firstText(rows[i]!)))
  const [first, last] = [bodyRows[0]!, bodyRows.at(-1)!]
  const isSetApart = (i: number) => isEmpty(i - 1) || loneText(rows[i - 1]) !== null
  const isHead = (row: readonly FileCell[]) => {
    const own = ofFigures.filter(at => textOf(row[at]) !== '')
    return own.length > 0 && own.every(at => !isFigure(row[at]) || periodIn(row[at]) !== null) && !loneText(row)
  }
  const seen = { until: first, labels: new Set<string>() }
  const isLabel = (text: string, until: number) => {
    for (; seen.until < until; seen.until++) seen.labels.add(firstText(rows[seen.until]!))
    return seen.labels.has(text)
  }
  const starts: number[] = []
  for (let i = first; i < last; i++) {
    const row = rows[i]!
    if (!isSetApart(i) || !isHead(row) || heads.has(textsOf(row)) || !holdsFigures(rows, i + 1, ofFigures)) continue
    const titleAt = titleAbove(rows, i, isEmpty)
    const isNamed = titleAt !== null && titleAt < i && !isLabel(firstText(row), i)
    const isBegun = isEmpty(i - 1) && firstHeads.has(firstText(row)) && firstText(row) !== ''
    if (titleAt !== null && (isNamed || isBegun)) starts.push(titleAt)
  }
  return starts
}

const firstText = (row: readonly FileCell[]): string => row.map(textOf).find(text => text !== '') ?? ''

/**
 * The first of the texts that stand alone above a heading, under an empty row; the heading itself where there is none.
 * Null where no empty row sets it apart.
 */
function titleAbove(rows: readonly FileCell[][], head: number, isEmpty: (i: number) => boolean): number | null {
  let at = head
  while (at > 0 && isEmpty(at - 1)) at--
  let first = at
  while (first > 0 && loneText(rows[first - 1]) !== null) first--
  if (first === at) return at < head ? head : null
  return isEmpty(first - 1) ? first : null
}

const MOST_HEADS = 10
/** Whether numbers come right below. */
function holdsFigures(rows: readonly FileCell[][], from: number, ofFigures: readonly number[]): boolean {
  const below = rows.slice(from, from + MOST_HEADS).find(row => ofFigures.some(at => isFigure(row[at])))
  return below?.some((cell, at) => ofFigures.includes(at) && isFigure(cell) && periodIn(cell) === null) ?? false
}

/** Tables with an empty column between and the same first heading. */
function besideEachOther(sheet: Sheet, layout: Layout): Laid[] {
  const { headRows, columns } = layout
  const used = new Set(columns.map(({ at }) => at))
  const last = Math.max(...used)
  const blocks: number[][] = [[]]
  for (let at = 0; at <= last; at++) {
    if (used.has(at)) blocks.at(-1)!.push(at)
    else if (blocks.at(-1)!.length > 0) blocks.push([])
  }
  const head = headRows.at(-1)
  const headsOf = (block: readonly number[]) => (head === undefined ? '' : textOf(sheet.rows[head]![block[0]!]))
  const isTable = (block: readonly number[]) =>
    (['labels', 'figures'] as const).every(kind =>
      columns.some(({ at, holds }) => block.includes(at) && holds === kind),
    )
  const areTables =
    blocks.length > 1 && blocks.every(isTable) && headsOf(blocks[0]!) !== '' && new Set(blocks.map(headsOf)).size === 1
  if (!areTables) return [{ sheet, layout }]
  return blocks.map(block => {
    const isOwn = (at: number) => at >= block[0]! && at <= block.at(-1)!
    return laid({ ...sheet, rows: sheet.rows.map(row => row.map((cell, at) => (isOwn(at) ? cell : null))) })
  })
}
