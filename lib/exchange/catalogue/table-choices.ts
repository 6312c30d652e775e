import type { SourceTable, TableVariable } from '@/lib/exchange/sources/source'
import type { IndicatorDimension } from '@/lib/indicators/indicator'
import { groupNamed, isEveryone } from './group-phrase'

/** What a variable is chosen by: one code of it, or groups. */
export type VariableChoice = {
  /** A list of codes of the source's own in place of the variable's; '' for none. */
  list: string
  /** The dimension that it divides people by; '' for none. */
  by: string
  /** The code of what is taken, of everyone where it divides; '' where it is left out. */
  one: string
  /** Its code by our category; '' of one that it doesn't have. */
  groups: Record<string, string>
}

/** What somebody has chosen of a table, as the address of the page says. */
export type TableChoices = {
  contents: string
  /** Codes of how many it is of, above the line and below; '' for none. */
  numerator: string
  denominator: string
  /** The first period; '' for all. */
  from: string
  /** Which month or quarter stands for the year; '' of a table of years. */
  within: string
  /** Which division of the municipality into districts; '' for none. */
  districts: string
  variables: Record<string, VariableChoice>
}

export type Query = Readonly<Record<string, string | string[] | undefined>>
type Dimensions = readonly IndicatorDimension[]

export const withRole = ({ variables }: SourceTable, role: TableVariable['role']) =>
  variables.filter(one => one.role === role)

/** What the fields of a form are called, of the table and of each variable. */
export const FIELDS = {
  ...{
    contents: 'innehall',
    numerator: 'taljare',
    denominator: 'namnare',
    from: 'fran',
    within: 'manad',
    districts: 'omraden',
  },
  list: (variable: string) => `lista.${variable}`,
  by: (variable: string) => `efter.${variable}`,
  one: (variable: string) => `en.${variable}`,
  group: (variable: string, category: string) => `grupp.${variable}.${category}`,
} as const

const textIn = (query: Query, name: string): string | undefined => {
  const said = query[name]
  return typeof said === 'string' ? said.slice(0, 200) : undefined
}

/** The lists of codes that are asked for, by variable: the table is read by them. */
export const listsIn = (query: Query): Record<string, string> =>
  Object.fromEntries(
    Object.keys(query).flatMap(name => {
      const list = textIn(query, name)
      return name.startsWith(FIELDS.list('')) && list ? [[name.slice(FIELDS.list('').length), list]] : []
    }),
  )

/** What a period is beside its year ("M12"), each once, in order. */
export const partsOfYear = (table: SourceTable): string[] => {
  const periods = withRole(table, 'period').flatMap(({ values }) => values)
  return [...new Set(periods.flatMap(({ code }) => /^\d{4}([A-Z]\d{1,2})$/.exec(code)?.[1] ?? []))].toSorted()
}

