import type { Indicator } from '@/lib/indicators/indicator'
import { sentencesIn } from '@/lib/text/sentences'
import { seemsWrong } from '@/lib/text/gap-caption'
import { formatNumber, type Locale } from '@/lib/text/numbers'
import { bareValue, differenceInWords, kindOf, valueInWords } from '@/lib/text/units'
import { periodInWords } from '@/lib/text/period-words'
import type { DistrictComparison } from './district-reading'
import { districtLanguages } from './language'

type Measure = Pick<Indicator, 'title' | 'subject' | 'unit' | 'decimals'>

/** A value as a table prints it: "55 %", "185,5". */
export const valueText = ({ unit, decimals }: Measure, value: number, locale: Locale): string =>
  bareValue(locale, value, unit, decimals)

/** A difference with its sign: "+40", "−4,2"; none before zero. */
export function signedText({ decimals }: Measure, value: number, locale: Locale): string {
  const text = formatNumber(locale, value, decimals)
  return value > 0 && Number(value.toFixed(decimals)) !== 0 ? `+${text}` : text
}

/** The names of a district, of the city it lies in, and of what remains of the city without it. */
export type PlaceNames = { district: string; city: string; rest: string }

/**
 * A district beside what it is compared with, in two sentences: "Andelen … är 55 % i Norrby och 15 % i hela Borås
 * (2024). Skillnaden är 40 procentenheter." Only what is shown is said.
 */
export function districtStatement(
  indicator: Measure,
  { value, when, against, difference, chance }: DistrictComparison,
  names: PlaceNames,
  locale: Locale,
): string {
  const say = districtLanguages[locale]
  if (value === null) return say.notShown(names.district, periodInWords(locale, when.label))
  const { unit, decimals } = indicator
  const words = (amount: number) => valueInWords(locale, amount, unit, decimals) + plainUnit(unit)
  const other = against.kind === 'none' ? null : { name: against.kind === 'rest' ? names.rest : names.city, ...against }
  const places = [
    say.at(words(value), names.district),
    ...(other ? [say.at(words(other.value), other.name)] : []),
  ].join(say.and)
  const level = `${say.begun(indicator)} ${places} (${periodInWords(locale, when.label)}).`
  if (difference === null) return level
  const size = differenceInWords(locale, Math.abs(difference), unit, decimals) + plainUnit(unit)
  const certainty = chance === 'mayBeChance' ? say.mayBeChance : ''
  const isOdd = other && seemsWrong({ focus: value, reference: other.value, difference }, decimals)
  const note = isOdd ? sentencesIn(locale).unrounded : ''
  return `${level} ${say.difference} ${size}${note}${certainty}.`
}

/** A unit that no rule puts in words ("kvot") follows its number as it is; an index has none to say. */
const plainUnit = (unit: string): string => (kindOf(unit) === 'index' && !/^index/.test(unit) ? `\u00a0${unit}` : '')
