import { filesSv } from '@/lib/text/files-sv'
import { layoutOf, type Layout } from './layout'
import { LONGEST_NAME, textOf, widthOf, type FileCell, type Sheet } from './table'

/** A sheet, and where its table stands; null where it holds none. */
export type Laid = { sheet: Sheet; layout: Layout | null }
/** A text that stands alone on its row among the values. */
type Lone = { row: number; at: number; text: string }

/** No table has its labels in so many columns. */
const MOST_LEVELS = 20

/** What is written between tables, and is the name of no rows. */
const NOTE = /^(källa|anm|not\b|fotnot|kommentar|source|note|uttag|uppdaterad|\*|\d\))/i

/** The one text of a row; null where it has others, or none. */
export function loneText(row: readonly FileCell[] = []): Omit<Lone, 'row'> | null {
  const at = row.findIndex(isFilled)
  if (at < 0 || row.findLastIndex(isFilled) !== at) return null
  const text = textOf(row[at])
  return text.length <= LONGEST_NAME ? { at, text } : null
}
export const isFilled = (cell: FileCell): boolean => typeof cell === 'number' || (cell !== null && /\S/.test(cell))

/**
 * A row that heads the rows below it ("Kvinnor", and under it the municipalities) becomes a column, so that what it says
 * is read, asked about and remembered like what any other column does.
 */
export function withSections({ sheet, layout }: Laid): Laid {
  if (!layout || sheet.valueAt !== undefined) return { sheet, layout }
  const { rows, left } = indented(sheet.rows, layout, lonesIn(sheet, layout))
  if (rows === sheet.rows) return besideRows(sheet, layout, left)
  const filled = { ...sheet, rows }
  const again = layoutOf(filled)
  return again ? besideRows(filled, again, left) : { sheet: filled, layout: again }
}

function lonesIn({ rows }: Sheet, { headRows, bodyRows, columns }: Layout): Lone[] {
  const ofFigures = new Set(columns.flatMap(({ at, holds }) => (holds === 'figures' ? [at] : [])))
  const body = new Set(bodyRows)
  const found: Lone[] = []
  const first = (headRows.at(-1) ?? bodyRows[0]! - 1) + 1
  for (let row = first; row < bodyRows.at(-1)!; row++) {
    const lone = body.has(row) ? null : loneText(rows[row])
    if (lone && lone.at < MOST_LEVELS && !ofFigures.has(lone.at) && !NOTE.test(lone.text)) found.push({ row, ...lone })
  }
  return found
}

/** Where the column of such a text is empty below it, down to the next, the text is what stands there. */
function indented(rows: FileCell[][], { bodyRows }: Layout, lones: readonly Lone[]) {
  const filled = new Map<number, FileCell[]>()
  const left: Lone[] = []
  const nextIn = new Map<number, number>()
  const ends = lones.map(() => Infinity)
  for (let i = lones.length - 1; i >= 0; i--) {
    const { at, row } = lones[i]!
    ends[i] = Math.min(Infinity, ...[...nextIn].flatMap(([column, next]) => (column <= at ? [next] : [])))
    nextIn.set(at, row)
  }
  let begins = 0
  lones.forEach((lone, i) => {
    while (begins < bodyRows.length && bodyRows[begins]! < lone.row) begins++
    const own: number[] = []
    for (let at = begins; at < bodyRows.length && bodyRows[at]! < ends[i]!; at++) own.push(bodyRows[at]!)
    const isEmpty = own.length > 0 && own.every(row => textOf(rows[row]![lone.at]) === '')
    if (!isEmpty) left.push(lone)
    else for (const row of own) filled.set(row, (filled.get(row) ?? rows[row]!).with(lone.at, lone.text))
  })
  return { rows: filled.size > 0 ? rows.map((row, i) => filled.get(i) ?? row) : rows, left }
}

