import { othersTurn } from '@/lib/others-turn'
import { monthNamed, type MONTHS_IN } from '@/lib/statistics/months'
import { type Recognised, type Role, type Use } from './column-roles'
import type { Place } from '@/lib/values/grid-layout'
import type { Known } from './known'
import type { Column, Layout } from './layout'
import { namesIndicator } from './named-indicators'
import { comesBy } from './own-period'
import { labelInTitle } from './label-in-title'
import { isSign } from './signs'
import { textOf, tidy, type FileCell, type Sheet } from './table'
import { groupIn, isSexCode, isTotal, OF_SEX, sexInWords } from './written-group'
import {
  halfNumber,
  isTerm,
  monthNumber,
  periodIn,
  periodInColumn,
  periodWithin,
  quarterNumber,
} from './written-period'
import { isInSweden, placeIn, placesUnder } from './written-place'
import { withValueColumns, withWholeYears } from './value-columns'

const MOST_LABELS = 200
/** So great a part of the cells in a column are periods, groups and so on. */
const MOST = 0.9
const SOME = 0.5

const PLACE_HEAD =
  /^(kommun|plats|region|område|län|stadsdel|deso|regso|ort|skolkommun|place|area|municipality|la_name|geo)/
const PLACE =
  /(^riket$|^sverige$|^hela landet$| län( |$)| kommuns?$|^\d{4} \D|^\p{L}.* \(\p{L}.+\)$|^\d{4}([A-C]\d{4}|R\d{3})(_|$))/iu
/** What stands in such a column says how, not where. */
const NO_PLACE_HEAD = /typ|huvudman|level|nivå|unit|enhet|mått|indikator|nyckeltal|variabel/
/** Where a column mixes periods with other rows, so many of its cells at least are periods. */
const FEWEST_PERIODS = 3
const SOME_PERIODS = 0.15

/** What is numbered, and tells rows apart as words do. */
const COUNTED =
  /^(termin|vecka|week|årskurs|åk|ålder|age)$|^(age|ålder)[_ ](from|to|från|till)|(decil|decile|kvintil|quintile)$/
/** What can't be read in such a column is told, and isn't taken for any other period. */
const OF_PERIODS =
  /^((mät|redovisnings|tids|undersöknings)?period(en)?|år|årtal|läsår(et)?|datum|mätdatum|termin|halvår|kvartal|tid|year)$/
/** Rows of how sure a value is, among those of the values. */
const LIMIT = /konfidensintervall|felmarginal|(nedre|övre|undre) (gräns|ki)|lower|upper/i
const NO_MEASURE = /^antal (svar|svarande|observationer)|^bastal/i

/** What stands beside a value in our own files and says how it came about: no row is chosen by it. */
const ABOUT_VALUE =
  /^(status|obs_status|conf_status|sdmx.*|origin.*|limits_origin|ursprung.*|källa|source|licens|licence)$/

/** Proposes what each column of a sheet is for. Others have their turn between two columns. */
export async function recognise(sheet: Sheet, layout: Layout, known: Known): Promise<Recognised[]> {
  const found: Recognised[] = []
  const rows = withoutSums(sheet, layout)
  for (const column of layout.columns) {
    await othersTurn()
    const cells = rows.map(row => row[column.at])
    const head = headOf(column)
    const isCode = /^(kod|code|knr|nr)$/.test(head) && cells.some(cell => placeIn(cell, known)?.kind === 'own')
    const isNumbered = isOfMonths(head) || isOfQuarters(head) || isOfTerms(head) || COUNTED.test(head)
    const isCoded = isCode || isNumbered || (PLACE_HEAD.test(head) && !NO_PLACE_HEAD.test(head))
    const labels = column.holds === 'labels' || isCoded ? commonest(cells.map(textOf)) : []
    found.push({
      ...column,
      ...proposed(column, cells, labels, known),
      labels: labels.slice(0, MOST_LABELS),
      says: saysOf(column, known),
      measure: measureOf(column, known),
    })
  }
  return withValueColumns(withWholeYears(withPlacesOfHeads(withEnds(oneOfEach(found, known))), known), known)
}

/** "SUMMA" alone at the head of its row, where others have more labels, says nothing of what its columns hold. */
function withoutSums({ rows }: Sheet, { bodyRows, columns }: Layout): FileCell[][] {
  const labels = columns.filter(({ holds }) => holds === 'labels')
  const own = bodyRows.map(i => rows[i]!)
  const isSum = (row: FileCell[]) => {
    const isFilled = ({ at }: Column) => textOf(row[at]) !== ''
    const first = labels.findIndex(isFilled)
    return first >= 0 && isTotal(textOf(row[labels[first]!.at])) && !labels.slice(first + 1).some(isFilled)
  }
  return labels.length > 1 ? own.filter(row => !isSum(row)) : own
}

const headOf = ({ heads }: Column): string => tidy(heads.join(' ')).toLowerCase()

