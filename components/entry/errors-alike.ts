import type { CellFinding } from '@/lib/values/check-typed'
import type { EntryLine } from './entry-lines'

/** Rows with the same error, told as one. */
export type ErrorsAlike = { error: CellFinding; lines: EntryLine[] }

/** Errors in what is typed come first; what is not filled in yet comes last. */
const UNFINISHED = new Set<CellFinding['what']>(['countsAreMissing', 'oneCountAlone', 'neitherValueNorStatus'])

/** The error of a row that is told. */
function errorOf({ findings }: EntryLine): CellFinding | undefined {
  const errors = findings.filter(({ kind }) => kind === 'error')
  return errors.find(({ what }) => !UNFINISHED.has(what)) ?? errors[0]
}

/** What is typed is right, but whom it counts is not said. */
export const lacksCounts = (line: EntryLine): boolean => errorOf(line)?.what === 'countsAreMissing'

/** Rows that are stopped, by the first error of each. What names its own text or field stands by itself. */
export function errorsAlike(lines: readonly EntryLine[]): ErrorsAlike[] {
  const found = new Map<string, ErrorsAlike>()
  for (const line of lines) {
    const error = errorOf(line)
    if (!error) continue
    const key = JSON.stringify([line.row.cell.indicatorId, error])
    const alike = found.get(key)
    if (alike) alike.lines.push(line)
    else found.set(key, { error, lines: [line] })
  }
  const isLate = ({ error }: ErrorsAlike) => Number(UNFINISHED.has(error.what))
  return [...found.values()].toSorted((a, b) => isLate(a) - isLate(b))
}
