import { cellKey } from '@/lib/values/grid'
import { othersTurn } from '@/lib/others-turn'
import type { EntryScope } from '@/lib/values/entry-scope'
import { holdAgainst, type ReadImport, type Scope } from './hold-against'
import type { SeveralInput } from './import-input'
import type { LaidFile } from './laid-file'
import type { Part } from './named-indicators'
import type { StoredReading } from './profile'
import { mergedQuestions, type Question } from './questions'

/** One indicator's table in a file, held against it. `key` is what it is called in what the person says of it. */
export type ReadPart = { key: string; code: string; name: string; isLeft: boolean; read: ReadImport }

/** A file held against several indicators: one plan, indicator by indicator. */
export type ReadSeveral = {
  parts: ReadPart[]
  /** What is asked of the whole file; what a part's table leaves open stands in the part. */
  questions: Question[]
  /** Names of measures that are of no indicator here. */
  unknown: string[]
}

const keyOf = ({ code, sheet }: Part): string => `${code}/${sheet}`

/**
 * Holds every part of a file against its indicator, and lets others have their turn between two of them. A cell that two
 * parts say differently is taken from neither.
 */
export async function holdSeveral(
  file: LaidFile,
  { parts, unknown }: { parts: readonly Part[]; unknown: string[] },
  scopes: ReadonlyMap<string, Scope>,
  nameOf: (indicator: EntryScope['indicator']) => string,
  input: Omit<SeveralInput, 'profile'>,
  today: string,
  remembered: StoredReading['parts'] = {},
): Promise<ReadSeveral> {
  const read: ReadPart[] = []
  for (const part of parts) {
    const [key, scope] = [keyOf(part), scopes.get(part.code)]
    if (!scope) continue
    await othersTurn()
    const said = Object.hasOwn(input.parts, key) ? input.parts[key]! : { uses: null, period: null }
    const asked = { sheet: part.sheet, uses: said.uses, period: said.period ?? input.period, answers: input.answers }
    const before = Object.hasOwn(remembered, key) ? remembered[key] : undefined
    const held = await holdAgainst(file, scope, { ...asked, remembered: before }, today, part.rows)
    const isLeft = input.left?.includes(part.code) ?? false
    read.push({ key, code: part.code, name: nameOf(scope.indicator), isLeft, read: held })
  }
  const taken = await withoutClashes(read)
  const questions = taken.filter(({ isLeft }) => !isLeft).flatMap(({ read }) => read.plan.questions)
  return { parts: taken, unknown, questions: mergedQuestions(questions) }
}

async function withoutClashes(parts: readonly ReadPart[]): Promise<ReadPart[]> {
  const said = new Map<string, string>()
  const clashing = new Set<string>()
  for (const { isLeft, read } of parts) {
    await othersTurn()
    for (const { cell, typed } of isLeft ? [] : read.plan.cells) {
      const [key, now] = [cellKey(cell), JSON.stringify(typed)]
      if ((said.get(key) ?? now) !== now) clashing.add(key)
      said.set(key, now)
    }
  }
  if (clashing.size === 0) return [...parts]
  return parts.map(part => {
    const { cells, rejected, ...plan } = part.read.plan
    const twice = cells.filter(({ cell }) => clashing.has(cellKey(cell)))
    const told = twice.map(({ row, typed }) => ({ row, column: 1, why: 'saidTwice' as const, text: typed.value }))
    const kept = cells.filter(({ cell }) => !clashing.has(cellKey(cell)))
    return { ...part, read: { ...part.read, plan: { ...plan, cells: kept, rejected: [...rejected, ...told] } } }
  })
}

/** What a file says of one indicator, in all its tables; null where nothing of it is taken. */
export function planOfIndicator({ parts }: ReadSeveral, code: string) {
  const own = parts.filter(part => part.code === code && !part.isLeft).map(({ read }) => read)
  const [first] = own
  if (!first) return null
  const all = <One>(of: (read: ReadImport) => readonly One[]) => own.flatMap(of)
  return {
    indicatorId: first.indicatorId,
    plan: { cells: all(({ plan }) => plan.cells), questions: all(({ plan }) => plan.questions) },
  }
}

/** Whether something must be answered before the file's values are taken. */
export const isAsking = ({ parts }: Pick<ReadSeveral, 'parts'>): boolean =>
  parts.some(({ isLeft, read }) => !isLeft && read.plan.questions.length > 0)