/** What is chosen, and where nothing is said what the table's own words propose. */
export function choicesIn(query: Query, table: SourceTable, dimensions: Dimensions): TableChoices {
  const among = (name: string, codes: readonly string[]): string | undefined => {
    const said = textIn(query, name)
    return said !== undefined && codes.includes(said) ? said : undefined
  }
  const codesOf = (role: TableVariable['role']) =>
    withRole(table, role).flatMap(({ values }) => values.map(({ code }) => code))
  const parts = partsOfYear(table)
  const lists = listsIn(query)
  const proposals = proposalsOf(withRole(table, 'other'), dimensions)
  const variables = withRole(table, 'other').map(variable => {
    const { code: at, codelists } = variable
    const list = codelists.find(({ id }) => id === lists[at])?.id ?? ''
    const codes = variable.values.map(({ code }) => code)
    const by = among(FIELDS.by(at), ['', ...dimensions.map(({ key }) => key)]) ?? proposals.get(at)?.by ?? ''
    const groups = groupsOf(variable, dimensions, by)
    const said = categoriesOf(dimensions, by).map(category => {
      const code = among(FIELDS.group(at, category), ['', ...codes])
      return [category, code ?? groups[category] ?? ''] as const
    })
    const canBeNone = by !== '' || variable.canBeLeftOut
    const one = among(FIELDS.one(at), [...codes, ...(canBeNone ? [''] : [])])
    const first = canBeNone ? '' : (codes[0] ?? '')
    return [
      at,
      { list, by, one: one ?? proposals.get(at)?.everyone ?? first, groups: Object.fromEntries(said) },
    ] as const
  })
  const counted = ['', ...codesOf('contents')]
  return {
    ...{ numerator: among(FIELDS.numerator, counted) ?? '', denominator: among(FIELDS.denominator, counted) ?? '' },
    contents: among(FIELDS.contents, codesOf('contents')) ?? codesOf('contents')[0] ?? '',
    from: among(FIELDS.from, codesOf('period')) ?? '',
    within: among(FIELDS.within, parts) ?? parts.at(-1) ?? '',
    districts: textIn(query, FIELDS.districts) ?? '',
    variables: Object.fromEntries(variables),
  }
}

const categoriesOf = (dimensions: Dimensions, by: string): string[] =>
  dimensions.find(({ key }) => key === by)?.categories.map(({ key }) => key) ?? []

/** Groups that have a value of everyone beside them; where there are none such, the first that there are. */
function proposalsOf(variables: readonly TableVariable[], dimensions: Dimensions) {
  const all = variables.map(variable => ({ code: variable.code, ...proposedOf(variable, dimensions) }))
  const whole = all.filter(({ by, everyone }) => by !== '' && everyone !== undefined)
  const divides = whole.length > 0 ? whole : all.filter(({ by }) => by !== '').slice(0, 1)
  return new Map(all.map(one => [one.code, divides.includes(one) ? one : { ...one, by: '' }]))
}

/** The dimension that most of its codes are groups of, and everyone's code. */
function proposedOf(variable: TableVariable, dimensions: Dimensions) {
  const found = dimensions
    .map(({ key }) => ({ key, many: Object.keys(groupsOf(variable, dimensions, key)).length }))
    .filter(({ many }) => many > 1)
    .toSorted((a, b) => b.many - a.many)
  const everyone = variable.values.find(({ label }) => isEveryone(label))?.code
  return { by: found[0]?.key ?? '', everyone }
}

/** "20–64 år" is "20-64 år". */
const plain = (text: string): string => text.toLowerCase().replaceAll('–', '-').trim()

/** The first code of each category of a dimension, by what it is called. */
function groupsOf({ values }: TableVariable, dimensions: Dimensions, by: string): Record<string, string> {
  const categories = dimensions.find(({ key }) => key === by)?.categories ?? []
  return Object.fromEntries(
    categories.flatMap(({ key, label }) => {
      const is = (name: string) => {
        const named = groupNamed(name)
        return (named?.dimension === by && named.category === key) || plain(name) === plain(label.sv)
      }
      const found = values.find(value => is(value.label))
      return found ? [[key, found.code]] : []
    }),
  )
}

/** The choices as an address has them, whole, so that they are read as they are. */
export function queryOf({
  contents,
  numerator,
  denominator,
  from,
  within,
  districts,
  variables,
}: TableChoices): string {
  const query = new URLSearchParams({ [FIELDS.contents]: contents, [FIELDS.from]: from, [FIELDS.within]: within })
  query.set(FIELDS.numerator, numerator)
  query.set(FIELDS.denominator, denominator)
  query.set(FIELDS.districts, districts)
  for (const [variable, { list, by, one, groups }] of Object.entries(variables)) {
    query.set(FIELDS.list(variable), list)
    query.set(FIELDS.by(variable), by)
    query.set(FIELDS.one(variable), one)
    for (const [category, code] of Object.entries(groups)) query.set(FIELDS.group(variable, category), code)
  }
  return query.toString()
}
