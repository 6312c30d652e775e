import type { Known } from './known'
import type { Column, Layout } from './layout'
import { isSign } from './signs'
import { textOf, tidy, type FileCell, type Sheet } from './table'
import { groupIn, isTotal, type WrittenGroup } from './written-group'
import { monthNumber, periodIn } from './written-period'
import { placeIn } from './written-place'

/** What a column is for. `other`: labels that the program doesn't know, of which one is taken. */
export const ROLES = [
  'period',
  'month',
  'place',
  'county',
  'countysPlace',
  'group',
  'indicator',
  'other',
  'unused',
  'value',
  'numerator',
  'denominator',
] as const
export type Role = (typeof ROLES)[number]
/** Those that a column of figures alone can have. */
export const FIGURE_ROLES: readonly Role[] = ['value', 'numerator', 'denominator']

export type Use = {
  at: number
  role: Role
  /** Of `indicator` and `other`: the label whose rows are taken; null takes all rows. */
  keep: string | null
  /** Empty cells mean everyone, or what stands above. */
  emptyMeans: 'above' | 'everyone'
}

/** A column with the program's proposal for it, and what it can be told apart by. */
export type Recognised = Column &
  Use & {
    /** The labels in it, commonest first; at most a few are named. */
    labels: string[]
    /** What its headings say of every value in it. */
    says: { period: string | null; group: WrittenGroup | null }
    /** The headings that say neither. */
    measure: string
  }

const MOST_LABELS = 200
/** So great a part of the cells in a column are periods, groups and so on. */
const MOST = 0.9
const SOME = 0.5

const PLACE_HEAD =
  /^(kommun|plats|region|område|län|stadsdel|deso|regso|ort|skolkommun|place|area|municipality|la_name|geo)/
const PLACE = /(^riket$|^sverige$|^hela landet$| län( |$)| kommuns?$|^\d{4} \D|^\S+.* \(.+\)$)/i

/** Proposes what each column of a sheet is for. */
export function recognise(sheet: Sheet, layout: Layout, known: Known): Recognised[] {
  const found = layout.columns.map(column => {
    const cells = layout.bodyRows.map(i => sheet.rows[i]![column.at])
    const labels = column.holds === 'labels' ? commonest(cells.map(textOf)) : []
    return {
      ...column,
      ...proposed(column, cells, labels, known),
      labels: labels.slice(0, MOST_LABELS),
      says: saysOf(column, known),
      measure: measureOf(column, known),
    }
  })
  return oneOfEach(withValueColumns(found, known))
}

function proposed(column: Column, cells: (FileCell | undefined)[], labels: string[], known: Known): Use {
  const head = tidy(column.heads.join(' ')).toLowerCase()
  const use = (role: Role, keep: string | null = null): Use => ({
    ...{ at: column.at, role, keep },
    emptyMeans: role === 'group' && !column.isFilledDown ? 'everyone' : 'above',
  })
  const filled = cells.filter(cell => textOf(cell) !== '')
  const share = (is: (cell: FileCell | undefined) => boolean) => filled.filter(is).length / Math.max(1, filled.length)
  if (/^(lan|län|länskod|lkod)$/.test(head) && share(isTwoDigits) > MOST) return use('county')
  if (/^(kom|kommunkod|kkod)$/.test(head) && share(isTwoDigits) > MOST) return use('countysPlace')
  if (/^(månad|month|mån)/.test(head) && share(cell => monthNumber(cell) !== null) > MOST) return use('month')
  if (share(cell => periodIn(cell) !== null) > MOST && (column.holds === 'labels' || /år|year|period|tid/.test(head)))
    return use('period')
  if (head === 'definition') return use('other', String(known.version))
  if (column.holds === 'figures') return use(isIdentifier(head) ? 'unused' : 'value')
  if (labels.some(label => isIndicator(label, known)))
    return use(
      'indicator',
      labels.find(label => isIndicator(label, known)),
    )
  if (labels.some(label => placeIn(label, known)?.kind === 'own')) return use('place')
  // "F" is a woman in a column of sexes, and many other things elsewhere.
  const isOfSex = /kön|sex|gender/.test(head)
  const groups = labels.filter(label => (label.length > 1 || isOfSex) && groupIn(label, known) !== null)
  if (groups.some(label => !isTotal(label)) && groups.length >= labels.length * SOME) return use('group')
  // A file of other places must not be taken for the municipality's own.
  const namesPlaces = PLACE_HEAD.test(head) || labels.filter(label => PLACE.test(label)).length >= labels.length * SOME
  if (namesPlaces && !/typ|huvudman/.test(head)) return use('place')
  if (labels.length <= 1 || /kod|code|\bid$|orgnr|url|länk/.test(head)) return use('unused')
  // Ages, sexes and the like that the indicator isn't divided by: the rows of everyone.
  const everyone = labels.find(isTotal) ?? labels.find(label => /^(totalt|samtliga|alla|all)\b/i.test(label))
  return use('other', everyone ?? (filled.length < cells.length ? '' : null))
}

