import { languages } from './language'
import { type Locale, formatNumber, formatPercent } from './numbers'
import { unitLanguages } from './unit-language'

/** What a unit counts, as far as grammar cares. */
export type UnitKind = 'share' | 'points' | 'money' | 'rate' | 'count' | 'years' | 'index'

const NO_BREAK_SPACE = '\u00a0'

/**
 * An indicator's unit as Kolada writes it: "%", "kr/inv", "antal/100 000 inv", "antal", "år", "index 0–10".
 * Anything else is read as a plain number on a scale of its own.
 */
export function kindOf(unit: string): UnitKind {
  if (/^(%|procent$|andel)/i.test(unit)) return 'share'
  if (/^procentenhet/i.test(unit)) return 'points'
  if (/^(kr|tkr|mnkr|kronor|tusen kronor|miljoner kronor)\b/i.test(unit)) return 'money'
  if (/^antal.*(\/|\bper\b)/i.test(unit)) return 'rate'
  if (/^antal/i.test(unit)) return 'count'
  if (/^år$/i.test(unit)) return 'years'
  return 'index'
}

/** The number alone: "71,2 %" for a share, else without its unit, which is printed once after the last number. */
export function bareValue(locale: Locale, value: number, unit: string, decimals: number): string {
  return kindOf(unit) === 'share' ? formatPercent(locale, value, decimals) : formatNumber(locale, value, decimals)
}

/** A value with its unit in words: "71,2 %", "512 kr per invånare", "14,0 per 100 000 invånare", "84,2 år". */
export function valueInWords(locale: Locale, value: number, unit: string, decimals: number): string {
  const words = kindOf(unit) === 'points' ? points(locale, value, decimals) : unitWords(locale, unit)
  return joined(bareValue(locale, value, unit, decimals), words)
}

/** A value as it is said aloud: "80,0 procent", "80.0 per cent"; otherwise as `valueInWords`. */
export function spokenValue(locale: Locale, value: number, unit: string, decimals: number): string {
  if (kindOf(unit) !== 'share') return valueInWords(locale, value, unit, decimals)
  return joined(formatNumber(locale, value, decimals), unitLanguages[locale].percent)
}

/** A difference between two values, whose unit is percentage points when they are shares. */
export function differenceInWords(locale: Locale, value: number, unit: string, decimals: number): string {
  const inPoints = kindOf(unit) === 'share' || kindOf(unit) === 'points'
  const words = inPoints ? points(locale, value, decimals) : unitWords(locale, unit)
  return joined(formatNumber(locale, value, decimals), words)
}

const joined = (number: string, words: string) => (words ? number + NO_BREAK_SPACE + words : number)

function points(locale: Locale, value: number, decimals: number): string {
  const isOne = formatNumber(locale, Math.abs(value), decimals) === '1'
  const { one, many } = languages[locale].percentagePoint
  return isOne ? one : many
}

/** A unit by itself, as a figure names it: "procent", "antal per 100 000 invånare"; "per cent" in English. */
export function unitNamed(locale: Locale, unit: string): string {
  return unitLanguages[locale].named(unit, kindOf(unit), perWords(locale, unit))
}

function unitWords(locale: Locale, unit: string): string {
  const kind = kindOf(unit)
  const per = perWords(locale, unit)
  if (kind === 'years') return languages[locale].years
  if (kind === 'rate') return per
  if (kind !== 'money') return ''
  return [money(locale, unit), per].filter(Boolean).join(' ')
}

function money(locale: Locale, unit: string): string {
  const scale = /^(tkr|tusen)/i.test(unit) ? 'thousand' : /^(mnkr|miljoner)/i.test(unit) ? 'million' : ''
  return unitLanguages[locale].money(scale, /^tusen/i.test(unit))
}

/** "antal/100 000 inv" → "per 100 000 invånare"; "antal/inv 7-20 år" → "per invånare 7–20 år". */
function perWords(locale: Locale, unit: string): string {
  const whom = /(?:\/|\bper\s+)\s*(.+)$/.exec(unit)?.[1]
  if (!whom) return ''
  const [, digits = '', rest = ''] = /^([\d\s\u00a0\u202f]*)(.*)$/.exec(whom) ?? []
  const number = digits.replace(/\D/g, '')
  const people = rest.replace(/^inv(?!\p{L})\.?/u, 'invånare').replace(/(\d)\s?-\s?(\d)/g, '$1–$2')
  const named = unitLanguages[locale].people(people, Number(number || 1))
  return ['per', number && formatNumber(locale, Number(number), 0), named].filter(Boolean).join(NO_BREAK_SPACE)
}
