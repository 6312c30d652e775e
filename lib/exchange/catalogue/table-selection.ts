import type { Selection, SourceTable, TableVariable } from '@/lib/exchange/sources/source'
import { periodsAsked } from '@/lib/exchange/sources/pxweb-table'
import { tableSv as t } from '@/lib/text/table-sv'
import { queryOf, withRole, type TableChoices, type VariableChoice } from './table-choices'

/** Why a selection can't be an indicator of the municipality. */
export type SelectionFault =
  'noPlace' | 'notHere' | 'noPeriods' | 'noContents' | 'groups' | 'twice' | 'noEveryone' | 'tooMany'

export type Selected =
  | { ok: true; selection: Selection; cells: number; unit: string | null; decimals: number | null; contents: string }
  | { ok: false; fault: SelectionFault; cells: number }

const no = (fault: SelectionFault, cells = 0) => ({ ok: false, fault, cells }) as const

/** What is chosen of a table, as its source is asked for it: the cells of one place. */
export function selectionOf(table: SourceTable, choices: TableChoices, place: string): Selected {
  const [region] = withRole(table, 'place')
  if (!region) return no('noPlace')
  if (!region.values.some(({ code }) => code === place)) return no('notHere')
  const [period] = withRole(table, 'period')
  const times = { ...(choices.from && { from: choices.from }), ...(choices.within && { within: choices.within }) }
  const periods = periodsAsked(period?.values.map(({ code }) => code) ?? [], times)
  const isYear = (one: string) => /^\d{4}$/.test(choices.within ? one.slice(0, -choices.within.length) : one)
  if (!period || periods.length === 0 || !periods.every(isYear)) return no('noPeriods')
  const [contents] = withRole(table, 'contents')
  const counted = contents?.values.find(({ code }) => code === choices.contents)
  if (contents && !counted) return no('noContents')
  const others = withRole(table, 'other').map(variable => ({ variable, chosen: choices.variables[variable.code]! }))
  const dividing = others.filter(({ chosen }) => chosen.by !== '')
  if (new Set(dividing.map(({ chosen }) => chosen.by)).size < dividing.length) return no('twice')
  if (dividing.some(({ chosen }) => mapped(chosen).length < 2)) return no('groups')
  // Groups of two kinds are each of everyone by the other.
  if (dividing.length > 1 && dividing.some(({ chosen }) => chosen.one === '')) return no('noEveryone')
  const codes = Object.fromEntries(
    others.flatMap(({ variable, chosen }) => {
      const asked = [...new Set([chosen.one, ...mapped(chosen).map(([, one]) => one)])].filter(one => one !== '')
      return asked.length > 0 ? [[variable.code, asked]] : []
    }),
  )
  if (contents && counted) codes[contents.code] = [counted.code]
  const cells = Object.values(codes).reduce((all, some) => all * some.length, periods.length)
  if (cells > table.mostCells) return no('tooMany', cells)
  const lists = Object.fromEntries(others.flatMap(({ variable, chosen }) => listOf(variable, chosen.list, codes)))
  const selection = {
    ...{ place: region.code, period: period.code, codes, ...times },
    groups: Object.fromEntries(dividing.map(({ variable, chosen }) => [variable.code, categoriesBy(chosen)])),
    ...(Object.keys(lists).length > 0 && { codelists: lists }),
    chosen: queryOf(choices),
    words: t.words([
      ...(counted ? [counted.label] : []),
      ...others.flatMap(({ variable }) => wordsOf(variable, codes[variable.code])),
      ...(choices.from ? [t.fromPeriod(choices.from)] : []),
      ...(choices.within ? [t.partOfYear(choices.within)] : []),
    ]),
  }
  const { unit = null, decimals = null, label = '' } = counted ?? {}
  return { ok: true, selection, cells, unit, decimals, contents: label }
}

const listOf = ({ code }: TableVariable, list: string, codes: Record<string, string[]>) =>
  list !== '' && codes[code] ? [[code, list] as const] : []

/** The categories that have a code, with it. */
const mapped = ({ groups }: VariableChoice) => Object.entries(groups).filter(([, code]) => code !== '')
const categoriesBy = (chosen: VariableChoice) =>
  Object.fromEntries(mapped(chosen).map(([category, code]) => [code, { [chosen.by]: category }]))

function wordsOf({ label, values }: TableVariable, codes: readonly string[] | undefined): string[] {
  if (!codes) return []
  return [`${label}: ${codes.map(code => values.find(one => one.code === code)?.label ?? code).join(', ')}`]
}
