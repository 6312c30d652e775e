import { nameOf, type Indicator } from '@/lib/indicators/indicator'
import type { GapVerdict } from '@/lib/statistics/assess-gap'
import { chanceWords } from '@/lib/text/chance-words'
import { formatNumber, type Locale } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'
import { differenceInWords } from '@/lib/text/units'
import { periodInWords } from '@/lib/text/period-words'
import { isNearlyUnchanged } from './district-change'
import { withVerdict, type Followed, type FollowedRow } from './followed'
import { valueText } from './statement'

type Setting = { city: string; t: Dictionary; locale: Locale }

/** As many changes as are told one by one; the table of changes has them all. */
const MOST = 3
/** What grew comes first. */
const ORDER = ['larger', 'smaller', 'equal'] as const satisfies GapVerdict[]

/** Whether the distance to the city shrinks: how many measures can be followed, how each went, and how many can't be. */
export function closingIn(followed: Followed, { city, t, locale }: Setting): string[] {
  const words = t.districtAnswer
  const { of, rows } = followed
  if (of === 0) return []
  if (rows.length === 0) return [words.noneFollowed(of, city)]
  const told = ORDER.flatMap(verdict => withVerdict(followed, verdict).map(row => ({ verdict, row })))
  return [
    words.followed(rows.length, of, city),
    ...told.slice(0, MOST).map(({ verdict, row }) => wentIn(verdict, row, t, locale)),
    ...(rows.length < of ? [words.others(of - rows.length)] : []),
  ]
}

function wentIn(verdict: (typeof ORDER)[number], row: FollowedRow, t: Dictionary, locale: Locale): string {
  const { indicator, distance, gap } = row
  const [from, to] = wordsOf(row.from, row.to, locale)
  const { unit, decimals, rule } = indicator
  const words = t.districtAnswer
  const latest = differenceInWords(locale, distance.latest, unit, decimals)
  if (verdict === 'equal') return `${words.equal(subjectOf(indicator, locale), latest, from, to)}.`
  const first = formatNumber(locale, distance.first, decimals)
  const said = words[isNearlyUnchanged(indicator, distance) ? 'nearly' : verdict](
    subjectOf(indicator, locale),
    first,
    latest,
    from,
    to,
  )
  return `${said}${chanceWords(locale).tail(gap.chance, rule.countsPeople)}.`
}

const wordsOf = (from: string, to: string, locale: Locale): [string, string] => [
  periodInWords(locale, from),
  periodInWords(locale, to),
]

/** What has become better in the district itself, or worse, or that nothing has, or that it isn't known. */
export function movedIn(
  way: 'better' | 'worse',
  { timed, of, ...followed }: Followed,
  { t, locale }: Pick<Setting, 't' | 'locale'>,
): string[] {
  const words = t.districtAnswer
  const moved = followed[way]
  if (moved.length === 0) return [words.noneMoved(timed, of)]
  return moved.slice(0, MOST).map(({ indicator, change: { own, from, to, level } }) => {
    const [first, latest] = [own.first, own.latest].map(value => valueText(indicator, value, locale))
    const said = words.betterIs(subjectOf(indicator, locale), first ?? '', latest ?? '', ...wordsOf(from, to, locale))
    return `${said}${chanceWords(locale).tail(level.chance, indicator.rule.countsPeople)}.`
  })
}

const subjectOf = (indicator: Indicator, locale: Locale): string =>
  indicator.subject[locale] ?? nameOf(indicator, locale)
