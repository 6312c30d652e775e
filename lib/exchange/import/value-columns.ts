import { monthNamed } from '@/lib/statistics/months'
import { yearOf } from '@/lib/statistics/series'
import type { Recognised } from './column-roles'
import type { Known } from './known'
import { namesIndicator } from './named-indicators'
import { comesBy } from './own-period'
import { isTotal } from './written-group'
import { periodIn } from './written-period'

/** What a heading or a unit says that its figures are. */
type Kind = 'share' | 'rate' | 'count'
/** Two measures closer than this say that they are the indicator as well as each other. */
const AS_GOOD = 0.5

/**
 * Of several columns of figures those are values that say so by their heading: the indicator's name or words of it,
 * "andel" or % where it is a share, "per 1 000" where it is a rate, "antal" where it is neither. Where two say it equally
 * well none is taken: somebody is asked.
 */
export function withValueColumns(columns: Recognised[], known: Known): Recognised[] {
  const figures = columns.filter(({ role }) => role === 'value')
  const measures = [...new Set(figures.map(({ measure }) => measure))]
  if (measures.length <= 1) return columns
  const isNamed = (measure: string) =>
    figures.some(one => one.measure === measure && one.heads.some(head => namesIndicator(head, known.indicator)))
  const common = new Set(wordsOf(measures[0]!).filter(word => measures.every(one => wordsOf(one).includes(word))))
  const [best, second] = measures
    .map(measure => ({ measure, score: scoreOf(measure, known, common) + (isNamed(measure) ? 10 : 0) }))
    .toSorted((a, b) => b.score - a.score)
  const isClear = best!.score - second!.score > AS_GOOD
  return columns.map(column => {
    if (column.role !== 'value' || (isClear && column.measure === best!.measure)) return column
    const head = column.measure.toLowerCase()
    if (/nämnare|denominator/.test(head)) return { ...column, role: 'denominator' }
    if (/täljare|numerator/.test(head)) return { ...column, role: 'numerator' }
    return { ...column, role: 'unused' }
  })
}

const IS_WHOLE = /^(helår|hela året|året|årsvärde|årstotal(t)?)$/i
/** Whether a column is of a part of a year: a day, a month or a quarter. */
function isOfPart({ says, heads }: Recognised): boolean {
  if (says.period === null) return heads.some(head => monthNamed(head) !== null)
  const { start, end } = periodIn(says.period)!
  return yearOf(start) === yearOf(end) && !(start.endsWith('-01-01') && end.endsWith('-12-31'))
}

/** Beside the parts of a year the column of them all is the value of an indicator by the year; beside years it is of none. */
export function withWholeYears(columns: Recognised[], known: Known): Recognised[] {
  const values = columns.filter(({ role }) => role === 'value')
  const isSum = ({ says, heads }: Recognised) =>
    says.period === null && heads.some(head => IS_WHOLE.test(head) || isTotal(head))
  const wholes = values.filter(isSum)
  const parts = values.filter(one => says(one) && !isSum(one))
  if (wholes.length !== 1 || parts.length < 2 || parts.length + 1 < values.length) return columns
  if (parts.some(({ says }) => says.group && Object.keys(says.group).length > 0)) return columns
  const [areParts, areYears] = [parts.every(isOfPart), !parts.some(isOfPart)]
  const comesByParts = (['monthly', 'quarterly'] as const).some(part => comesBy(part, known))
  const left = areParts && !comesByParts ? parts : areYears || areParts ? wholes : []
  return columns.map(column => ({
    ...column,
    role: left.includes(column) ? 'unused' : column.role,
    measure: column === wholes[0] ? column.heads.join(', ') : column.measure,
  }))
}
const says = (column: Recognised): boolean => column.says.period !== null || isOfPart(column)

function scoreOf(measure: string, known: Known, common: ReadonlySet<string>): number {
  const head = measure.toLowerCase()
  const isLimit = /lower|upper|nedre|övre|felmarginal|_ci_|nämnare|täljare|denominator|numerator/.test(head)
  const [said, wanted] = [kindIn(head), kindOfIndicator(known)]
  return (
    (/^(värde|value|visat värde|obs_value)$/.test(head) ? 5 : 0) +
    (said === null ? 0 : said === wanted ? 3 : -2) +
    4 * partInCommon(measure, known, common) -
    (isLimit ? 8 : 0)
  )
}

function kindIn(head: string): Kind | null {
  if (/andel|%|percent|procent/.test(head)) return 'share'
  if (/(per|\/)\s*\d/.test(head)) return 'rate'
  return /antal|count|number/.test(head) ? 'count' : null
}

function kindOfIndicator({ indicator: { isShare, unit } }: Known): Kind | null {
  return isShare ? 'share' : kindIn(unit.toLowerCase())
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[–—]/g, '-')
    // A note's number.
    .replace(/(?<=\p{L}{3})\d(?!\d)/gu, '')
    .match(/[\p{L}\d-]{2,}|\d/gu) ?? []

/** So great a part of a heading's words, those that all headings have aside, is in what the indicator is called. */
function partInCommon(measure: string, { indicator: { title, name } }: Known, common: ReadonlySet<string>): number {
  const own = new Set([title, name.sv, name.en].flatMap(text => wordsOf(text ?? '')))
  const words = wordsOf(measure).filter(word => !common.has(word))
  return words.filter(word => own.has(word)).length / Math.max(1, words.length)
}
