import { isSame } from '@/lib/differing'
import { monthIn, monthOf } from '@/lib/statistics/months'
import { yearOf, type Period } from '@/lib/statistics/series'
import { periodOf } from '@/lib/values/entry-periods'
import type { Group, Place } from '@/lib/values/grid-layout'
import type { Clash } from './clashes'
import type { Use } from './column-roles'
import { decided, figureIn, type FileFigure } from './file-figure'
import type { Known } from './known'
import type { Layout } from './layout'
import type { Answers } from './questions'
import { textOf, type Sheet } from './table'
import { groupIn, groupOf, isTotal, type WrittenGroup } from './written-group'
import { monthNumber, periodInColumn } from './written-period'
import { placeIn } from './written-place'

/** Why a row, or a value in it, isn't taken. */
export type Rejection = {
  /** As spreadsheets number them, from 1. */
  row: number
  column: number
  why: 'noPeriod' | 'wrongPeriod' | 'noGroup' | 'wrongNumber' | 'ambiguousNumber' | 'saidTwice'
  text: string
}

export type FileValue = {
  place: Place
  group: Group
  period: Period
  figures: Partial<Record<'value' | 'numerator' | 'denominator', FileFigure>>
  row: number
  column: number
}

export type FileValues = {
  values: FileValue[]
  rejected: Rejection[]
  /** Rows of other places, and of other labels than those that are kept. */
  passed: { otherPlaces: number; otherLabels: number }
  /** Cells that several rows say differently: none of them is taken. */
  clashes: Clash[]
}

type Mapping = {
  uses: readonly Use[]
  /** Of the whole table where neither column nor heading says it. */
  period: string | null
  marks: Answers['marks']
}
type Says = ReadonlyMap<number, { period: string | null; group: WrittenGroup | null }>

/** Reads the values of a table by what each column is for. `says`: what headings say, by column. */
export function valuesIn(sheet: Sheet, layout: Layout, says: Says, mapping: Mapping, known: Known): FileValues {
  const found: FileValues = { values: [], rejected: [], passed: { otherPlaces: 0, otherLabels: 0 }, clashes: [] }
  const byKey = new Map<string, FileValue>()
  const clashes = new Map<string, Clash>()
  // The same words stand in row after row.
  const groupOfText = remembered((text: string) => groupIn(text, known))
  const groupOfKey = remembered((key: string) =>
    groupOf(Object.fromEntries(JSON.parse(key) as [string, string][]), known),
  )
  const groupOfAll = (all: WrittenGroup) => groupOfKey(JSON.stringify(Object.entries(all).toSorted()))
  const placeOfTexts = remembered((key: string) => {
    const [place, county, part] = JSON.parse(key) as (string | null)[]
    return placeOf(place ?? undefined, county ?? undefined, part ?? undefined, known)
  })
  const periodOfTexts = remembered((key: string) => {
    const [written, month] = JSON.parse(key) as [string, string | null]
    return ownPeriod(isOfSchool ? asSchoolYear(written) : written, month ?? undefined, known)
  })
  const ofPeriods = mapping.uses.filter(({ role }) => role === 'period').map(({ at }) => at)
  // "2023-24" is a school year where the column or the indicator says so, and two years elsewhere.
  const isOfSchool =
    known.periods.some(({ label }) => label.includes('/')) ||
    layout.columns.some(({ at, heads }) => ofPeriods.includes(at) && /läsår/i.test(heads.join(' ')))
  const above = new Map<number, string>()
  const unused = mapping.uses.filter(({ role }) => role === 'unused')
  for (const i of layout.bodyRows) {
    const row = sheet.rows[i]!
    // The sum of what stands above is of none of it.
    const isSum = unused.some(({ at }) => isTotal(textOf(row[at])))
    const labelAt = (use: Use): string => {
      const text = textOf(row[use.at])
      if (text !== '') above.set(use.at, text)
      // Who wants the rows where it is empty doesn't mean what stands above.
      const isFilled = use.emptyMeans === 'above' && use.keep !== '' && !(isSum && use.role === 'place')
      return text === '' && isFilled ? (above.get(use.at) ?? '') : text
    }
    const labels = new Map(mapping.uses.map(use => [use.at, labelAt(use)]))
    const of = (role: Use['role']) => mapping.uses.filter(use => use.role === role)
    const textIn = (role: Use['role']) => of(role).map(({ at }) => labels.get(at) ?? '')[0]
    if ([...of('other'), ...of('indicator')].some(({ at, keep }) => keep !== null && (labels.get(at) ?? '') !== keep)) {
      found.passed.otherLabels++
      continue
    }
    const place = placeOfTexts(JSON.stringify([textIn('place'), textIn('county'), textIn('countysPlace')]))
    if (!place) {
      found.passed.otherPlaces++
      continue
    }
    const groups = of('group').map(({ at }) => ({ at, group: groupOfText(labels.get(at) ?? '') }))
    const unknown = groups.find(({ group }) => group === null)
    if (unknown) {
      found.rejected.push({ row: i + 1, column: unknown.at + 1, why: 'noGroup', text: labels.get(unknown.at) ?? '' })
      continue
    }
    for (const role of ['value', 'numerator', 'denominator'] as const)
      for (const { at } of of(role)) {
        const written = figureIn(row[at])
        const { marks } = mapping
        const isDecided = written.kind === 'ambiguous' && marks !== null && marks !== 'skip'
        const figure = isDecided ? decided(written.bare, marks) : written
        if (figure.kind === 'empty') continue
        const reject = (why: Rejection['why'], text: string, from = i) =>
          found.rejected.push({ row: from + 1, column: at + 1, why, text })
        const label = says.get(at)?.period ?? textIn('period') ?? mapping.period
        const period = label ? periodOfTexts(JSON.stringify([label, textIn('month')])) : null
        const group = groupOfAll(Object.assign({}, ...groups.map(one => one.group), says.get(at)?.group ?? {}))
        if (!period) reject(label ? 'wrongPeriod' : 'noPeriod', [label, textIn('month')].filter(Boolean).join('-'))
        else if (!group) reject('noGroup', '')
        else if (figure.kind === 'wrong') reject('wrongNumber', figure.text)
        else if (figure.kind === 'ambiguous') reject('ambiguousNumber', figure.text)
        else {
          const key = [place.id, group.id, period.start, period.end].join()
          const own = byKey.get(key) ?? { place, group, period, figures: {}, row: i + 1, column: at + 1 }
          if (own.figures[role] && !isSame(own.figures[role], figure)) {
            const clash = clashes.get(key) ?? { at, rows: [own.row - 1] }
            if (clash.rows.length === 1) reject('saidTwice', textOf(sheet.rows[own.row - 1]![at]), own.row - 1)
            reject('saidTwice', textOf(row[at]))
            clash.rows.push(i)
            clashes.set(key, clash)
          }
          byKey.set(key, { ...own, figures: { ...own.figures, [role]: own.figures[role] ?? figure } })
        }
      }
  }
  found.values = [...byKey].flatMap(([key, value]) => (clashes.has(key) ? [] : [value]))
  found.clashes = [...clashes.values()]
  return found
}

