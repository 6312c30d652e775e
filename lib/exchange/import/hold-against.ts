import { isWithinYear } from '@/lib/observations/expected-periods'
import { isOfMonths } from '@/lib/statistics/months'
import type { EntryScope } from '@/lib/values/entry-scope'
import { periodInWords } from '@/lib/text/period-words'
import { apartIn } from './clashes'
import type { Recognised, Use } from './column-roles'
import { isIdentifier, recognise } from './columns'
import { UnreadableFile } from './file-kind'
import { valuesIn, type FileValues } from './file-values'
import type { ImportInput } from './import-input'
import type { Known } from './known'
import type { LaidFile } from './laid-file'
import type { Layout } from './layout'
import { namesIndicator } from './named-indicators'
import { rowsIn } from './passed'
import { planOf, type Plan } from './plan'
import { usesOf, type StoredUse } from './profile'
import type { Question } from './questions'
import type { ReadFile } from './read-file'
import { signSourceIn } from './signs'
import { tableName, textOf, type FileCell, type Sheet } from './table'
import { periodWithin } from './written-period'
import { namesPlace } from './written-place'

/** A file held against one indicator: what was recognised in it, and what taking its values would do. */
export type ReadImport = {
  indicatorId: number
  file: Pick<ReadFile, 'kind' | 'encoding' | 'separator' | 'hash' | 'signs' | 'source'>
  sheets: string[]
  sheet: number
  /** The first rows of the table with their heads, as they were read. */
  sample: FileCell[][]
  headRows: number
  /** Three texts with å, ä or ö, so that a wrong encoding is seen. */
  swedish: string[]
  columns: Recognised[]
  uses: Use[]
  period: string | null
  needsPeriod: boolean
  above: string[]
  /** Of the indicator, as values that hold are printed. */
  decimals: number
  plan: Plan
}

const SAMPLE_ROWS = 6

/** What is known of the indicator, its places and what holds in its cells. */
export type Scope = Known & Pick<EntryScope, 'held' | 'labelOf'> & { indicator: EntryScope['indicator'] }

/** What is said of a table: by a person, and else as such files were read before. */
type Said = Omit<ImportInput, 'profile'> & { remembered?: readonly StoredUse[] }

/**
 * Holds a file against an indicator, or some rows of one of its sheets. `today` is an ISO date. Throws UnreadableFile
 * where its sheet holds no table.
 */
export async function holdAgainst(
  file: LaidFile,
  scope: Scope,
  input: Said,
  today: string,
  rows: number[] | null = null,
): Promise<ReadImport> {
  const chosen = sheetOf(file, scope, input)
  const sheet = file.sheets[chosen]!
  const whole = file.layouts[chosen]
  if (!whole) throw new UnreadableFile('noTable')
  const layout = rows ? { ...whole, bodyRows: rows } : whole
  const columns = await recognise(sheet, layout, scope)
  const uses = input.uses ?? usesOf(columns, input.remembered ?? [])
  const saysPeriod = uses.some(({ role }) => role === 'period') || columns.some(({ says }) => says.period !== null)
  const period = input.period ?? (saysPeriod ? null : periodAmong([sheet.name, ...layout.above], scope))
  const says = new Map(columns.map(column => [column.at, column.says]))
  const read = await valuesIn(sheet, layout, says, { uses, period, answers: input.answers }, scope)
  const texts = [...columns.flatMap(({ heads }) => heads), ...layout.above, ...layout.below, file.source ?? '']
  const plan = planOf({
    ...{ read, known: scope, version: scope.version, indicatorId: scope.indicator.id, answers: input.answers },
    ...{ held: scope.held },
    asked: [
      ...tablesAsked(file, scope, input, chosen),
      ...tableQuestions(sheet, layout, columns, uses, read, scope, input),
    ],
    signSource: file.kind === 'px' ? 'px' : signSourceIn(texts),
    until: dayAmong([...layout.above, ...layout.below], today) ?? today,
    labelOf: ({ place, group, period }) => ({
      place: place.name,
      group: scope.labelOf(group),
      period: periodInWords('sv', period.label),
    }),
  })
  const { kind, encoding, separator, hash, signs, source } = file
  const some = sheet.rows.slice(0, 2_000).flatMap(row => row.map(textOf))
  return {
    ...{ indicatorId: scope.indicator.id, decimals: scope.indicator.decimals },
    // Not its sheets: the page is shown the first rows alone.
    file: { kind, encoding, separator, hash, signs, source },
    ...{ sheets: file.sheets.map(tableName), sheet: chosen, columns, uses },
    ...{ period, needsPeriod: !saysPeriod, above: layout.above.slice(0, 6), plan },
    headRows: layout.headRows.length,
    sample: [...layout.headRows, ...layout.bodyRows.slice(0, SAMPLE_ROWS)].map(i => sheet.rows[i]!),
    swedish: [...new Set(some.filter(text => /[åäöÅÄÖ\ufffd]/.test(text)))].slice(0, 3),
  }
}