function proposed(column: Column, cells: (FileCell | undefined)[], labels: string[], known: Known): Use {
  const head = headOf(column)
  const use = (role: Role, keep: string | null = null): Use => ({
    ...{ at: column.at, role, keep },
    emptyMeans: (role === 'group' || role === 'other') && !column.isFilledDown ? 'everyone' : 'above',
  })
  // A total under a column of codes is none of them.
  const filled = cells.filter(cell => textOf(cell) !== '' && !isTotal(textOf(cell)))
  const share = (is: (cell: FileCell | undefined) => boolean) => filled.filter(is).length / Math.max(1, filled.length)
  if (/^(lan|län|länskod|lkod)$/.test(head) && share(isTwoDigits) > MOST) return use('county')
  if (/^(kom|kommunkod|kkod)$/.test(head) && share(isTwoDigits) > MOST) return use('countysPlace')
  // Of a year's parts one may stand for the year.
  const partUse = (part: keyof typeof MONTHS_IN, role: Role) =>
    use(labels.length > 1 && !comesBy(part, known) ? 'other' : role)
  // Names of months say so under any heading.
  const isMonth = (cell: FileCell | undefined) =>
    (isOfMonths(head) ? monthNumber(cell) : monthNamed(textOf(cell))) !== null
  if (share(isMonth) > MOST) return partUse('monthly', 'month')
  if (isOfQuarters(head) && share(cell => quarterNumber(cell) !== null) > MOST) return partUse('quarterly', 'quarter')
  // "Halvår 1" is in spring, and the first term in autumn.
  const isHalf = (cell: FileCell | undefined) => head.startsWith('halvår') && halfNumber(cell) !== null
  if (isOfTerms(head) && share(cell => isTerm(cell) || isHalf(cell)) > MOST) return use('term')
  // "2080" is Falun's code, and no year.
  const isOfCodes = /kod|code|^knr$/.test(head)
  if (isOfCodes && PLACE_HEAD.test(head) && labels.length > 0 && share(isPlaceCode) > MOST) return use('place')
  const isOfTime = OF_PERIODS.test(head) || /år|year|period|tid|mån|month/.test(head)
  if (isOfTime && share(cell => periodInColumn(cell) !== null) > MOST) return use('period')
  if (column.holds === 'labels' && !isOfCodes && share(cell => periodIn(cell) !== null) > MOST) return use('period')
  if (column.holds === 'figures' && COUNTED.test(head) && filled.every(cell => /^\d{1,3}$/.test(textOf(cell))))
    return use('other', filled.length < cells.length ? '' : null)
  if (column.holds === 'figures' && labels.length > 0 && share(isPlaceCode) > MOST) return use('place')
  if (head === 'definition') return use('other', String(known.version))
  const isOfSex = OF_SEX.test(head)
  if (column.holds === 'figures' && isOfSex && filled.every(cell => isSexCode(textOf(cell)))) return use('group')
  if (column.holds === 'figures') return use(isIdentifier(head) ? 'unused' : 'value')
  if (labels.some(label => namesIndicator(label, known.indicator)))
    return use(
      'indicator',
      labels.find(label => namesIndicator(label, known.indicator)),
    )
  const placed = placesUnder(head, labels)
  if (labels.some(label => placeIn(placed(label), known)?.kind === 'own')) return use('place')
  // "F" is a woman in a column of sexes, and many other things elsewhere.
  const groups = labels.filter(
    label => (label.length > 1 || isOfSex) && groupIn(sexInWords(label, head), known) !== null,
  )
  if (groups.some(label => !isTotal(label)) && groups.length >= labels.length * SOME) return use('group')
  // A file of other places must not be taken for the municipality's own.
  const some = labels.slice(0, MOST_LABELS)
  const arePlaces = some.filter(label => PLACE.test(label) || (some.length > 1 && isInSweden(label)))
  const namesPlaces = PLACE_HEAD.test(head) || arePlaces.length >= some.length * SOME
  if (labels.length > 0 && namesPlaces && !NO_PLACE_HEAD.test(head)) return use('place')
  if (OF_PERIODS.test(head)) return use('period')
  const periods = filled.filter(cell => periodIn(cell) !== null).length
  if (periods >= FEWEST_PERIODS && periods >= filled.length * SOME_PERIODS) return use('period')
  if (labels.length <= 1 || ABOUT_VALUE.test(head) || /kod|code|\bid$|orgnr|url|länk/.test(head)) return use('unused')
  const named = labelInTitle(labels.slice(0, MOST_LABELS), known)
  if (named) return use('other', named)
  // Ages, sexes and the like that the indicator isn't divided by: the rows of everyone.
  const everyone = labels.find(isTotal) ?? labels.find(label => /^(totalt|samtliga|alla|all)\b/i.test(label))
  const measures = labels.filter(label => !LIMIT.test(label) && !NO_MEASURE.test(label))
  if (labels.some(label => LIMIT.test(label)) && measures.length === 1) return use('other', measures[0])
  return use('other', everyone ?? (filled.length < cells.length ? '' : null))
}