function remembered<T>(find: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return text => {
    if (!known.has(text)) known.set(text, find(text))
    return known.get(text)!
  }
}

/** Without a column of places everything is of the municipality itself. */
function placeOf(
  text: string | undefined,
  county: string | undefined,
  part: string | undefined,
  known: Known,
): Place | null {
  const own = known.places.find(({ kind }) => kind === 'municipality') ?? null
  if (county !== undefined && part !== undefined)
    return county.padStart(2, '0') + part.padStart(2, '0') === known.municipality.code ? own : null
  if (text === undefined) return own
  const found = placeIn(text, known)
  return found && found.kind !== 'other' ? found.place : null
}

/** Excel makes a date, its first day, of "jan-26". */
function asMonth(read: Period | null, { indicator }: Known): Period | null {
  const isFirst = read !== null && read.start === read.end && read.start.endsWith('-01')
  return isFirst && indicator.periodicity === 'monthly' ? monthIn(read.start.slice(0, 7)) : read
}

/** A written period as the series has it: one that is there, or one that its label means. */
function ownPeriod(written: string, month: string | undefined, known: Known): Period | null {
  const read = periodInColumn(written)
  const wanted =
    read && month !== undefined ? monthOf(yearOf(read.start), monthNumber(month) ?? 0) : asMonth(read, known)
  if (!wanted) return null
  const there = known.periods.find(
    ({ start, end, label }) => (start === wanted.start && end === wanted.end) || label === wanted.label,
  )
  // Beside a year a month may say when it was measured; where values come by the month it says which.
  const mayBeNew = month === undefined || known.indicator.periodicity === 'monthly'
  return there ?? (mayBeNew && isLikeOthers(wanted, known) ? periodOf(wanted.label, known.periods) : null)
}

const asSchoolYear = (written: string): string => written.replace(/^(\d{4}) ?[–-] ?(\d{2}|\d{4})$/, '$1/$2')

/** A calendar year among school years, or a single one among means of several, is another measure. */
const isLikeOthers = ({ label }: Period, { periods }: Known): boolean => {
  const shape = (text: string) => text.replace(/\d/g, '0')
  return periods.length === 0 || periods.some(one => shape(one.label) === shape(label))
}