/**
 * The sheet that was asked for, else the first table that is named after the municipality, or that alone is named after
 * the indicator, else the first.
 */
function sheetOf(file: LaidFile, { municipality, indicator }: Scope, input: Said): number {
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

/** Which of several tables on the sheet, where none has been chosen and none says that it is the indicator's. */
function tablesAsked(file: LaidFile, { indicator }: Scope, { sheet }: Said, chosen: number): Question[] {
  const { sheets } = file
  const beside = tablesIn(file).filter(i => sheets[i]!.of === sheets[chosen]!.of)
  if (sheet !== null || beside.length < 2 || namedAlone(file, beside, indicator) === chosen) return []
  return [{ what: 'table', tables: beside.map(i => ({ sheet: i, name: tableName(sheets[i]!) })) }]
}

/** What the table itself leaves open: which column holds the values, which of rows that say the same, and of where. */
function tableQuestions(
  sheet: Sheet,
  layout: Layout,
  columns: readonly Recognised[],
  uses: readonly Use[],
  { clashes, passed, rejected, otherPeriods }: FileValues,
  { municipality, places }: Scope,
  { answers }: Said,
): Question[] {
  const has = (...roles: Use['role'][]) => uses.some(({ role }) => roles.includes(role))
  if (rowsIn(passed.otherPlaces) === layout.bodyRows.length) return []
  if (!has('value', 'numerator')) {
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
  const isSaid = isNamed || has('place', 'county') || columns.some(({ says }) => says.place)
  const isAsked = !isSaid && !answers.isOwnPlace && places.length > 0
  const unclear = answers.marks === null ? rejected.filter(({ why }) => why === 'ambiguousNumber') : []
  return [
    ...(isAsked ? [{ what: 'place' as const }] : []),
    ...(unclear[0] ? [{ what: 'marks' as const, many: unclear.length, example: unclear[0].text }] : []),
    ...otherPeriods.map(one => ({ what: 'years' as const, ...one })),
    ...(apart ? [{ what: 'rows' as const, ...apart }] : []),
  ]
}

/** The day that a file says that it is of, "Uppdaterad 2024-08-21": the latest that has passed. */
function dayAmong(texts: readonly string[], today: string): string | null {
  const days = texts.flatMap(text => text.match(/\b20\d\d-[01]\d-[0-3]\d\b/g) ?? [])
  return (
    days
      .filter(day => day <= today)
      .toSorted()
      .at(-1) ?? null
  )
}

/** The period that titles name: "2022, Dalarnas Län". Where they name several, or a month of a first year, it is asked. */
function periodAmong(texts: readonly string[], known: Known): string | null {
  const label = periodWithin(texts.join(' ').slice(0, LONGEST_TITLES).replace(SINCE, ''))?.period.label ?? null
  const isUnclear = label !== null && isOfMonths(label) && known.periods.length === 0
  return isUnclear && !isWithinYear(known.indicator.periodicity) ? null : label
}
const LONGEST_TITLES = 5_000
/** Since when there are such figures says nothing of these. */
const SINCE = /(fr\.?\s?o\.?\s?m\.?|från och med|sedan) \S+/gi
