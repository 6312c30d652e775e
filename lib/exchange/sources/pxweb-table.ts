import { codesIn, type CodelistAnswer, type TableAnswer } from './pxweb-answer'
import type { SourceTable, TableVariable } from './source'

/** A table's name ends with the periods that it has by now, which says nothing of what it is. */
const PERIODS = /[.,]?\s*((År|Månad|Kvartal)\s+)?\d{4}[MK]?\d*\s*[-–]\s*\d{4}[MK]?\d*\s*$/
export const withoutPeriods = (title: string): string => title.replace(PERIODS, '')

/** SCB's own name of a variable of places is Region; others say kommun. */
const PLACE = /^(region|kommun|l[äa]n|geografi)/i

const roleOf = ({ role }: TableAnswer, code: string, label: string): TableVariable['role'] => {
  if (role.time.includes(code)) return 'period'
  if (role.metric.includes(code)) return 'contents'
  return PLACE.test(code) || PLACE.test(label) ? 'place' : 'other'
}

/** What a selection can be made by; `lists`: the codes of a variable by a list of the source's own, in place of the table's. */
export function sourceTable(
  code: string,
  answer: TableAnswer,
  lists: Readonly<Record<string, CodelistAnswer['values']>>,
  mostCells: number,
): SourceTable {
  const variables = answer.id.map((variable): TableVariable => {
    const { label, category, extension } = answer.dimension[variable] ?? { label: '', category: undefined }
    const own = codesIn(answer, variable).map(one => ({ code: one, label: category?.label[one] ?? one }))
    return {
      ...{ code: variable, label: label || variable, role: roleOf(answer, variable, label) },
      ...{ canBeLeftOut: extension?.elimination ?? false, codelists: extension?.codelists ?? [] },
      values: (lists[variable] ?? own).map(one => ({
        ...{ code: one.code, label: one.label, unit: category?.unit[one.code]?.base ?? null },
        decimals: category?.unit[one.code]?.decimals ?? null,
      })),
    }
  })
  return { code, title: withoutPeriods(answer.label), notes: answer.note, variables, mostCells }
}

type Times = { from?: string; within?: string }

/** The periods of a table that a selection asks for, in their order. */
export function periodsAsked(all: readonly string[], { from, within }: Times): string[] {
  const first = from === undefined ? 0 : all.indexOf(from)
  return all.slice(Math.max(0, first)).filter(period => within === undefined || period.endsWith(within))
}

/** A year by the month or quarter that stands for it. */
export const periodSaid = (period: string, { within }: Times): string =>
  within !== undefined && period.endsWith(within) ? period.slice(0, -within.length) : period
