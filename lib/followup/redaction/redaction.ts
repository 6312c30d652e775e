import { dictionary } from '@/lib/text/dictionary'
import { plainNumber, type Locale } from '@/lib/text/numbers'
import { hiddenIn } from '@/lib/followup/hidden-in-text'
import { report, type Report, type ReportMeasure } from '@/lib/followup/report'

export type ReportRow = Report['districts'][number]['rows'][number]

/** `place`: a district's code, or '' of the whole municipality. */
export type ChosenValue = { code: string; breakdown: string; period: string; place: string }
/** What is to be taken out of a report: values, and words that somebody has written. */
export type Chosen = { values: readonly ChosenValue[]; words: readonly string[] }

export const removedIn = (locale: Locale): string => dictionary(locale).reports.removed

/**
 * A report without what is chosen. With a value go its indicator's figure, which is drawn to scale, and each sentence that
 * the website has computed of it: a change tells what it changed from. In what people have written the number goes alone.
 * What is taken out in one language goes in the other too.
 */
export function redact(from: Report, { values, words }: Chosen): Report {
  const { measures, since, districts, ...others } = from
  const touched = measures.filter(measure => pointsOf(measure, values).length > 0)
  const rows = districts.flatMap(({ code, rows: all }) =>
    all.map(row => ({ ...row, gone: pointsOfRow(row, code, values) })),
  )
  const touchedRows = rows.filter(({ gone }) => gone.size > 0)
  // Of an indicator that the report no longer has, what is told of it since the former round is all there is.
  const here = new Set([...measures, ...rows].map(({ code }) => code))
  const codes = new Set([
    ...[...touched, ...touchedRows].map(({ code }) => code),
    ...values.map(({ code }) => code).filter(code => !here.has(code)),
  ])
  const names = [
    ...touched.flatMap(namesOf),
    ...touchedRows.flatMap(({ name }) => Object.values(name).map(text => text.toLowerCase())),
  ]
  const numbers = [
    ...touched.flatMap(measure => numbersIn(pointsOf(measure, values), measure.decimals)),
    ...touchedRows.flatMap(({ gone, decimals }) => numbersIn([...gone], decimals)),
  ]
  const withoutWords: Take = (text, locale) => withoutWordsIn(text, words, locale)
  const withoutValues: Take = (text, locale, key) => {
    const left = withoutWords(text, locale, key)
    if (names.length === 0) return left
    const told = hiddenIn(left, numbers, [])
    if (WRITTEN.has(key)) return withoutWordsIn(left, told, locale)
    return told.length > 0 || names.some(name => left.toLowerCase().includes(name)) ? removedIn(locale) : left
  }
  return report.parse({
    ...(through(others, withoutValues) as typeof others),
    districts: districts.map(district => {
      const { rows: all, ...about } = district
      const rest = all.map(row => through(withoutPlace(row, district.code, values), withoutWords) as typeof row)
      return { ...(through(about, withoutValues) as typeof about), rows: rest }
    }),
    since:
      since &&
      (through(
        {
          ...since,
          most: through(since.most, withoutValues) as typeof since.most,
          changes: since.changes.map(change =>
            codes.has(change.code) ? { ...change, before: null, after: null, says: removed() } : change,
          ),
        },
        withoutWords,
      ) as typeof since),
    measures: measures.map(measure => {
      const rest = touched.includes(measure) ? withoutPoints(measure, values) : measure
      const isDrawn = Object.values(rest.figure ?? {}).some(drawing => drawnIn(drawing).some(drawn => isHit(drawn)))
      return { ...(through(rest, withoutWords) as ReportMeasure), figure: isDrawn ? null : rest.figure }
    }),
  })
  function isHit(text: string): boolean {
    return words.some(word => wholeWord(word).test(text))
  }
}

/** What of them a report tells; one that it hides already says nothing. */
const pointsOf = ({ code, series }: ReportMeasure, values: readonly ChosenValue[]) =>
  series.flatMap(({ breakdown, points }) =>
    points.filter(
      ({ period, value }) =>
        value !== null &&
        values.some(one => isOf(one, code, '') && one.breakdown === breakdown && one.period === period),
    ),
  )

const isOf = (one: ChosenValue, code: string, place: string): boolean => one.code === code && one.place === place

const numbersIn = (points: readonly { value: number | null }[], decimals: number): string[] =>
  points.flatMap(({ value }) => (value === null ? [] : plainNumber(value, decimals)))

