import type { CellFinding } from '@/lib/values/check-typed'
import type { EntryLine } from './entry-lines'

/** Rows that ask the same of an indicator, in the order in which they stand. */
export type QuestionsAlike = { what: CellFinding['what']; lines: EntryLine[] }

/** Rows with open questions, by what each asks first: "a large step" is one question however large each step is. */
export function questionsAlike(lines: readonly EntryLine[]): QuestionsAlike[] {
  const found = new Map<string, QuestionsAlike>()
  for (const line of lines) {
    const what = line.findings.find(({ kind }) => kind === 'warning')?.what
    if (!what) continue
    const alike = found.get(what)
    if (alike) alike.lines.push(line)
    else found.set(what, { what, lines: [line] })
  }
  return [...found.values()]
}
