import { apartIn } from './clashes'
import { FIGURE_ROLES, type Recognised, type Use } from './column-roles'
import { isIdentifier } from './columns'
import type { FileValues } from './file-values'
import type { Said, Scope } from './hold-against'
import type { LaidFile } from './laid-file'
import { labelInTitle } from './label-in-title'
import type { Layout } from './layout'
import { namesIndicator } from './named-indicators'
import { rowsIn } from './passed'
import { headsOf } from './profile'
import type { Question } from './questions'
import { tableName, type Sheet } from './table'
import { namesPlace, placeNamedIn } from './written-place'

export const has = (uses: readonly Use[], ...roles: Use['role'][]) => uses.some(({ role }) => roles.includes(role))

/**
 * The sheet that was asked for, else the first table that is named after the municipality, or that alone is named after
 * the indicator or a place that is known, else the first whose headings have most words in common with the indicator.
 */
export function sheetOf(file: LaidFile, scope: Scope, input: Said): number {
  const { sheets } = file
  if (input.sheet !== null) return Math.min(input.sheet, sheets.length - 1)
  const tables = tablesIn(file)
  return nameOfTable(file, tables, scope) ?? likest(file, tables, scope) ?? 0
}

function nameOfTable(file: LaidFile, tables: readonly number[], scope: Scope): number | null {
  const own = tables.find(i => namesPlace(file.sheets[i]!.name, scope.municipality.name))
  return (
    own ?? namedAlone(file, tables, scope.indicator) ?? placedAlone(file, tables, scope) ?? inTitle(file, tables, scope)
  )
}

/** A sheet that is called what a part of the indicator's name says: "Andel", "Nationella program". */
function inTitle({ sheets }: LaidFile, tables: readonly number[], scope: Scope): number | null {
  const named = labelInTitle(
    tables.map(i => sheets[i]!.name),
    scope,
  )
  return tables.find(i => named !== null && sheets[i]!.name === named) ?? null
}

function placedAlone({ sheets, layouts }: LaidFile, tables: readonly number[], scope: Scope): number | null {
  const placed = tables.filter(i => placeNamedIn([sheets[i]!.name, ...layouts[i]!.above], scope))
  return placed.length === 1 ? placed[0]! : null
}

function likest({ layouts }: LaidFile, tables: readonly number[], { indicator }: Scope): number | undefined {
  if (tables.length < 2) return tables[0]
  const own = wordsIn([indicator.title, indicator.name.sv ?? '', indicator.name.en ?? ''])
  const common = (i: number) => {
    const { above, columns } = layouts[i]!
    const heads = wordsIn([...above, ...columns.flatMap(({ heads, holds }) => (holds === 'figures' ? heads : []))])
    return [...own].filter(word => heads.has(word)).length
  }
  return tables.toSorted((a, b) => common(b) - common(a))[0]
}
/** Words that say what is measured; a note's number may stand after one. */
const wordsIn = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(
    texts.flatMap(text => text.toLowerCase().match(/\p{L}{4,}|\d{2,}/gu) ?? []).filter(word => !SAYS_NOTHING.has(word)),
  )
const SAYS_NOTHING = new Set([
  'andel',
  'antal',
  'procent',
  'samtliga',
  'totalt',
  'efter',
  'från',
  'inom',
  'eller',
  'kommun',
  'kommunen',
])

const tablesIn = ({ layouts }: LaidFile): number[] => layouts.flatMap((layout, i) => (layout ? [i] : []))

function namedAlone({ layouts }: LaidFile, tables: readonly number[], indicator: Scope['indicator']): number | null {
  const named = tables.filter(i => layouts[i]!.above.some(text => namesIndicator(text, indicator)))
  return named.length === 1 ? named[0]! : null
}

/**
 * Which of several tables on the sheet or of sheets alike, where none has been chosen and none says that it is the
 * municipality's or the indicator's.
 */
export function tablesAsked(file: LaidFile, scope: Scope, { sheet }: Said, chosen: number): Question[] {
  const { sheets, layouts } = file
  const headsAt = (i: number) => headsOf(layouts[i]!.columns).join('\n')
  const beside = tablesIn(file).filter(i => sheets[i]!.of === sheets[chosen]!.of || headsAt(i) === headsAt(chosen))
  const isNamed = nameOfTable(file, beside, scope) === chosen
  if (sheet !== null || beside.length < 2 || isNamed) return []
  return [{ what: 'table', tables: beside.map(i => ({ sheet: i, name: tableName(sheets[i]!) })) }]
}

/** Columns that are told apart by nothing but their periods and groups are called by them: "2023 … 2024". */
function headsOver(figures: readonly Recognised[]): string {
  const own = figures.filter(({ measure }) => measure === '').map(({ heads }) => heads.join(', '))
  return [...new Set([own[0], own.at(-1)])].join(' … ')
}

/** Columns that may be of values, and aren't yet: codes and numbers of other things are none. */
const freeFigures = (columns: readonly Recognised[], uses: readonly Use[]): Recognised[] =>
  columns.filter(
    ({ at, holds, measure }) =>
      holds === 'figures' &&
      uses.some(use => use.at === at && use.role === 'unused') &&
      !isIdentifier(measure.toLowerCase()),
  )

export const holdsValues = (columns: readonly Recognised[], uses: readonly Use[]): boolean =>
  has(uses, ...FIGURE_ROLES) || freeFigures(columns, uses).length > 0

/** What the table itself leaves open: which column holds the values, which of rows that say the same, and of where. */
export function tableQuestions(
  sheet: Sheet,
  layout: Layout,
  columns: readonly Recognised[],
  uses: readonly Use[],
  { clashes, passed, rejected, otherPeriods }: FileValues,
  scope: Scope,
  { answers }: Said,
): Question[] {
  const { municipality, places } = scope
  if (rowsIn(passed.otherPlaces) === layout.bodyRows.length) return []
  if (!has(uses, 'value', 'numerator')) {
    const figures = freeFigures(columns, uses)
    if (figures.length === 0) return []
    const names = [...new Set(figures.map(({ measure }) => measure))]
    const columnsOf = (name: string) => figures.filter(({ measure }) => measure === name).map(({ at }) => at)
    return [
      { what: 'column', measures: names.map(name => ({ name: name || headsOver(figures), at: columnsOf(name) })) },
    ]
  }
  const apart = apartIn(sheet, layout, uses, clashes)
  const titles = [sheet.name, ...layout.above]
  const isNamed = titles.some(text => namesPlace(text, municipality.name)) || placeNamedIn(titles, scope) !== null
  const isSaid = isNamed || has(uses, 'place', 'county') || columns.some(({ says }) => says.place)
  const isAsked = !isSaid && !answers.isOwnPlace && places.length > 0
  const unclear = answers.marks === null ? rejected.filter(({ why }) => why === 'ambiguousNumber') : []
  return [
    ...(isAsked ? [{ what: 'place' as const }] : []),
    ...(unclear[0] ? [{ what: 'marks' as const, many: unclear.length, example: unclear[0].text }] : []),
    ...otherPeriods.map(one => ({ what: 'years' as const, ...one })),
    ...(apart ? [{ what: 'rows' as const, ...apart }] : []),
  ]
}
