import type { Indicator } from '@/lib/indicators/indicator'
import { formatNumber, type Locale } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'
import { bareValue, kindOf, valueInWords } from '@/lib/text/units'
import { periodInWords } from '@/lib/text/period-words'
import { districtLanguages } from './language'
import { headlines } from './measures'
import type { ProfileRow } from './profile'
import { standingWords } from './standing'
import type { PlaceNames } from './statement'

/** What is said of a district before anything else: the finding, and the few sentences that belong to it. */
export type Finding = {
  headline: string
  /** Where it stands among all, and a second measure. */
  standing: string[]
}

type Told = Pick<ProfileRow, 'indicator' | 'comparison'>
type Setting = { names: PlaceNames; t: Dictionary; locale: Locale }

/**
 * How a district stands in the first measures that it has values of: how large, beside the rest of the city (or the
 * whole, where no counts are known), and where among all districts. How the distance goes is told beside it (answer.ts).
 * Null where nothing of it is shown.
 */
export function districtFinding(rows: readonly Told[], setting: Setting): Finding | null {
  const told = headlines(rows.filter(({ comparison }) => comparison.value !== null))
  const [first, second] = told
  if (!first) return null
  const { where, there } = setting.t.districts.finding
  const standing = [standsIn(first, setting), second && alsoIn(second, there, setting)]
  return {
    headline: `${besideCity(first, where(setting.names.district), setting)}.`,
    standing: standing.filter(sentence => sentence !== undefined),
  }
}

/** "I Norrby lever 55 procent med låg ekonomisk standard, mot 15 i hela Borås". */
function besideCity({ indicator, comparison }: Told, where: string, { names, t, locale }: Setting): string {
  const words = t.districts.finding
  const { value, against, version } = comparison
  const other = against.kind === 'none' ? null : against.value
  const decimals = spokenDecimals(indicator, value!, other)
  const { unit, code } = indicator
  const isShare = kindOf(unit) === 'share'
  const said = (amount: number) =>
    isShare ? words.percent(formatNumber(locale, amount, decimals)) : valueInWords(locale, amount, unit, decimals)
  // A clause is written for the measure as it is defined now.
  const isCurrent = indicator.versions.every(each => each.version <= version)
  const spoken = isCurrent ? words.clauses[code] : undefined
  const named = districtLanguages[locale].measured(indicator)
  const clause = spoken ? spoken(where, said(value!)) : words.plain(named, where, said(value!))
  if (other === null) return clause
  const place = against.kind === 'rest' ? names.rest : names.city
  const bare = isShare ? formatNumber(locale, other, decimals) : bareValue(locale, other, unit, decimals)
  return bareValue(locale, other, unit, decimals) === bareValue(locale, value!, unit, decimals)
    ? words.asIn(clause, place)
    : words.against(clause, bare, place)
}

/** Said aloud, a share is a whole number, where that tells the two apart. */
export function spokenDecimals(
  { unit, decimals }: Pick<Indicator, 'unit' | 'decimals'>,
  value: number,
  other: number | null,
): number {
  if (kindOf(unit) !== 'share' || other === null) return decimals
  const isTold = Math.abs(value - other) >= 2 && Math.min(value, other) >= 1
  return isTold ? 0 : decimals
}

/** A second measure in one sentence, with its place at the end. */
function alsoIn(told: Told, where: string, setting: Setting): string {
  const { standing } = told.comparison
  const { finding, standing: words } = setting.t.districts
  const sentence = besideCity(told, where, setting)
  return `${standing ? finding.also(sentence, standingWords(standing, { ...words, of: finding.ofAll })) : sentence}.`
}

function standsIn({ comparison: { standing, when } }: Told, { t, locale }: Setting): string | undefined {
  if (!standing) return undefined
  const words = t.districts.finding
  const period = periodInWords(locale, when.label)
  if (standing.kind === 'middle') return words.standsInMiddle(standing.of, period)
  const bare = { ...t.districts.standing, of: (place: string) => place }
  return words.stands(standingWords(standing, bare), standing.of, period)
}
