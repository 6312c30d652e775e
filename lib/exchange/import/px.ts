import { decoded, encodingOf, UnreadableFile } from './file-kind'
import { MOST_CELLS, MOST_ROWS, type FileCell } from './table'

/** What the file says of itself; signs by how they are written in it. */
export type LongTable = {
  rows: FileCell[][]
  signs: Record<string, string>
  source: string | null
  title: string | null
}

/** A name in brackets may hold brackets of its own: VALUENOTE("kommun","Nykvarn (0140)"). */
const KEYWORD = /([A-Z][A-Z0-9-]*)(?:\[\w+\])?(?:\(((?:[^")]|"[^"]*")*)\))?\s*=\s*/y
const SIGNS = [
  'DATASYMBOL1',
  'DATASYMBOL2',
  'DATASYMBOL3',
  'DATASYMBOL4',
  'DATASYMBOL5',
  'DATASYMBOL6',
  'DATASYMBOLNIL',
]
const MOST_VARIABLES = 30
/** How the signs are written in the values, where they say what they mean by their keyword. */
const WRITTEN = ['.', '..', '...', '....', '.....', '......', '-']

/**
 * A file of PC-Axis as a long table: a column by variable (and one with its codes where it has any), and one of values.
 * Throws UnreadableFile.
 */
export function readPx(bytes: Uint8Array): LongTable {
  const { words, data } = partsOf(textOf(bytes))
  const listOf = (name: string, about?: string) => words.get(keyOf(name, about)) ?? []
  const names = [...listOf('STUB'), ...listOf('HEADING')]
  if (names.length > MOST_VARIABLES) throw new UnreadableFile('damaged')
  const variables = names.map(name => ({ name, values: listOf('VALUES', name), codes: listOf('CODES', name) }))
  const size = variables.reduce((product, { values }) => product * values.length, 1)
  // One value too few or too many: all after it would stand in another's place.
  if (names.length === 0 || size === 0 || new Set(names).size < names.length) throw new UnreadableFile('damaged')
  const keyOfEach = names.map(name => listOf('KEYS', name)[0])
  const keys = keyOfEach.filter(key => key !== undefined)
  if (keyOfEach.slice(0, keys.length).includes(undefined)) throw new UnreadableFile('damaged')
  const cells = keys.length > 0 ? keyedCells(data, variables, keys) : allCells(data, size)
  if (cells.length * names.length > MOST_CELLS) throw new UnreadableFile('tooMuchInside')
  const hasCodes = variables.map(
    ({ values, codes }) => codes.length === values.length && codes.some((code, i) => code !== values[i]),
  )
  const heads = variables.flatMap(({ name }, i) => (hasCodes[i] ? [`${name} kod`, name] : [name]))
  const rows: FileCell[][] = [[...heads, listOf('CONTENTS')[0] ?? 'Värde']]
  for (const [at, cell] of cells) {
    const row: FileCell[] = []
    let rest = at
    for (let i = variables.length - 1; i >= 0; i--) {
      const { values, codes } = variables[i]!
      const place = rest % values.length
      rest = Math.floor(rest / values.length)
      row.unshift(...(hasCodes[i] ? [codes[place]!, values[place]!] : [values[place]!]))
    }
    rows.push([...row, valueOf(cell)])
  }
  const signs = Object.fromEntries(
    SIGNS.flatMap((name, i) => (listOf(name)[0] ? [[WRITTEN[i]!, listOf(name)[0]!]] : [])),
  )
  return { rows, signs, source: listOf('SOURCE')[0] ?? null, title: listOf('TITLE')[0] ?? null }
}

/** Each value with its place among all that the variables can name. */
type PlacedCell = readonly [at: number, cell: string]
type Variable = { name: string; values: string[]; codes: string[] }

function allCells(data: string, size: number): PlacedCell[] {
  if (size > MOST_ROWS) throw new UnreadableFile('tooManyRows')
  const cells = cellsIn(data, /"[^"]*"|[^\s;]+/g, size + 1)
  if (cells.length !== size) throw new UnreadableFile('damaged')
  return cells.map((cell, at) => [at, cell])
}

/** A file that leaves out rows of nothing: each begins with what its first variables are, by code or by name. */
function keyedCells(data: string, variables: readonly Variable[], keys: readonly string[]): PlacedCell[] {
  const sizes = variables.map(({ values }) => values.length)
  // Its places are told apart by their numbers.
  if (!Number.isSafeInteger(sizes.reduce((product, size) => product * size, 1)))
    throw new UnreadableFile('tooMuchInside')
  const wide = sizes.slice(keys.length).reduce((product, size) => product * size, 1)
  const places = keys.map((key, i) => {
    const { values, codes } = variables[i]!
    return new Map((key === 'CODES' && codes.length === values.length ? codes : values).map((text, at) => [text, at]))
  })
  const cells = cellsIn(data, /"[^"]*"|[^\s;,]+/g, MOST_CELLS + 1)
  if (cells.length > MOST_CELLS) throw new UnreadableFile('tooMuchInside')
  const long = keys.length + wide
  if (cells.length % long > 0) throw new UnreadableFile('damaged')
  if ((cells.length / long) * wide > MOST_ROWS) throw new UnreadableFile('tooManyRows')
  const found: PlacedCell[] = []
  for (let first = 0; first < cells.length; first += long) {
    const row = places.reduce<number>((at, place, i) => {
      const own = place.get(bareOf(cells[first + i]!))
      if (own === undefined) throw new UnreadableFile('damaged')
      return at * sizes[i]! + own
    }, 0)
    for (let i = 0; i < wide; i++) found.push([row * wide + i, cells[first + keys.length + i]!])
  }
  return found
}

/** What stands between spaces, until there is more than is wanted. */
function cellsIn(data: string, cell: RegExp, most: number): string[] {
  const found: string[] = []
  for (const [text] of data.matchAll(cell)) if (found.push(text) === most) break
  return found
}
const bareOf = (cell: string): string => cell.replace(/^"|"$/g, '')

/** How the letters of DOS come out where they are read as those of Windows: files that don't say ANSI may be as old. */
const OF_DOS: Record<string, string> = { '†': 'å', '„': 'ä', '”': 'ö', '\u008f': 'Å', Ž: 'Ä', '™': 'Ö', '‚': 'é' }

function textOf(bytes: Uint8Array): string {
  const text = decoded(bytes).replace(/^\ufeff/, '')
  const isOfDos = encodingOf(bytes) === 'windows-1252' && !/CHARSET="ANSI"/i.test(text) && !/[åäöÅÄÖ]/.test(text)
  return isOfDos ? text.replace(/[†„”\u008fŽ™‚]/g, letter => OF_DOS[letter]!) : text
}

const keyOf = (name: string, about = ''): string => `${name}(${about})`

function partsOf(text: string): { words: Map<string, string[]>; data: string } {
  const words = new Map<string, string[]>()
  let at = 0
  while (at < text.length) {
    while (/\s/.test(text[at] ?? '')) at++
    KEYWORD.lastIndex = at
    const found = KEYWORD.exec(text)
    if (!found) break
    at = KEYWORD.lastIndex
    const [, name = '', about = ''] = found
    if (name === 'DATA') return { words, data: text.slice(at) }
    const { list, end } = listAt(text, at)
    const key = keyOf(name, /^\s*(?:"([^"]*)"|([^,]*))/.exec(about)!.slice(1).find(Boolean)?.trim())
    // The first language is the file's own.
    if (!words.has(key)) words.set(key, list)
    at = end
  }
  throw new UnreadableFile('damaged')
}

/** Texts with commas between, up to a semicolon; texts that follow each other without a comma are one. */
function listAt(text: string, from: number): { list: string[]; end: number } {
  const list: string[] = []
  let isNext = true
  let at = from
  while (at < text.length && text[at] !== ';') {
    const letter = text[at]!
    if (letter === '"') {
      const end = text.indexOf('"', at + 1)
      if (end < 0) throw new UnreadableFile('damaged')
      const part = text.slice(at + 1, end)
      if (isNext) list.push(part)
      else list[list.length - 1] += part
      isNext = false
      at = end + 1
    } else if (letter === ',') {
      isNext = true
      at++
    } else if (/\s/.test(letter)) at++
    else {
      const bare = /[^",;\s]+/y
      bare.lastIndex = at
      list.push(bare.exec(text)![0])
      at = bare.lastIndex
      isNext = false
    }
  }
  return { list, end: at + 1 }
}

function valueOf(cell: string): FileCell {
  const bare = bareOf(cell)
  return /^-?\d+(\.\d+)?$/.test(bare) ? Number(bare) : bare
}
