import { printed, wayOf } from '@/lib/statistics/printed'
import { formatNumber } from '@/lib/text/numbers'
import { reviewSv as t } from '@/lib/text/review-sv'
import { sv } from '@/lib/text/sv'
import type { Finding } from '@/lib/values/checks'
import type { Figures, ReviewedValue } from '@/lib/values/proposal'

/** What was written can be seen too, not only what it is rounded to. */
const MOST_DECIMALS = 4
const decimalsOf = (value: number): number => (String(Number(value.toFixed(MOST_DECIMALS))).split('.')[1] ?? '').length

const wholeNumber = (value: number, decimals: number): string =>
  formatNumber('sv', value, Math.max(decimals, decimalsOf(value)))

/** "84,1 preliminärt", "saknas": a value as it is printed everywhere. */
export function figureWords({ value, status }: Figures, decimals: number): string {
  const said = status === 'normal' ? '' : status === 'confidential' ? t.confidential : sv.status[status]
  return (
    [value === null ? '' : formatNumber('sv', value, decimals), said].filter(Boolean).join(' ') || sv.status.missing
  )
}

/** "84,1014", where that is more than what is printed; else nothing. */
export function unroundedWords({ value }: Figures, decimals: number): string {
  const whole = value === null ? '' : wholeNumber(value, decimals)
  return value === null || whole === formatNumber('sv', value, decimals) ? '' : t.unrounded(whole)
}

export function countWords({ numerator, denominator }: Figures): string {
  if (numerator === null || denominator === null) return ''
  return t.counts(wholeNumber(numerator, 0), wholeNumber(denominator, 0))
}

/** "2024: 3,8": an earlier value as it is printed. */
export const formerWords = ({ label, value }: Figures & { label: string }, decimals: number): string =>
  `${label}: ${value === null ? sv.status.missing : formatNumber('sv', value, decimals)}`

/** The change since an earlier period, between what is printed of both. */
export function roundedChange(former: Figures | null, proposed: Figures | null, decimals: number): string {
  if (former?.value == null || proposed?.value == null) return ''
  const change = printed(proposed.value, decimals) - printed(former.value, decimals)
  return (change > 0 ? '+' : '') + formatNumber('sv', change, decimals)
}

/** Against what was seen, or else an earlier period; one that printing would hide is told whole. */
export function changeOf({ seen, former, proposed }: ReviewedValue, decimals: number): string {
  if (seen?.value == null || proposed?.value == null || wayOf(seen.value, proposed.value, decimals) !== 'equal')
    return roundedChange(seen ?? former, proposed, decimals)
  const change = Number((proposed.value - seen.value).toFixed(MOST_DECIMALS))
  return (change > 0 ? '+' : '') + wholeNumber(change, decimals)
}

type Print = (value: number) => string
type Words = { [W in Finding['what']]: (found: Extract<Finding, { what: W }>, number: Print) => string }

/** What the checks found, to whoever reviews it. */
const FINDINGS: Words = {
  outsideBounds: ({ min, max }, number) =>
    `Utanför det möjliga${min === null ? '' : `, lägst ${number(min)}`}${max === null ? '' : `, högst ${number(max)}`}.`,
  numeratorAboveDenominator: () => 'Täljaren är större än nämnaren.',
  negativeCount: () => 'Ett antal är negativt.',
  countIsNotWhole: () => 'Ett antal är inget heltal.',
  outsideOwnLimits: () => 'Utanför sitt eget osäkerhetsintervall.',
  limitsTurned: () => 'Osäkerhetsintervallets gränser har bytt plats.',
  valueIsNotItsCounts: ({ computed }, number) => `Täljare och nämnare ger ${number(computed)}.`,
  largeStep: ({ from }, number) => `Ett ovanligt stort steg från ${number(from)}.`,
  outsideHistory: ({ least, most }, number) =>
    `Utanför tidigare värden, som har legat mellan ${number(least)} och ${number(most)}.`,
  zeroFarFromOthers: ({ from }, number) => `0 efter ${number(from)}.`,
  shareAsPart: ({ timesHundred }, number) => `Kan vara en del av ett. I procent vore det ${number(timesHundred)}.`,
  slippedDecimal: ({ meant, from }, number) => `Förra värdet var ${number(from)}. Kan vara ${number(meant)}.`,
  sameAsBefore: () => 'Exakt samma som förra värdet.',
}

export function findingWords(found: Finding, decimals: number): string {
  const words = FINDINGS[found.what] as (found: Finding, print: Print) => string
  return words(found, value => formatNumber('sv', value, decimals))
}
