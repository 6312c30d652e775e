import { apartIn } from './clashes'
import type { Recognised, Use } from './column-roles'
import { isIdentifier } from './columns'
import type { FileValues } from './file-values'
import type { Said, Scope } from './hold-against'
import type { LaidFile } from './laid-file'
import type { Layout } from './layout'
import { namesIndicator } from './named-indicators'
import { rowsIn } from './passed'
import { headsOf } from './profile'
import type { Question } from './questions'
import { tableName, type Sheet } from './table'
import { namesPlace } from './written-place'

export const has = (uses: readonly Use[], ...roles: Use['role'][]) => uses.some(({ role }) => roles.includes(role))

/**
 * The sheet that was asked for, else the first table that is named after the municipality, or that alone is named after
 * the indicator, else the first.
 */
export function sheetOf(file: LaidFile, { municipality, indicator }: Scope, input: Said): number {
  const { sheets } = file
  if (input.sheet !== null) return Math.min(input.sheet, sheets.length - 1)
  const tables = tablesIn(file)
  const own = tables.find(i => namesPlace(sheets[i]!.name, municipality.name))
  return own ?? namedAlone(file, tables, indicator) ?? tables[0] ?? 0
}

const tablesIn = ({ layouts }: LaidFile): number[] => layouts.flatMap((layout, i) => (layout ? [i] : []))

function namedAlone({ layouts }: LaidFile, tables: readonly number[], indicator: Scope['indicator']): number | null {
  const named = tables.filter(i => layouts[i]!.above.some(text => namesIndicator(text, indicator)))
  return named.length === 1 ? named[0]! : null
}

/**
 * Which of several tables on the sheet or of sheets alike, where none has been chosen and none says that it is the
 * municipality's or the indicator's.
 */
export function tablesAsked(
  file: LaidFile,
  { indicator, municipality }: Scope,
  { sheet }: Said,
  chosen: number,
): Question[] {
  const { sheets, layouts } = file
  const headsAt = (i: number) => headsOf(layouts[i]!.columns).join('\n')
  const beside = tablesIn(file).filter(i => sheets[i]!.of === sheets[chosen]!.of || headsAt(i) === headsAt(chosen))
  const isNamed = namesPlace(sheets[chosen]!.name, municipality.name) || namedAlone(file, beside, indicator) === chosen
  if (sheet !== null || beside.length < 2 || isNamed) return []
  return [{ what: 'table', tables: beside.map(i => ({ sheet: i, name: tableName(sheets[i]!) })) }]
}

/** What the table itself leaves open: which column holds the values, which of rows that say the same, and of where. */
export function tableQuestions(
  sheet: Sheet,
  layout: Layout,
  columns: readonly Recognised[],
  uses: readonly Use[],
  { clashes, passed, rejected, otherPeriods }: FileValues,
  { municipality, places }: Scope,
  { answers }: Said,
): Question[] {
  if (rowsIn(passed.otherPlaces) === layout.bodyRows.length) return []
  if (!has(uses, 'value', 'numerator')) {
    const isFree = (at: number) => uses.some(use => use.at === at && use.role === 'unused')
    const figures = columns.filter(
      ({ at, holds, measure }) => holds === 'figures' && isFree(at) && !isIdentifier(measure.toLowerCase()),
    )
    if (figures.length === 0) return []
    const names = [...new Set(figures.map(({ measure }) => measure))]
    const columnsOf = (name: string) => figures.filter(({ measure }) => measure === name).map(({ at }) => at)
    return [{ what: 'column', measures: names.map(name => ({ name, at: columnsOf(name) })) }]
  }
  const apart = apartIn(sheet, layout, uses, clashes)
  const isNamed = [sheet.name, ...layout.above].some(text => namesPlace(text, municipality.name))
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
