import { holdAgainst, type ReadImport, type Scope } from '@/lib/exchange/import/hold-against'
import { importInput, type ImportInput } from '@/lib/exchange/import/import-input'
import type { LaidFile } from '@/lib/exchange/import/laid-file'
import type { Question } from '@/lib/exchange/import/questions'
import { filesSv } from '@/lib/text/files-sv'

type Answers = ImportInput['answers']
/** What somebody who knows a file answers where it is asked, and says without being asked. */
export type Said = Partial<Pick<Answers, 'signs' | 'marks' | 'years' | 'odd'>> & {
  period?: string
  /** Of several tables, by what they are called. */
  table?: string
  column?: string
  isOwnPlace?: true
  areParts?: boolean
  /** By the heading of a column: the label whose rows are taken. Chosen unasked in the table of columns. */
  rows?: Record<string, string>
  kept?: Record<string, string>
}

/**
 * What answers cost on the page: a button of a choice is pressed, a list is opened and chosen from, a field is pressed and
 * written in. What signs are proposed to mean is one button for all of them.
 */
const PRESSED = 1
const CHOSEN = 2

type Asked = { read: ReadImport; asked: string[]; clicks: number; open: string[] }

/** Holds a file against an indicator and answers what is asked, one question after the other. */
export async function answeredFile(file: LaidFile, scope: Scope, said: Said, today: string): Promise<Asked> {
  let input = importInput.parse({})
  let read = await holdAgainst(file, scope, input, today)
  const [asked, done]: [string[], Set<string>] = [[], new Set()]
  let clicks = 0
  const say = async (change: Partial<ImportInput>, cost: number) => {
    input = { ...input, sheet: read.sheet, uses: read.uses, period: read.period, ...change }
    clicks += cost
    read = await holdAgainst(file, scope, input, today)
  }
  const named = (name: string) => read.sheets.findIndex((one, i) => filesSv.sheetNamed(one, i + 1) === name)
  const isAsked = read.plan.questions.some(({ what }) => what === 'table')
  if (isAsked) asked.push('table')
  if (said.table !== undefined && (isAsked || named(said.table) !== read.sheet))
    await say({ sheet: named(said.table), uses: null, period: null }, isAsked ? PRESSED : CHOSEN)
  for (const [head, keep] of Object.entries(said.kept ?? {})) {
    const at = read.columns.find(({ heads }) => heads.join(' › ') === head)!.at
    await say({ uses: keeping(read.uses, at, keep) }, CHOSEN)
  }
  if (read.needsPeriod && read.period === null) {
    asked.push('period')
    if (said.period) await say({ period: said.period }, PRESSED)
  }
  for (;;) {
    const question = read.plan.questions.find(one => !done.has(nameOf(one)))
    if (!question) break
    asked.push(nameOf(question))
    done.add(nameOf(question))
    const answer = answerTo(question, said, read, input.answers)
    if (!answer) continue
    await say(answer, question.what === 'sign' && !areProposed(read.plan.questions, said) ? CHOSEN : PRESSED)
  }
  return { read, asked, clicks, open: read.plan.questions.map(nameOf) }
}

function nameOf(question: Question): string {
  if (question.what === 'sign') return `”${question.sign}”`
  if (question.what === 'rows') return `rows: ${question.name}`
  if (question.what === 'years') return `years: ${question.kind}`
  return question.what === 'odd' ? question.oddity : question.what
}

const areProposed = (questions: readonly Question[], { signs }: Said): boolean =>
  questions.every(one => one.what !== 'sign' || one.proposed === signs?.[one.sign])

const keeping = (uses: ReadImport['uses'], at: number, keep: string): ReadImport['uses'] =>
  uses.map(use => (use.at === at ? { ...use, role: 'other', keep } : use))

function answerTo(question: Question, said: Said, read: ReadImport, before: Answers): Partial<ImportInput> | null {
  const tell = (change: Partial<Answers>) => ({ answers: { ...before, ...change } })
  if (question.what === 'place') return said.isOwnPlace ? tell({ isOwnPlace: true }) : null
  if (question.what === 'marks') return said.marks ? tell({ marks: said.marks }) : null
  if (question.what === 'years') return said.years?.[question.kind] ? tell({ years: said.years }) : null
  if (question.what === 'odd') return said.odd?.[question.oddity] ? tell({ odd: { ...before.odd, ...said.odd } }) : null
  if (question.what === 'shares')
    return said.areParts === undefined ? null : tell({ shares: { [question.code]: said.areParts } })
  if (question.what === 'sign') {
    const own = said.signs?.[question.sign]
    if (!own) return null
    const all = areProposed(read.plan.questions, said) ? said.signs! : { [question.sign]: own }
    return tell({ signs: { ...before.signs, ...all } })
  }
  if (question.what === 'rows') {
    const label = said.rows?.[question.name]
    return label === undefined ? null : { uses: keeping(read.uses, question.at, label) }
  }
  if (question.what !== 'column' || said.column === undefined) return null
  const { at } = question.measures.find(({ name }) => name === said.column)!
  return { uses: read.uses.map(use => (at.includes(use.at) ? { ...use, role: 'value' } : use)) }
}
