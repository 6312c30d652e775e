import { formatNumber } from '@/lib/text/numbers'
import { reviewSv as t } from '@/lib/text/review-sv'
import { sv } from '@/lib/text/sv'
import type { Finding } from '@/lib/values/checks'
import type { Figures, ReviewedValue } from '@/lib/values/proposal'

/** Whoever reviews sees what was written, not what it is rounded to. */
const MOST_DECIMALS = 4
const decimalsOf = (value: number): number => (String(Number(value.toFixed(MOST_DECIMALS))).split('.')[1] ?? '').length

const wholeNumber = (value: number, decimals: number): string =>
  formatNumber('sv', value, Math.max(decimals, decimalsOf(value)))

/** "84,1 preliminärt", "saknas". */
export function figureWords({ value, status }: Figures, decimals: number): string {
  const said = status === 'normal' ? '' : status === 'confidential' ? t.confidential : sv.status[status]
  return [value === null ? '' : wholeNumber(value, decimals), said].filter(Boolean).join(' ') || sv.status.missing
}

export function countWords({ numerator, denominator }: Figures): string {
  if (numerator === null || denominator === null) return ''
  return t.counts(wholeNumber(numerator, 0), wholeNumber(denominator, 0))
}

/** "+1,2", "−0,4"; nothing where there is nothing to compare. */
function changeWords(seen: Figures | null, proposed: Figures | null, decimals: number): string {
  if (seen?.value == null || proposed?.value == null) return ''
  const change = Number((proposed.value - seen.value).toFixed(MOST_DECIMALS))
  return (change > 0 ? '+' : '') + wholeNumber(change, decimals)
}

/** "2024: 3,8": an earlier value as it is printed. */
export const formerWords = ({ label, value }: Figures & { label: string }, decimals: number): string =>
  `${label}: ${value === null ? sv.status.missing : formatNumber('sv', value, decimals)}`

/** The change since an earlier period, between what is printed of both. */
export function roundedChange(former: Figures | null, proposed: Figures | null, decimals: number): string {
  if (former?.value == null || proposed?.value == null) return ''
  const [from, to] = [former.value, proposed.value].map(value => Number(value.toFixed(decimals)))
  const change = to! - from!
  return (change > 0 ? '+' : '') + formatNumber('sv', change, decimals)
}

/** Against what was seen as it was written; against an earlier period as both are printed. */
export const changeOf = ({ seen, former, proposed }: ReviewedValue, decimals: number): string =>
  seen ? changeWords(seen, proposed, decimals) : roundedChange(former, proposed, decimals)

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
