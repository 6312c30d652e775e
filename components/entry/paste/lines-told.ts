import { headsOver, type Head } from './heads-over'
import type { RowIndex } from './row-index'
import { hasWords, isBlank, isSaid, isTime, labelOf, widthOf } from './sheet-words'

type Line = readonly string[]
type Heads = { over: ReadonlyMap<number, Head>; isRecognised: boolean }
/** A line with figures from a column on, what it and the title over it name, and the words over its columns. */
type Told = { line: Line; from: number; names: string[]; heads: Heads | null }

/** The lines of a sheet that have something to put in, among its titles, headings, notes and empty lines. */
export function linesTold(pasted: readonly Line[], index: RowIndex, isOfWords: boolean): Told[] {
  const isTitle = (text: string) => isTime(text) || index.titles.has(labelOf(text))
  const hasTitles = pasted.some(line => line.some(text => hasWords(text) && isTitle(text)))
  const without = noFiguresIn(pasted)
  const told: Told[] = []
  let title: string[] = []
  let over: Line[] = []
  let heads: Heads | null = null
  for (const line of pasted) {
    const written = line.filter(text => !isBlank(text))
    const from = isOfWords ? wordsFrom(line, index) : valuesFrom(line, index, without)
    const names = line.slice(0, from).filter(text => !isBlank(text) && !isCode(text))
    const isOfFigures = line.some(text => isSaid(text) && !isTime(text))
    if (isOfFigures || index.rowOf(names) >= 0) {
      const next = over.length > 0 ? headed(over, index) : null
      if (next && (!heads || next.isRecognised)) heads = next
      over = []
      if (from < line.length) told.push({ line, from, names: [...title, ...names], heads })
    } else if (written.length > 1) over.push(line)
    // Years under a word that no heading of the grid is called are of something else, where other words are.
    else if (written.some(isTitle) || (index.isByTime && hasTitles && told.length > 0)) title = written
  }
  return told
}

function headed(over: readonly Line[], index: RowIndex): Heads {
  const heads = headsOver(over, index)
  const isRecognised = [...heads].some(([column, { field, names }]) => column > 0 && (field || names.length > 0))
  return { over: heads, isRecognised }
}

const isCode = (text: string): boolean => /^\d[\dA-Z_]*$/.test(text.trim()) && !isTime(text)
const isWord = (text: string): boolean => hasWords(text) && !isSaid(text)

/** What stands beside names and is no figure: years in a column of years, and codes before the names. */
type NoFigures = { times: ReadonlySet<number>; codes: ReadonlySet<number> }

function noFiguresIn(pasted: readonly Line[]): NoFigures {
  const columns = Array.from({ length: widthOf(pasted) }, (_, column) => column)
  const are = (column: number, test: (text: string) => boolean) =>
    pasted.every(line => !isSaid(line[column] ?? '') || test(line[column]!))
  const isBeforeName = (line: Line, column: number) => {
    const word = line.findIndex((text, at) => at > column && isWord(text))
    return isCode(line[column] ?? '') && word > 0 && line.slice(word + 1).some(isSaid)
  }
  const codes = columns.filter(column => pasted.some(line => isBeforeName(line, column)) && are(column, isCode))
  return { times: new Set(columns.filter(column => are(column, isTime))), codes: new Set(codes) }
}

/** The column of a line's first value: after its names, the time that it is of, and a code before them. */
function valuesFrom(line: Line, { isByTime }: RowIndex, { times, codes }: NoFigures): number {
  const first = isByTime ? line.findIndex(isTime) : -1
  const at = line.findIndex((text, column) => {
    if (column <= first || !isSaid(text)) return false
    if (isTime(text)) return !times.has(column) || !line.slice(column + 1).some(isSaid)
    return !codes.has(column) || line.slice(0, column).some(isWord)
  })
  return at < 0 ? line.length : at
}

/** Where a line's notes begin: after a row's name. */
function wordsFrom(line: Line, { rowOf }: RowIndex): number {
  const at = line.findIndex((_, column) => rowOf(line.slice(0, column).filter(text => !isBlank(text))) >= 0)
  return at < 0 ? line.length : at
}
