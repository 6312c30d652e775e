import { othersTurn } from '@/lib/others-turn'
import { isWithinYear } from '@/lib/observations/expected-periods'
import { isOfMonths } from '@/lib/statistics/months'
import type { EntryScope } from '@/lib/values/entry-scope'
import { periodInWords } from '@/lib/text/period-words'
import { FIGURE_ROLES, type Recognised, type Use } from './column-roles'
import { recognise } from './columns'
import { UnreadableFile } from './file-kind'
import { explainedIn, sourceIn } from './file-notes'
import { valuesIn } from './file-values'
import type { ImportInput } from './import-input'
import type { Known } from './known'
import type { LaidFile } from './laid-file'
import { planOf, type Plan } from './plan'
import { usesOf, type StoredUse } from './profile'
import type { ReadFile } from './read-file'
import { signSourceIn } from './signs'
import { tableName, textOf, type FileCell, type Sheet } from './table'
import { has, holdsValues, sheetOf, tableQuestions, tablesAsked } from './table-questions'
import { groupIn } from './written-group'
import { periodIn, periodWithin } from './written-period'
import { placeNamedIn } from './written-place'

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
export type Said = Omit<ImportInput, 'profile'> & { remembered?: readonly StoredUse[] }

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
  const isOnly = file.layouts.filter(one => one !== null).length === 1
  if (isOnly && input.uses === null && !holdsValues(columns, uses)) throw new UnreadableFile('noTable')
  const saysPeriod = arePeriodsSaid(columns, uses)
  const period =
    input.period ?? (saysPeriod ? null : (periodAmong([sheet.name, ...layout.above], scope) ?? yearOfParts(columns)))
  const says = new Map(columns.map(({ at, says }) => [at, says]))
  const titles = [sheet.name, ...layout.above]
  const group = has(uses, 'group') ? null : groupAmong(titles, scope)
  const place = has(uses, 'place', 'county') ? null : placeNamedIn(titles, scope)
  for (const [at, one] of says) says.set(at, { ...one, group: one.group ?? group, place: one.place ?? place })
  const read = await valuesIn(sheet, layout, says, { uses, period, answers: input.answers }, scope)
  await othersTurn()
  const signs = { ...explainedIn([...layout.above, ...layout.below]), ...file.signs }
  const source = file.source ?? sourceIn(layout.above, layout.below)
  const texts = [...columns.flatMap(({ heads }) => heads), ...layout.above, ...layout.below, source ?? '']
  const plan = planOf({
    ...{ read, known: scope, version: scope.version, indicatorId: scope.indicator.id, answers: input.answers },
    ...{ held: scope.held, hidden: sheet.hidden },
    asked: [
      ...tablesAsked(file, scope, input, chosen),
      ...tableQuestions(sheet, layout, columns, uses, read, scope, input),
    ],
    signSource: file.kind === 'px' ? 'px' : signSourceIn(texts),
    explained: signs,
    until: dayAmong([...layout.above, ...layout.below], today) ?? today,
    labelOf: ({ place, group, period }) => ({
      place: place.name,
      group: scope.labelOf(group),
      period: periodInWords('sv', period.label),
    }),
  })
  const { kind, encoding, separator, hash } = file
  return {
    ...{ indicatorId: scope.indicator.id, decimals: scope.indicator.decimals },
    // Not its sheets: the page is shown the first rows alone.
    file: { kind, encoding, separator, hash, signs, source },
    ...{ sheets: file.sheets.map(tableName), sheet: chosen, columns, uses },
    ...{ period, needsPeriod: !saysPeriod, above: layout.above.slice(0, 6), plan },
    headRows: layout.headRows.length,
    sample: [...layout.headRows, ...layout.bodyRows.slice(0, SAMPLE_ROWS)].map(i => sheet.rows[i]!),
    swedish: swedishIn(sheet),
  }
}

/** Whether a column says it, or the heading of each that is read. */
function arePeriodsSaid(columns: readonly Recognised[], uses: readonly Use[]): boolean {
  const read = columns.filter(({ at }) => uses.some(use => use.at === at && FIGURE_ROLES.includes(use.role)))
  const isSaid = ({ says }: Recognised) => says.period !== null
  return has(uses, 'period') || (read.length > 0 ? read.every(isSaid) : columns.some(isSaid))
}

/** The year that all periods in headings lie in, of what stands beside them without one: "Totalt" of its days. */
function yearOfParts(columns: readonly Recognised[]): string | null {
  const said = columns.flatMap(({ says }) => periodIn(says.period) ?? [])
  const years = new Set(said.flatMap(({ start, end }) => [start.slice(0, 4), end.slice(0, 4)]))
  return years.size === 1 ? [...years][0]! : null
}

/** By sheet, as each indicator of a file asks. */
const swedish = new WeakMap<Sheet['rows'], string[]>()
function swedishIn({ rows }: Sheet): string[] {
  const known = swedish.get(rows)
  if (known) return known
  const found = new Set<string>()
  for (const row of rows.slice(0, 2_000))
    for (const cell of row) if (found.size < 3 && /[åäöÅÄÖ\ufffd]/.test(textOf(cell))) found.add(textOf(cell))
  swedish.set(rows, [...found])
  return [...found]
}

/** A sheet called "Kvinnor", or a title that says no more, is of them alone. */
const groupAmong = (texts: readonly string[], known: Known) =>
  texts.map(text => groupIn(text, known)).find(group => group && Object.keys(group).length > 0) ?? null

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
  const chosen = texts.flatMap(text => periodIn(CHOSEN.exec(text)?.[1])?.label ?? [])
  if (chosen.length === 1) return chosen[0]!
  const label = periodWithin(texts.join(' ').slice(0, LONGEST_TITLES).replace(SINCE, ''))?.period.label ?? null
  const isUnclear = label !== null && isOfMonths(label) && known.periods.length === 0
  return isUnclear && !isWithinYear(known.indicator.periodicity) ? null : label
}
/** "Valt läsår: 2024/25", whatever other years are told of. */
const CHOSEN = /^(?:vald?t? )?(?:start)?(?:läsår|år|period|redovisningsår|mätår)\s*:\s*(.+)$/i
const LONGEST_TITLES = 5_000
/** Since when there are such figures says nothing of these. */
const SINCE = /(fr\.?\s?o\.?\s?m\.?|från och med|sedan) \S+/gi
