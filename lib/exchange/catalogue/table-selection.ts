import type { Selection, SourceTable, TableVariable } from '@/lib/exchange/sources/source'
import { periodsAsked } from '@/lib/exchange/sources/pxweb-table'
import { tableSv as t } from '@/lib/text/table-sv'
import type { DistrictDivision } from './district-codes'
import { queryOf, withRole, type TableChoices, type VariableChoice } from './table-choices'

/** Why a selection can't be an indicator of the municipality. */
export type SelectionFault =
  'noPlace' | 'notHere' | 'onlyDistricts' | 'noPeriods' | 'noContents' | 'groups' | 'twice' | 'noEveryone' | 'tooMany'

export type Selected =
  | {
      ok: true
      selection: Selection
      cells: number
      unit: string | null
      decimals: number | null
      contents: string
      hasWhole: boolean
    }
  | { ok: false; fault: SelectionFault; cells: number }

const no = (fault: SelectionFault, cells = 0) => ({ ok: false, fault, cells }) as const

/** What is chosen of a table, as its source is asked for it: the cells of one place, and of its districts where they are chosen. */
export function selectionOf(
  table: SourceTable,
  choices: TableChoices,
  place: string,
  parts: readonly DistrictDivision[] = [],
): Selected {
  const [region] = withRole(table, 'place')
  if (!region) return no('noPlace')
  const hasWhole = region.values.some(({ code }) => code === place)
  const division = parts.find(({ key }) => key === choices.districts)
  if (!hasWhole && !division) return no(parts.length > 0 ? 'onlyDistricts' : 'notHere')
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
  const counts = { ...named('numerator', choices), ...named('denominator', choices) }
  if (contents && counted) codes[contents.code] = [...new Set([counted.code, ...Object.values(counts)])]
  const ofOne = Object.values(codes).reduce((all, some) => all * some.length, periods.length)
  const cells = ofOne * ((hasWhole ? 1 : 0) + Object.keys(division?.codes ?? {}).length)
  if (cells > table.mostCells) return no('tooMany', cells)
  const lists = Object.fromEntries(others.flatMap(({ variable, chosen }) => listOf(variable, chosen.list, codes)))
  const selection = {
    ...{ place: region.code, period: period.code, codes, ...times },
    groups: Object.fromEntries(dividing.map(({ variable, chosen }) => [variable.code, categoriesBy(chosen)])),
    ...(Object.keys(lists).length > 0 && { codelists: lists }),
    ...(contents &&
      counted &&
      Object.keys(counts).length > 0 && { counts: { variable: contents.code, value: counted.code, ...counts } }),
    ...(division && { districts: division.codes }),
    chosen: queryOf(choices),
    words: t.words([
      ...(counted ? [counted.label] : []),
      ...Object.entries(counts).map(([what, code]) =>
        t.counts[what as 'numerator' | 'denominator'](contents?.values.find(one => one.code === code)?.label ?? code),
      ),
      ...others.flatMap(({ variable }) => wordsOf(variable, codes[variable.code])),
      ...(division ? [t.districts(division.key, Object.keys(division.codes).length)] : []),
      ...(choices.from ? [t.fromPeriod(choices.from)] : []),
      ...(choices.within ? [t.partOfYear(choices.within)] : []),
    ]),
  }
  const { unit = null, decimals = null, label = '' } = counted ?? {}
  return { ok: true, selection, cells, unit, decimals, contents: label, hasWhole }
}

/** A value is not how many it is itself of. */
const named = (what: 'numerator' | 'denominator', choices: TableChoices) =>
  choices[what] !== '' && choices[what] !== choices.contents ? { [what]: choices[what] } : {}

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
