import type { TypedField } from '@/lib/values/typed-cell'
import { statusWritten } from '../block'
import { nothingLeft, toldAs, type Away, type Left, type NamedRow, type Placed } from './places'
import {
  fieldOver,
  hasWords,
  isBlank,
  isFigure,
  isPeriod,
  isSaid,
  isTime,
  labelOf,
  partIn,
  plain,
  TOTAL,
} from './sheet-words'

type Named = { cells: Placed[]; left: Left }
/** What a column holds: a field, of a group where its head names one. */
type Head = { field: TypedField; group: string | null }

const inPart = (name: string, part: string | undefined) => (part === undefined ? name : `${name}, ${part}`)

/**
 * Where a sheet goes whose rows are named by indicator and group, with titles, units and empty lines among them. An
 * indicator is named once or in each of its rows; a line without a group is its total. Heads say what columns hold:
 * fields, the year, or groups; without them the first figure goes to the first of `columns` and the next ones after it.
 * What names something that the grid has not is told, and never put in the row beside. Null where nothing is named.
 */
export function placesOfSeveral(
  pasted: readonly (readonly string[])[],
  rows: readonly NamedRow[],
  columns: readonly TypedField[],
  year = '',
  elsewhere: readonly Away[] = [],
): Named | null {
  const found: Named = { cells: [], left: nothingLeft() }
  const taken = new Set<string>()
  const units = new Set([...new Set(rows.map(({ unit }) => unit))].map(plain))
  const index = indexOf(rows)
  const lost = new Set<string>()
  let heads: ReadonlyMap<number, Head> | null = null
  let over: readonly string[] = []
  let block: string | null = null
  const others = new Map(elsewhere.flatMap(one => one.names.map(name => [plain(name), one] as const)))
  const awayIn = (name: string) =>
    others.get(name) ??
    [...splitsOf(name)].flatMap(([one, group]) => (index.anyLabel.has(labelOf(group)) && others.get(one)) || [])[0]
  let away: Away | undefined
  const left = new Set<Away>()
  for (const line of pasted) {
    const told = headsIn(line, index, year)
    if (told) {
      heads = told
      over = line
      continue
    }
    const begins = (text: string, at: number) => (heads ? heads.has(at) : plain(text) !== year && isSaid(text))
    const from = line.findIndex(begins)
    const before = line.slice(0, from < 0 ? line.length : from)
    const part = before.map(partIn).find(Boolean)
    const names = before
      .map(plain)
      .filter(name => name !== '' && !isPeriod(name) && !partIn(name) && !units.has(name) && !(heads && isFigure(name)))
    const indicator = names.flatMap(name => [inPart(name, part), name]).find(name => index.indicators.has(name))
    const whole = names.find(name => wholeIn(index, name))
    const [begun] = names
    const goesOn: boolean = begun === undefined || plain(line[0]) === '' || rowIn(index.labels, block, [begun]) >= 0
    const named = whole === undefined ? undefined : wholeIn(index, whole)
    const own = named?.block ?? (indicator === undefined ? undefined : index.indicators.get(indicator))
    const there = own === undefined ? names.flatMap(name => awayIn(name) ?? [])[0] : undefined
    const isOfSame: boolean = own === undefined && (goesOn || index.anyLabel.has(labelOf(begun ?? '')))
    away = there ?? (isOfSame ? away : undefined)
    block = own ?? (goesOn && !away ? block : null)
    const isOfBlock = (name: string) => [inPart(name, part), name].some(one => index.indicators.get(one) === block)
    const groups = names.filter(name => name !== whole && !isOfBlock(name))
    const ownPart = block === null ? undefined : index.parts.get(block)
    const isOther = part !== undefined && ownPart !== undefined && ownPart !== part
    const values = valuesIn(line, from, heads, columns).filter(({ text }) => !isBlank(text))
    const placed = values.map(({ field, group, text }) => {
      const said = [...(group === null ? [] : [group]), ...groups, ...(named ? [named.label] : [])]
      return { row: isOther ? -1 : rowIn(index.labels, block, said), field, text }
    })
    for (const head of underOther(line, over, heads)) lost.add(head)
    const as = toldAs(line.slice(0, Math.max(from, 1))) || toldAs(line)
    if (away && placed.length > 0) left.add(away)
    else if (placed.some(({ row }) => row < 0)) found.left.unknown.push(as)
    else if (placed.some(({ row, field }) => taken.has(`${row}/${field}`))) found.left.twice.push(as)
    else {
      for (const { row, field } of placed) taken.add(`${row}/${field}`)
      found.cells.push(...placed)
    }
  }
  found.left.columns.push(...lost)
  found.left.away.push(...left)
  return found.cells.length + left.size > 0 ? found : null
}