/** Of a district's row: its own values, and the municipality's beside them. */
const pointsOfRow = ({ code, here, city }: ReportRow, district: string, values: readonly ChosenValue[]) => {
  const goneOf = (points: ReportRow['here'], place: string) =>
    points.filter(
      ({ period, value }) =>
        value !== null && values.some(one => isOf(one, code, place) && one.breakdown === '' && one.period === period),
    )
  return new Set([...goneOf(here, district), ...goneOf(city, '')])
}

function withoutPlace(row: ReportRow, district: string, values: readonly ChosenValue[]): ReportRow {
  const gone = pointsOfRow(row, district, values)
  if (gone.size === 0) return row
  const hide = (point: ReportRow['here'][number]) =>
    gone.has(point) ? { ...point, value: null, isHidden: true } : point
  return {
    ...row,
    ...{ value: removed(), other: removed(), difference: removed(), change: removed() },
    ...{ here: row.here.map(hide), city: row.city.map(hide) },
  }
}

function withoutPoints(measure: ReportMeasure, values: readonly ChosenValue[]): ReportMeasure {
  const gone = new Set(pointsOf(measure, values))
  return {
    ...measure,
    ...{ figure: null, headline: removed(), caption: removed() },
    gaps: measure.gaps.map(gap => ({ ...gap, sentence: removed() })),
    series: measure.series.map(series => ({
      ...series,
      points: series.points.map(point => (gone.has(point) ? { ...point, value: null, isHidden: true } : point)),
    })),
  }
}

/** By what a sentence about it is known, in small letters. */
const namesOf = ({ name, headline, gaps }: ReportMeasure): string[] =>
  [name, headline, ...gaps.flatMap(gap => [gap.name, gap.sentence])]
    .flatMap(both => Object.values(both))
    .filter(Boolean)
    .map(text => text.toLowerCase())

const removed = () => ({ sv: removedIn('sv'), en: removedIn('en') })

/** A text without words, wherever they stand in it by themselves. */
export const withoutWordsIn = (text: string, words: readonly string[], locale: Locale): string =>
  words.reduce((left, word) => left.replaceAll(wholeWord(word), removedIn(locale)), text)

/** As it stands by itself: "43" isn't in "143". */
const wholeWord = (word: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'gu')

const drawnIn = ({ phone, column }: { phone: string; column: string }): string[] =>
  [phone, column].flatMap(svg => [...svg.matchAll(/>([^<]+)</g)].map(([, text = '']) => text))

type Take = (text: string, locale: Locale, key: string) => string
/** What people have written, or named. */
const WRITTEN = new Set([
  'text',
  'reason',
  'title',
  'source',
  'responsible',
  'levelName',
  'municipality',
  'diaryNumber',
])
/** What is no text: what things are known by, and answers of a few. */
const KEPT = new Set([
  ...['form', 'code', 'codes', 'tells', 'dimension', 'focus', 'reference', 'breakdown', 'period', 'kind', 'status'],
  ...['slug', 'frozenOn', 'number', 'level', 'computed', 'figure'],
])

function through(node: unknown, take: Take, key = ''): unknown {
  if (typeof node === 'string') return take(node, 'sv', key)
  if (Array.isArray(node)) return node.map(one => through(one, take, key))
  if (typeof node !== 'object' || node === null) return node
  if ('sv' in node && 'en' in node) return inBothLanguages(node as Pair, take, key)
  return Object.fromEntries(
    Object.entries(node).map(([name, one]) => [name, isKept(name, one) ? one : through(one, take, name)]),
  )
}
// A judgement's answer about gaps is one of a few words.
const isKept = (key: string, one: unknown): boolean => KEPT.has(key) || (key === 'gaps' && typeof one === 'string')

type Pair = { sv: string | string[]; en: string | string[] }

function inBothLanguages({ sv, en }: Pair, take: Take, key: string): Pair {
  if (typeof sv === 'string' && typeof en === 'string') {
    const [left, rest] = [take(sv, 'sv', key), take(en, 'en', key)]
    return {
      sv: rest !== en && left === sv ? removedIn('sv') : left,
      en: left !== sv && rest === en ? removedIn('en') : rest,
    }
  }
  const pairs = [...sv].map((text, i) => inBothLanguages({ sv: text, en: en[i] ?? '' }, take, key))
  return { sv: pairs.map(pair => String(pair.sv)), en: pairs.map(pair => String(pair.en)) }
}