const isOfMonths = (head: string): boolean => /^(månad|month|mån)/.test(head)
const isOfTerms = (head: string): boolean => /^(termin|halvår)/.test(head)
const isOfQuarters = (head: string): boolean => /^(kvartal|kv\.?$|quarter)/.test(head)
const isTwoDigits = (cell: FileCell | undefined): boolean => /^\d{1,2}$/.test(textOf(cell))
/** "1490" and "114": digits of a municipality, a county or the country. */
const isPlaceCode = (cell: FileCell | undefined): boolean => /^\d{2,4}$/.test(textOf(cell))
/** What a column of digits numbers, and doesn't count, by its heading in small letters. */
export const isIdentifier = (head: string): boolean =>
  /(kod|code|nummer|orgnr|(^|[ _-]|lokal|skol|enhets|område[ts]?|person|objekts?)id|_from|_to|decile|(?<!\p{L})ålder|^age)/u.test(
    head,
  )

function saysOf({ heads, holds }: Column, known: Known): Recognised['says'] {
  if (holds === 'labels') return { period: null, group: null, place: null }
  const groups = heads.flatMap(head => [groupIn(head, known)].filter(group => group !== null))
  return {
    period: heads.find(head => periodIn(head) !== null) ?? yearIn(heads)?.period.label ?? null,
    group: groups.length > 0 ? Object.assign({}, ...groups) : null,
    place: heads.flatMap(head => placeOfHead(head, known) ?? [])[0] ?? null,
  }
}

function placeOfHead(head: string, known: Known): Place | null {
  const found = /^\d{4}$|\p{L}/u.test(head) ? placeIn(head, known) : null
  return found && found.kind !== 'other' ? found.place : null
}

/** Places across the top say where their values are of, in a table whose rows don't: what stands under others is left. */
function withPlacesOfHeads(columns: Recognised[]): Recognised[] {
  const areInHeads =
    columns.every(({ role }) => role !== 'place' && role !== 'county') && columns.some(({ says }) => says.place)
  return columns.map(column => {
    const { says, role, heads, measure } = column
    if (!areInHeads || !says.place)
      return { ...column, role: areInHeads && role === 'value' ? 'unused' : role, says: { ...says, place: null } }
    return { ...column, measure: heads.length === 1 ? '' : measure }
  })
}

/** "Antal 2024" says its year; what has changed between two years is of neither. */
const yearIn = (heads: readonly string[]) =>
  heads.flatMap(head =>
    /förändr|skillnad|differens|ökning|minskning|change|index/i.test(head) ? [] : (periodWithin(head) ?? []),
  )[0]

function measureOf({ heads }: Column, known: Known): string {
  const own = heads.filter(head => periodIn(head) === null && groupIn(head, known) === null)
  return own.map(head => (heads.some(one => periodIn(one)) ? head : (yearIn([head])?.rest ?? head))).join(', ')
}

/**
 * One column of each: of places the one that names the municipality's own, and then the one that tells most places
 * apart (a municipality stands inside its county), by their codes where it has any (a county may be called what a
 * municipality is); of periods one that holds nothing else; else the first.
 */
function oneOfEach(columns: Recognised[], known: Known): Recognised[] {
  const rank = ({ role, labels, isFilledDown }: Recognised): number => {
    if (role === 'period') return labels.every(label => periodInColumn(label) !== null) ? 1 : 0
    if (role !== 'place') return 0
    const isOwn = labels.some(label => placeIn(label, known)?.kind === 'own')
    return (isOwn ? 2 * MOST_LABELS : 0) + (isOwn && !isFilledDown ? 0 : labels.length)
  }
  const codes = columns.find(({ role, labels }) => role === 'place' && labels.length > 1 && labels.every(isPlaceCode))
  return columns.map(column => {
    if (!['period', 'place', 'month', 'quarter', 'term', 'indicator'].includes(column.role)) return column
    const same = columns.filter(({ role }) => role === column.role)
    const ranked = same.toSorted((a, b) => rank(b) - rank(a))[0]!
    const best = column.role === 'place' && codes?.labels.length === ranked.labels.length ? codes : ranked
    return best === column ? column : { ...column, role: 'unused' }
  })
}

const BEGINS = /(^|[_ ])(from|fr\.?o\.?m\.?|från|start|startdatum)([_ ]|$)/
const ENDS = /(^|[_ ])(to|t\.?o\.?m\.?|till|slut|slutdatum|end)([_ ]|$)/

/** Beside a column of days that begin a period may stand one of those that end it. */
function withEnds(columns: Recognised[]): Recognised[] {
  const period = columns.find(({ role }) => role === 'period')
  const isOfTimes = ({ labels }: Recognised) =>
    labels.length > 0 && labels.filter(label => periodInColumn(label) !== null).length >= labels.length * SOME
  const end = columns.find(one => one.role === 'unused' && ENDS.test(headOf(one)) && isOfTimes(one))
  if (!period || !end || !BEGINS.test(headOf(period))) return columns
  return columns.map(column => (column === end ? { ...column, role: 'until' } : column))
}

function commonest(texts: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const text of texts) if (text !== '' && !isSign(text)) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([text]) => text)
}