/** Rows by the words that name them, each in plain letters. */
type Index = {
  /** The indicator's block. */
  indicators: ReadonlyMap<string, string>
  /** The month or quarter that a block is of. */
  parts: ReadonlyMap<string, string>
  /** The rows of a block by their labels. */
  labels: ReadonlyMap<string, ReadonlyMap<string, number>>
  anyLabel: ReadonlySet<string>
}

const MARKS = [', ', ' ', ' – ', ' - ', ': ']

function indexOf(rows: readonly NamedRow[]): Index {
  const [indicators, parts] = [new Map<string, string>(), new Map<string, string>()]
  const labels = new Map<string, Map<string, number>>()
  const nameBlock = (block: string, names: readonly string[]) => {
    for (const name of names.map(plain)) {
      indicators.set(name, block)
      const part = partIn(name.slice(name.lastIndexOf(', ') + 1))
      if (part) parts.set(block, part)
    }
  }
  rows.forEach(({ label: written, block, names }, at) => {
    // Its rows have the same names.
    if (!labels.has(block)) nameBlock(block, names)
    const own = labels.get(block) ?? new Map<string, number>()
    labels.set(block, own)
    const label = labelOf(written)
    if (!own.has(label)) own.set(label, at)
  })
  return { indicators, parts, labels, anyLabel: new Set([...labels.values()].flatMap(own => [...own.keys()])) }
}

/** All that may stand before a group in one cell: of "Behöriga, flickor" it is "Behöriga". */
function* splitsOf(text: string): Generator<[before: string, after: string]> {
  for (const mark of MARKS)
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1))
      yield [text.slice(0, at), text.slice(at + mark.length)]
}

/** Indicator and group in one cell: "Behöriga, flickor", "Behöriga flickor". */
function wholeIn({ indicators, labels }: Index, text: string): { block: string; label: string } | undefined {
  for (const [before, after] of splitsOf(text)) {
    const block = indicators.get(before)
    const label = labelOf(after)
    if (block !== undefined && labels.get(block)?.has(label)) return { block, label }
  }
  return undefined
}

/** The row of a block that is said: its only one or its total where no group is; -1 for none. */
function rowIn(labels: Index['labels'], block: string | null, said: readonly string[]): number {
  const own = block === null ? undefined : labels.get(block)
  if (!own) return -1
  const [one, ...others] = new Set(said.map(labelOf))
  if (others.length > 0) return -1
  if (one !== undefined) return own.get(one) ?? -1
  return (own.size === 1 ? [...own.values()][0] : own.get(TOTAL)) ?? -1
}

/** What the columns hold, of a line that has such words over them and no figures. */
function headsIn(line: readonly string[], { indicators, anyLabel }: Index, year: string): Map<number, Head> | null {
  if (line.some(text => isFigure(text) && !isPeriod(text)) || line.some(text => indicators.has(plain(text))))
    return null
  const headOf = (text: string): Head | null => {
    const word = plain(text)
    if (word !== '' && word === year) return { field: 'value', group: null }
    const field = fieldOver(text)
    if (field) return { field, group: null }
    return anyLabel.has(labelOf(word)) ? { field: 'value', group: word } : null
  }
  const found = line.flatMap((text, at) => {
    const head = at > 0 && headOf(text)
    return head ? [[at, head] as const] : []
  })
  const isOther = (text: string, at: number) => at > 0 && hasWords(text) && !headOf(text) && !statusWritten(text)
  const isHead =
    found.some(([, { group, field }]) => group === null && field !== 'note') ||
    found.length > 1 ||
    (found.length === 1 && found[0]![1].group !== null && line.some(isOther))
  return isHead ? new Map(found) : null
}

/** Words over figures of other years, and beside groups that the grid has of those that it hasn't: they go nowhere. */
function underOther(
  line: readonly string[],
  over: readonly string[],
  heads: ReadonlyMap<number, Head> | null,
): string[] {
  if (!heads) return []
  const isOfGroups = [...heads.values()].some(({ group }) => group !== null)
  const isOther = (head: string) => isTime(head) || (isOfGroups && hasWords(head))
  return over.filter((head, at) => at > 0 && !heads.has(at) && isOther(head) && isFigure(line[at] ?? ''))
}

function valuesIn(
  line: readonly string[],
  from: number,
  heads: ReadonlyMap<number, Head> | null,
  columns: readonly TypedField[],
) {
  if (heads) return [...heads].map(([at, head]) => ({ ...head, text: line[at] ?? '' }))
  return (from < 0 ? [] : columns).map((field, i) => ({ field, group: null, text: line[from + i] ?? '' }))
}