const isTwoDigits = (cell: FileCell | undefined): boolean => /^\d{1,2}$/.test(textOf(cell))
const isIdentifier = (head: string): boolean =>
  /(kod|code|nummer|orgnr|(^|[ _-])id|_from|_to|decile|ålder|^age)/.test(head)

function isIndicator(label: string, { indicator }: Known): boolean {
  const plain = (text: string) => tidy(text).toLowerCase()
  const names = [indicator.code, ...indicator.aliases, indicator.title, indicator.name.sv, indicator.name.en]
  return names.some(name => name !== null && plain(name) === plain(label))
}

function saysOf({ heads, holds }: Column, known: Known): Recognised['says'] {
  if (holds === 'labels') return { period: null, group: null }
  const groups = heads.flatMap(head => [groupIn(head, known)].filter(group => group !== null))
  return {
    period: heads.find(head => periodIn(head) !== null) ?? null,
    group: groups.length > 0 ? Object.assign({}, ...groups) : null,
  }
}

const measureOf = ({ heads }: Column, known: Known): string =>
  heads.filter(head => periodIn(head) === null && groupIn(head, known) === null).join(', ')

/**
 * Of several columns of figures those are values that say so by their heading: the indicator's name, "andel" or % where
 * it is one, "antal" where it isn't. The rest are left out until somebody says what they are.
 */
function withValueColumns(columns: Recognised[], known: Known): Recognised[] {
  const figures = columns.filter(({ role }) => role === 'value')
  const measures = [...new Set(figures.map(({ measure }) => measure))]
  if (measures.length <= 1) return columns
  const scored = measures.map(measure => ({ measure, score: scoreOf(measure, known) }))
  const best = scored.toSorted((a, b) => b.score - a.score)[0]!
  return columns.map(column => {
    if (column.role !== 'value' || column.measure === best.measure) return column
    const head = column.measure.toLowerCase()
    if (/nämnare|denominator/.test(head)) return { ...column, role: 'denominator' }
    if (/täljare|numerator/.test(head)) return { ...column, role: 'numerator' }
    return { ...column, role: 'unused' }
  })
}

function scoreOf(measure: string, known: Known): number {
  const head = measure.toLowerCase()
  const isNamed = isIndicator(measure, known) ? 10 : 0
  const isValue = /^(värde|value|visat värde|obs_value)$/.test(head) ? 5 : 0
  const isShare = /andel|%|percent|procent/.test(head)
  const isCount = /antal|count|number/.test(head)
  const isLimit = /lower|upper|nedre|övre|felmarginal|_ci_|nämnare|täljare|denominator|numerator/.test(head)
  const isRight = known.indicator.isShare ? isShare : isCount && /antal/.test(known.indicator.unit)
  return (
    isNamed +
    isValue +
    (isRight ? 3 : 0) -
    (isShare !== known.indicator.isShare && (isShare || isCount) ? 2 : 0) -
    (isLimit ? 8 : 0)
  )
}

/** One column of periods and one of places: the first; a further one of places says the same with a code. */
function oneOfEach(columns: Recognised[]): Recognised[] {
  const has = new Set<Role>()
  return columns.map(column => {
    if (!['period', 'place', 'month', 'indicator'].includes(column.role)) return column
    if (has.has(column.role)) return { ...column, role: 'unused' }
    has.add(column.role)
    return column
  })
}

function commonest(texts: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const text of texts) if (text !== '' && !isSign(text)) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([text]) => text)
}
