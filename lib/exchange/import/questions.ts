import type { Apart } from './clashes'
import type { FileFigure } from './file-figure'
import type { FileValue } from './file-values'
import type { Known } from './known'
import type { OtherPeriods, PeriodKind, YearAnswer } from './own-period'
import { meaningOf, type SignSource } from './signs'

/** What a sign is taken for, where somebody has said so: skip leaves the cell as it is. */
export const SIGN_ANSWERS = ['missing', 'notApplicable', 'confidential', 'zero', 'skip'] as const
export type SignAnswer = (typeof SIGN_ANSWERS)[number]

/**
 * What can be right, and mostly isn't: zeros of a time that had not passed when the file was made, one and the same value
 * everywhere, and a value twenty times the one before it or a twentieth.
 */
export const ODDITIES = ['future', 'constant', 'leap'] as const
export type Oddity = (typeof ODDITIES)[number]
export const ODD_ANSWERS = ['take', 'skip'] as const

/** What the mark in "1.234" and "1,234" is. */
export const MARK_ANSWERS = ['thousands', 'decimals', 'skip'] as const

/** What a person has answered about a file. */
export type Answers = {
  marks: (typeof MARK_ANSWERS)[number] | null
  signs: Record<string, SignAnswer>
  /** By the indicator's code: whether its values are parts of one. */
  shares: Record<string, boolean>
  /** Which year periods of another kind than the indicator's are of. */
  years: Partial<Record<PeriodKind, YearAnswer>>
  /** A table that names no place is of the municipality itself. */
  isOwnPlace: boolean
  odd: Partial<Record<Oddity, (typeof ODD_ANSWERS)[number]>>
}

/** What must be answered before anything is taken. */
export type Question =
  | { what: 'sign'; sign: string; many: number; proposed: SignAnswer | null }
  /** Of which indicator, as a file may hold several. */
  | { what: 'shares'; many: number; code: string }
  /** Periods that aren't written as the indicator's are. */
  | ({ what: 'years' } & OtherPeriods)
  /** Numbers that can be read in two ways. */
  | { what: 'marks'; many: number; example: string }
  /** Several tables stand on one sheet. */
  | { what: 'table'; tables: { sheet: number; name: string }[] }
  /** No place is named in the table. */
  | { what: 'place' }
  /** Several columns are values as well as each other; where the columns of each stand. */
  | { what: 'column'; measures: { name: string; at: number[] }[] }
  /** Several rows say the same cell, and a column tells them apart. */
  | ({ what: 'rows' } & Apart)
  | { what: 'odd'; oddity: Oddity; many: number; example: { place: string; period: string; value: number } }

/** Of the figures, before anything is made of them. */
export function figureQuestions(
  values: readonly FileValue[],
  known: Known,
  of: { source: SignSource | null; explained: Readonly<Record<string, string>> },
  answers: Answers,
): Question[] {
  if (of.source === 'own') return []
  return [...signQuestions(values, of, answers), ...shareQuestion(values, known, answers)]
}

function signQuestions(
  values: readonly FileValue[],
  { source, explained }: Parameters<typeof figureQuestions>[2],
  { signs }: Answers,
): Question[] {
  const counts = new Map<string, number>()
  for (const { figures } of values)
    for (const figure of Object.values(figures))
      if (figure.kind === 'sign') counts.set(figure.sign, (counts.get(figure.sign) ?? 0) + 1)
  return [...counts].flatMap(([sign, many]) => {
    if (signs[sign]) return []
    const meaning = meaningOf(sign, source, explained[sign])
    const proposed = SIGN_ANSWERS.find(answer => answer === meaning) ?? null
    return [{ what: 'sign' as const, sign, many, proposed }]
  })
}

function shareQuestion(values: readonly FileValue[], known: Known, { shares }: Answers): Question[] {
  const { code } = known.indicator
  if (shares[code] !== undefined || !lookLikeParts(values, known)) return []
  return [{ what: 'shares', many: values.length, code }]
}

/** A share in percent whose values all lie between 0 and 1 may be written as parts of one. */
export function lookLikeParts(values: readonly FileValue[], { indicator }: Known): boolean {
  const numbers = values.flatMap(({ figures }) => numberIn(figures.value))
  return indicator.isShare && numbers.every(value => value >= 0 && value <= 1) && numbers.some(value => value > 0)
}

/** What several plans ask, each question once. */
export function mergedQuestions(all: readonly Question[]): Question[] {
  const found = new Map<string, Question>()
  for (const question of all) {
    if (question.what === 'column' || question.what === 'rows') continue
    const key = `${question.what} ${aboutOf(question)}`
    const first = found.get(key)
    const many = (one: Question | undefined) => (one && 'many' in one ? one.many : 0)
    found.set(key, first && 'many' in first ? { ...first, many: first.many + many(question) } : question)
  }
  return [...found.values()]
}

function aboutOf(question: Question): string {
  if (question.what === 'sign') return question.sign
  if (question.what === 'odd') return question.oddity
  if (question.what === 'shares') return question.code
  return question.what === 'years' ? question.kind : ''
}

const numberIn = (figure: FileFigure | undefined): number[] => (figure?.kind === 'number' ? [figure.value] : [])
