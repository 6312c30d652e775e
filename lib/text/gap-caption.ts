import type { GapAssessment, GapStatus } from '@/lib/statistics/assess-gap'
import type { Gap } from '@/lib/statistics/gap'
import type { Ends } from './caption-grammar'
import type { CaptionFacts } from './captions'
import { type Change, type Said, changeSentence, grammarOf } from './change-sentence'
import { type Locale, formatNumber, isNearlyZero } from './numbers'
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

const isZero = (value: number, decimals: number) =>
  isNearlyZero(value, decimals) || !/[1-9]/.test(formatNumber('en', value, decimals))

/** The page prints the groups' rounded values beside: does their difference seem to contradict the one printed? */
export function seemsWrong(
  { focus, reference, difference }: Pick<Gap, 'focus' | 'reference' | 'difference'>,
  decimals: number,
): boolean {
  const units = (value: number) =>
    isNearlyZero(value, decimals) ? 0 : Number(formatNumber('en', Math.abs(value), decimals).replace(/\D/g, ''))
  const signed = (value: number) => Math.sign(value) * units(value)
  return Math.abs(signed(focus) - signed(reference)) !== units(difference)
}

/** Levelling down, or else what the ratio says when it is another thing than the difference. */
function remark(locale: Locale, { direction, isShare, decimals }: CaptionFacts, gap: CaptionGap): string {
  const { levellingDown, absoluteAndRelativeDisagree, baseline, latest, change, status, relative } = gap.assessment
  const say = grammarOf(locale)
  const isUnfavourable = isShare && direction === 'higher'
  const orientation = latest?.difference || baseline?.difference || 0
  if (levellingDown) return say.levellingDown(orientation > 0 ? gap.reference : gap.focus)
  const isRatioCertain = relative.status === 'closing' || relative.status === 'widening'
  if (isRatioCertain && relative.status !== status) return ratioSentence(locale, gap.assessment, isUnfavourable)
  if (!absoluteAndRelativeDisagree || baseline?.ratio === undefined || latest?.ratio === undefined) return ''
  const [from, to] = [ratioText(locale, baseline.ratio), ratioText(locale, latest.ratio)]
  return from === to || isZero(change?.value ?? 0, decimals) ? '' : say.ratioWent(from, to, isUnfavourable)
}

/** The larger value over the smaller, as it is told: "1,30". */
const ratioText = (locale: Locale, ratio: number) => formatNumber(locale, Math.max(ratio, 1 / ratio), 2)

/** What is certain of the ratio, while it is not certain of the difference or is the opposite. */
function ratioSentence(locale: Locale, { relative, baseline, latest }: GapAssessment, isUnfavourable: boolean): string {
  const before = baseline?.start === latest?.start ? undefined : baseline?.ratio
  // Two intervals say nothing of the years between: without both their values there is nothing to print.
  if (latest?.ratio === undefined || (relative.tier === 1 && before === undefined)) return ''
  const to = ratioText(locale, latest.ratio)
  const isWider = relative.status === 'widening'
  const grew = before !== undefined && Math.abs(Math.log(latest.ratio)) > Math.abs(Math.log(before))
  return changeSentence(locale, {
    subject: grammarOf(locale).ratioSubject(isUnfavourable),
    answer: 'certain',
    ...{ tier: relative.tier, way: isWider ? 'up' : 'down', aim: '' },
    ...(relative.window && { window: relative.window }),
    latest: { value: to, period: latest.label },
    ...(baseline &&
      before !== undefined && {
        ends: { from: ratioText(locale, before), to, since: baseline.label, until: latest.label },
      }),
    endsAgree: grew === isWider,
  })
}