/** Two columns at most: of the text right above the rows, and of the one above that. */
function besideRows(sheet: Sheet, layout: Layout, all: readonly Lone[]): Laid {
  // Farther in such a text is a row that lacks its value.
  const first = layout.columns.find(({ holds }) => holds === 'labels')?.at ?? 0
  const lones = all.filter(({ at }) => at <= first)
  if (lones.length === 0) return { sheet, layout }
  const { rows } = sheet
  const { columns, bodyRows } = layout
  const [inner, outer] = textsAbove(sheet, layout, lones)
  const own = labelsOf(rows, layout)
  const found = [
    ...(tellApart(bodyRows, inner, own) ? [inner] : []),
    ...(tellApart(bodyRows, outer, row => `${inner.get(row)}\n${own(row)}`) ? [outer] : []),
  ]
  if (found.length === 0) return { sheet, layout }
  const width = widthOf(rows)
  const wide = (row: FileCell[], i: number) => [
    ...Array.from({ length: width }, (_, at) => row[at] ?? null),
    ...found.map(said => said.get(i) || null),
  ]
  const more = found.map((_, i) => ({
    ...{ at: width + i, heads: [filesSv.sectionHeads[i]!], holds: 'labels' as const, isFilledDown: false },
  }))
  return {
    sheet: { ...sheet, rows: rows.map((row, i) => (inner.has(i) ? wide(row, i) : row)) },
    layout: { ...layout, columns: [...columns, ...more] },
  }
}

/** What rows are labelled by, with what stands above it where a label holds for rows below it too. */
function labelsOf(rows: readonly FileCell[][], { columns, bodyRows }: Layout): (row: number) => string {
  const labels = columns.filter(({ holds }) => holds === 'labels')
  const above = labels.map(() => '')
  const said = new Map<number, string>()
  for (const row of bodyRows) {
    const own = labels.map(({ at, isFilledDown }, i) => {
      const text = textOf(rows[row]![at])
      if (text !== '') above[i] = text
      return isFilledDown ? above[i] : text
    })
    said.set(row, own.join('\n'))
  }
  return row => said.get(row)!
}

type Texts = Map<number, string>

/** Whether rows that are labelled alike stand under different texts: a place without values heads nothing. */
function tellApart(bodyRows: readonly number[], texts: Texts, labelsOf: (row: number) => string): boolean {
  const seen = new Map<string, string>()
  return bodyRows.some(row => {
    const [labels, text] = [labelsOf(row), texts.get(row)!]
    const before = seen.get(labels)
    if (before === undefined) seen.set(labels, text)
    return before !== undefined && before !== text
  })
}

/** By row of values: the text right above them, and where texts stand two by two the one above that. */
function textsAbove({ rows }: Sheet, { above, headRows, bodyRows }: Layout, lones: readonly Lone[]): [Texts, Texts] {
  const [inner, outer]: [Texts, Texts] = [new Map(), new Map()]
  const runs = runsOf(lones, bodyRows)
  const pairs = runs.filter(({ texts }) => texts.length > 1)
  const inners = new Set(pairs.map(({ texts }) => texts.at(-1)!))
  const singles = new Map<string, number>()
  for (const { texts } of runs) if (texts.length === 1) singles.set(texts[0]!, (singles.get(texts[0]!) ?? 0) + 1)
  const isInner = (text: string) => pairs.length < 2 || inners.has(text) || singles.get(text)! > 1
  // Above a first table whose heads come again stands its name, as above the next.
  let [now, beyond] = [comeHeadsAgain(rows, headRows, bodyRows) ? (above.at(-1) ?? '') : '', '']
  let at = 0
  for (const row of bodyRows) {
    for (; at < runs.length && runs[at]!.row < row; at++) {
      const { texts } = runs[at]!
      const text = texts.at(-1)!
      if (texts.length > 1) [beyond, now] = [texts.at(-2)!, text]
      else if (isInner(text)) now = text
      else [beyond, now] = [text, '']
    }
    inner.set(row, now)
    outer.set(row, beyond)
  }
  return [inner, outer]
}

function comeHeadsAgain(
  rows: readonly FileCell[][],
  headRows: readonly number[],
  bodyRows: readonly number[],
): boolean {
  const head = rows[headRows.at(-1) ?? -1]
  const isHead = (row: readonly FileCell[]) =>
    row.length > 0 && row.every((cell, at) => textOf(cell) === textOf(head?.[at]))
  return head !== undefined && rows.some((row, i) => i > bodyRows[0]! && isHead(row))
}

/** Texts that no row of values stands between. */
function runsOf(lones: readonly Lone[], bodyRows: readonly number[]): { row: number; texts: string[] }[] {
  const runs: { row: number; texts: string[] }[] = []
  let at = 0
  for (const { row, text } of lones) {
    const before = at
    while (at < bodyRows.length && bodyRows[at]! < row) at++
    const run = runs.at(-1)
    if (run && at === before) Object.assign(run, { row, texts: [...run.texts, text] })
    else runs.push({ row, texts: [text] })
  }
  return runs
}
