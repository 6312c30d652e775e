import { monthIn, monthNamed, monthsOf, quarterIn } from '@/lib/statistics/months'
import { schoolYearIn, termIn } from '@/lib/statistics/school-years'
import type { Period } from '@/lib/statistics/series'
import type { FileCell } from './table'
import { halfYearIn } from './half-year'
import { inNumbers } from './ordinals'
import { MOST_REMEMBERED, remembered } from './remembered'
import { textOf } from './table'

const DAY_IN_WORDS = /^(\d{1,2}) (\p{L}{3,9})\.? (\d{4})$/u
const DAY = /^(\d{4})[-/.](\d{2})[-/.](\d{2})(?:[T ]00:00.*)?$/
/** "31/12/2024": where the month could be the day as well it isn't read. */
const DAY_FIRST = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/
const YEAR = /^(?:år )?((?:19|20)\d{2})(?:\.0+)?$/i
/** After a heading, of preliminary figures or a note: "2024*", "2024p", "2024 1)". */
const MARK = /(?<=\d)(?:\*+|[¹²³]+| ?p| ?\((?:p|prel\.?)\)| ?prel\.?|r| \d\))$/i
const RANGE = /^((?:19|20)\d{2})\s*[–—-]\s*((?:\d{2})?\d{2})$/

/**
 * The period that a cell writes: a year, a school year ("2018/19", from July), a range of years, a quarter, a month
 * ("2024M07", "juli 2024", "jul-24") or a day. Null for everything else.
 */
export function periodIn(cell: FileCell | undefined): Period | null {
  const text = textOf(cell)
  return text === '' || text.length > LONGEST_PERIOD ? null : periodOfText(text)
}

const LONGEST_PERIOD = 60
const periodOfText = remembered(written => periodWritten(written), MOST_REMEMBERED)

function periodWritten(written: string): Period | null {
  const text = inNumbers(written.replace(MARK, ''))
  const year = YEAR.exec(text)
  if (year) return monthsOf(Number(year[1]), 1, 12, year[1]!)
  const ofSchool = schoolYearIn(text) ?? termIn(text) ?? halfYearIn(text)
  if (ofSchool) return ofSchool
  const range = RANGE.exec(text)
  // "2024-07" is a month, "2019-21" three years.
  if (range && !(text.includes('-') && range[2]!.length === 2 && Number(range[2]) <= 12))
    return years(range[1]!, range[2]!)
  return quarterIn(text) ?? monthIn(text) ?? dayIn(text)
}

/** In a column of periods "202601" is a month too, "202425" a school year, "20260131" a day, and none a number. */
export function periodInColumn(cell: FileCell | undefined): Period | null {
  const school = schoolInDigits(textOf(cell))
  if (school !== null && Number(school.slice(-2)) > 12) return schoolYearIn(school)
  const [, ...day] = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(textOf(cell)) ?? []
  if (day.length > 0) return dayIn(day.join('-'))
  const [, year, month] = /^((?:19|20)\d\d)(0[1-9]|1[0-2])(?:\.0+)?$/.exec(textOf(cell)) ?? []
  return year ? monthIn(`${year}-${month}`) : periodIn(cell)
}

/** "202425" and "20242025" as "2024/25"; "201112" may be a month as well. */
export function schoolInDigits(text: string): string | null {
  const [, from, to] = /^((?:19|20)\d\d)(?:19|20)?(\d\d)$/.exec(text) ?? []
  return from && to && Number(to) === (Number(from) + 1) % 100 ? `${from}/${to}` : null
}

function years(from: string, to: string): Period | null {
  const last = to.length === 2 ? from.slice(0, 2) + to : to
  if (Number(last) <= Number(from)) return null
  return { start: `${from}-01-01`, end: `${last}-12-31`, label: `${from}–${last}` }
}

const NOTE = /(?<=[\d)]) \d\)/g
/** In a cell it is a quarter; among words the number may be of anything. */
const YEAR_AND_DIGIT = /^\d{4} \d$/

/**
 * The one period that stands among the words of a text ("Antal 2024", "Läget kvartal 1 2024"), and the text without it;
 * days say when a file was made. Null where there is none, or more than one.
 */
export function periodWithin(text: string): { period: Period; rest: string } | null {
  const words = text
    .replace(NOTE, '')
    .split(/[\s,;:()]+/)
    .filter(word => word !== '')
  const periodAt = (at: number, many: number) => {
    const some = words.slice(at, at + many).join(' ')
    return YEAR_AND_DIGIT.test(some) ? null : periodIn(some)
  }
  const found = new Map<string, { period: Period; rest: string }>()
  for (let at = 0; at < words.length; at++) {
    const many = [3, 2, 1].find(many => periodAt(at, many) !== null)
    if (!many) continue
    const period = periodAt(at, many)!
    const rest = [...words.slice(0, at), ...words.slice(at + many)].join(' ')
    if (period.start !== period.end) found.set(period.label, { period, rest })
    at += many - 1
  }
  return found.size === 1 ? [...found.values()][0]! : null
}

/** A month by its number or name in a column of its own, within a year that another column gives. */
export function monthNumber(cell: FileCell | undefined): number | null {
  const text = textOf(cell)
  if (/^\d{1,2}$/.test(text)) return Number(text) >= 1 && Number(text) <= 12 ? Number(text) : null
  return monthNamed(text)
}

/** A quarter by its number in a column of its own: "1", "K1", "kv 1", "Kvartal 1", "första kvartalet". */
export function quarterNumber(cell: FileCell | undefined): number | null {
  const found = /^(?:kvartal|kv\.?|quarter|[kq])? ?([1-4])(?:\.0)?\.?$/i.exec(inNumbers(textOf(cell)))
  return found ? Number(found[1]) : null
}

/** A half-year by its number in a column of its own: "1", "H1", "Halvår 1", "andra halvåret". */
export function halfNumber(cell: FileCell | undefined): number | null {
  const found = /^(?:h|halvår(?:et)? )?([12])$/i.exec(inNumbers(textOf(cell)))
  return found ? Number(found[1]) : null
}

/** A term without its year in a column of its own. */
export const isTerm = (cell: FileCell | undefined): boolean =>
  /^([hv]t|(höst|vår)(en|termin(en)?)?)$/i.test(textOf(cell))

/** "31 december 2024" as "2024-12-31". */
const inDigits = (text: string): string =>
  text.replace(DAY_IN_WORDS, (all, day: string, name: string, year: string) => {
    const month = monthNamed(name)
    return month === null ? all : [year, ...[month, day].map(one => String(one).padStart(2, '0'))].join('-')
  })

/** "31/12/2024" as "2024-12-31". */
const yearFirst = (text: string): string =>
  text.replace(DAY_FIRST, (all, day: string, month: string, year: string) =>
    Number(day) > 12 || day === month ? [year, month, day].map(one => one.padStart(2, '0')).join('-') : all,
  )

function dayIn(text: string): Period | null {
  const found = DAY.exec(yearFirst(inDigits(text)))
  if (!found) return null
  const [, year, month, day] = found.map(Number) as [number, number, number, number]
  if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null
  const iso = found.slice(1, 4).join('-')
  return { start: iso, end: iso, label: iso }
}
