import { decoded, kindOf } from '@/lib/exchange/import/file-kind'
import { readWorkbook } from '@/lib/exchange/import/read-workbook'
import { readTextTable } from '@/lib/exchange/import/text-table'
import { outlineSv } from '@/lib/text/outline-sv'
import { isNamed, type Line } from './line'
import { isMarkdown, linesOfMarkdown } from './markdown'
import { isEmpty, type Standing } from './standing'
import { linesOfTable } from './table'

const MOST_LINES = 1000
/** A cell that is longer than the longest text of a målbild is told of, and not cut. */
const LONGEST_CELL = 10_000

/** What was read of a file: its rows; or a text, whose headings are read by the names of levels. */
export type Outline = { lines: Line[] } | { markdown: string }
type Read = { ok: true; outline: Outline } | { ok: false; fault: 'noRows' | 'noColumns' | 'tooManyLines' }

/** Reads a workbook, a table in text or an outline in Markdown. Throws UnreadableFile. */
export async function readOutline(bytes: Uint8Array): Promise<Read> {
  const kind = kindOf(bytes)
  const text = kind === 'xlsx' ? '' : decoded(bytes)
  const outline = isMarkdown(text) ? { markdown: text } : null
  const read = outline
    ? { ok: true as const, lines: linesFor(outline, null) }
    : linesOfTable(
        kind === 'xlsx'
          ? (await readWorkbook(bytes, LONGEST_CELL))[0]!.rows
          : (await readTextTable(bytes, LONGEST_CELL)).rows,
      )
  if (!read.ok) return read
  if (read.lines.length > MOST_LINES) return { ok: false, fault: 'tooManyLines' }
  return { ok: true, outline: outline ?? { lines: read.lines } }
}

export const linesFor = (outline: Outline, standing: Standing | null): Line[] =>
  underTop(
    'lines' in outline
      ? outline.lines
      : linesOfMarkdown(outline.markdown, [
          ...(standing?.levels.map(({ singular }) => singular) ?? []),
          ...Object.values(outlineSv.kinds),
        ]),
    standing,
  )

/** Said by no row: what a draft begins with, over what is read in. */
export const UNSAID_ROW = 0

/**
 * An outline whose first level stands in several rows begins below the goal that a draft begins with, since there is one
 * of that: it is put above them as it is.
 */
function underTop(lines: Line[], standing: Standing | null): Line[] {
  const [top, level] = [standing?.goals[0], standing?.levels.find(({ depth }) => depth === 0)]
  const first = lines[0]?.level ?? ''
  if (!standing || !top || !level || !isEmpty(standing) || isNamed(first, level.singular)) return lines
  const isOnce = lines.filter(line => isNamed(line.level, first)).length < 2
  return isOnce ? lines : [{ row: UNSAID_ROW, level: level.singular, title: top.title }, ...lines]
}
