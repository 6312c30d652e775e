import { CsvError, parse } from 'csv-parse'
import { pipeline } from 'node:stream/promises'
import { othersTurn } from '@/lib/others-turn'
import { decoded, encodingOf, UnreadableFile, type Encoding } from './file-kind'
import { LONGEST_TEXT, MOST_CELLS, MOST_COLUMNS, MOST_ROWS, type FileCell } from './table'

const SEPARATORS = [';', '\t', ',', '|'] as const
export type Separator = (typeof SEPARATORS)[number]

/** So great a part of the lines has as many of a separator as one another, where it is the file's. */
const MOST_AGREE = 0.6
const LINES_LOOKED_AT = 500
const LONGEST_LINE = 1_000_000
/** So many letters are read between two turns of others. */
const AT_ONCE = 4_000

export type TextTable = { encoding: Encoding; separator: Separator | null; rows: FileCell[][] }

/**
 * A file of text as rows of texts; an empty line is an empty row, so that rows keep their numbers. Others have their turn
 * while it is read. Throws UnreadableFile.
 */
export async function readTextTable(bytes: Uint8Array, longest = LONGEST_TEXT): Promise<TextTable> {
  const encoding = encodingOf(bytes)
  const text = decoded(bytes, encoding)
  if (text.includes('\0')) throw new UnreadableFile('notText')
  const separator = separatorOf(text)
  const parser = parse({
    ...{ delimiter: separator ?? '\u001f', bom: true, skip_empty_lines: false, max_record_size: LONGEST_LINE },
    ...{ relax_column_count: true, relax_quotes: true },
  })
  const rows: FileCell[][] = []
  let cells = 0
  try {
    await pipeline(slices(text), parser, async (found: AsyncIterable<string[]>) => {
      for await (const row of found) {
        cells += row.length
        if (rows.length === MOST_ROWS) throw new UnreadableFile('tooManyRows')
        if (row.length > MOST_COLUMNS) throw new UnreadableFile('tooManyColumns')
        if (cells > MOST_CELLS) throw new UnreadableFile('tooMuchInside')
        rows.push(row.map(cell => cellOf(cell, longest)))
      }
    })
  } catch (error) {
    throw error instanceof CsvError ? new UnreadableFile('brokenText') : error
  }
  return { encoding, separator, rows }
}

async function* slices(text: string) {
  for (let at = 0; at < text.length; at += AT_ONCE) {
    await othersTurn()
    yield text.slice(at, at + AT_ONCE)
  }
}

const cellOf = (text: string, longest: number): FileCell => (text.trim() === '' ? null : text.slice(0, longest))

/**
 * The separator that stands equally often in most lines; commas last, as they are decimals in Swedish. Null where every
 * line is one cell.
 */
function separatorOf(text: string): Separator | null {
  const lines = text
    .slice(0, 500_000)
    .split(/\r\n|\n|\r/)
    .filter(line => line.trim() !== '')
    .slice(0, LINES_LOOKED_AT)
    .map(line => line.replace(/"(?:[^"]|"")*"/g, ''))
  const agreeing = SEPARATORS.map(separator => ({ separator, share: shareOfMostCommon(lines, separator) }))
  const clear = agreeing.find(({ share }) => share >= MOST_AGREE)
  if (clear) return clear.separator
  const best = agreeing.toSorted((a, b) => b.share - a.share)[0]
  return best && best.share > 0 ? best.separator : null
}

/** Of the lines, how great a share has the commonest number of the separator, none not counted. */
function shareOfMostCommon(lines: readonly string[], separator: Separator): number {
  const counts = new Map<number, number>()
  for (const line of lines) {
    const many = line.split(separator).length - 1
    if (many > 0) counts.set(many, (counts.get(many) ?? 0) + 1)
  }
  return Math.max(0, ...counts.values()) / Math.max(1, lines.length)
}
