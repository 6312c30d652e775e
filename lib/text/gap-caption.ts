import type { GapAssessment, GapStatus } from '@/lib/statistics/assess-gap'
import type { Gap } from '@/lib/statistics/gap'
import type { Ends } from './caption-grammar'
import type { CaptionFacts } from './captions'
import { type Change, type Said, changeSentence, grammarOf } from './change-sentence'
import { type Locale, formatNumber } from './numbers'
import { reasonWords } from './status-words'
import { differenceInWords } from './units'

/** Two groups by their labels in running text ("flickor", "pojkar"), and the gap between them. */
export type CaptionGap = { focus: string; reference: string; assessment: GapAssessment }

/**
 * What is said of the gap: one sentence or two, without their full stops. `said` is what stands before them of the
 * level, and need not be said again.
 */
export function gapSentences(locale: Locale, facts: CaptionFacts, gap: CaptionGap, said?: Said): string[] {
  return [gapSentence(locale, facts, gap, said), remark(locale, facts, gap)].filter(sentence => sentence !== '')
}

function gapSentence(locale: Locale, facts: CaptionFacts, gap: CaptionGap, said?: Said): string {
  const { status, tier, reason, window, trend, baseline, latest, turnedSince } = gap.assessment
  const say = grammarOf(locale)
  const isOdd = [baseline, latest, turnedSince].some(one => one && seemsWrong(one, facts.decimals))
  const subject = (isOdd ? say.gapSubjectUnrounded : say.gapSubject)(gap.focus, gap.reference)
  if (!latest) return say.nothingToTell(subject, reasonWords(locale, reason ?? 'noValues'))
  const places = status === 'changedPlace' ? placesChanged(locale, facts, gap) : undefined
  if (places) return places + (isOdd ? say.unrounded : '')
  const endsFrom = (from: Gap): Ends => ({
    from: formatNumber(locale, Math.abs(from.difference), facts.decimals),
    to: printed(locale, facts, latest),
    since: from.label,
    until: latest.label,
  })
  const way = (status === 'turned' ? trend : status) === 'widening' ? 'wider' : 'narrower'
  const change = {
    ...({ subject, tier, reason, window, way, aim: '' } as const),
    answer: answerOf(status),
    latest: { value: printed(locale, facts, latest), period: latest.label },
    ...(baseline && baseline.start !== latest.start && { ends: endsFrom(baseline) }),
    endsAgree: (gap.assessment.change?.value ?? 0) > 0 === (way === 'wider'),
    ...(turnedSince && { turned: endsFrom(turnedSince) }),
  } satisfies Change
  return changeSentence(locale, change, said?.tier === tier ? said : undefined)
}

function answerOf(status: GapStatus): Change['answer'] {
  if (status === 'closing' || status === 'widening') return 'certain'
  return status === 'changedPlace' ? 'noCertainChange' : status
}

const printed = (locale: Locale, { unit, decimals }: CaptionFacts, gap: Gap): string =>
  differenceInWords(locale, Math.abs(gap.difference), unit, decimals)

/** Undefined when a difference is 0 once rounded, and nobody can be said to stand higher. */
function placesChanged(locale: Locale, facts: CaptionFacts, gap: CaptionGap): string | undefined {
  const { baseline, first, latest } = gap.assessment
  const before = baseline && latest && baseline.difference * latest.difference < 0 ? baseline : first
  if (!before || !latest || [before, latest].some(one => isZero(one.difference, facts.decimals))) return undefined
  const higher = (one: Gap) => (one.focus > one.reference ? gap.focus : gap.reference)
  return grammarOf(locale).changedPlace(
    { higher: higher(before), by: printed(locale, facts, before), period: before.label },
    { higher: higher(latest), by: printed(locale, facts, latest), period: latest.label },
  )
}

const isZero = (value: number, decimals: number) => !/[1-9]/.test(formatNumber('en', value, decimals))

/** The page prints the groups' rounded values beside: does their difference seem to contradict the one printed? */
export function seemsWrong(
  { focus, reference, difference }: Pick<Gap, 'focus' | 'reference' | 'difference'>,
  decimals: number,
): boolean {
  const units = (value: number) => Number(formatNumber('en', Math.abs(value), decimals).replace(/\D/g, ''))
  const signed = (value: number) => Math.sign(value) * units(value)
  return Math.abs(signed(focus) - signed(reference)) !== units(difference)
}

/** Levelling down, or else that difference and ratio move apart. */
function remark(locale: Locale, { direction, isShare, decimals }: CaptionFacts, gap: CaptionGap): string {
  const { levellingDown, absoluteAndRelativeDisagree, baseline, latest, change, status, relative } = gap.assessment
  const say = grammarOf(locale)
  const orientation = latest?.difference || baseline?.difference || 0
  if (levellingDown) return say.levellingDown(orientation > 0 ? gap.reference : gap.focus)
  const onlyRatioIsCertain =
    relative.status !== status && (relative.status === 'closing' || relative.status === 'widening')
  if (
    !(absoluteAndRelativeDisagree || onlyRatioIsCertain) ||
    baseline?.ratio === undefined ||
    latest?.ratio === undefined
  )
    return ''
  const size = (ratio: number) => formatNumber(locale, Math.max(ratio, 1 / ratio), 2)
  const [from, to] = [size(baseline.ratio), size(latest.ratio)]
  if (from === to || (!onlyRatioIsCertain && isZero(change?.value ?? 0, decimals))) return ''
  return say.ratioWent(from, to, isShare && direction === 'higher')
}
