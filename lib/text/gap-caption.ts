import type { GapAssessment } from '@/lib/statistics/assess-gap'
import type { Gap } from '@/lib/statistics/gap'
import type { CaptionFacts, CaptionGap } from './caption-facts'
import { chanceWords } from './chance-words'
import { changeSentences, isMore } from './change-words'
import { topicOf } from './gap-topic'
import { oddYearIn, onlyWhy, sinceOf, subjectIn } from './level-caption'
import { inMidSentence } from './noun-phrase'
import { type Locale, formatNumber } from './numbers'
import type { Span } from './sentence-grammar'
import { sentencesIn } from './sentences'
import { differenceInWords } from './units'

/**
 * How a gap is told: with what it is a gap in, with its rank, with who is worse off. `said` is the level's period that was told just before,
 * in the sentence before or in the same one.
 */
export type GapTelling = { topic: boolean; rank: boolean; whose?: boolean; said?: Said }
export type Said = {
  span: Span | null
  only?: string | undefined
  when: 'meanwhile' | 'same'
  /** The word for the level's chance, where a sentence has just said it. */
  word?: Pick<GapAssessment, 'chance' | 'reason'> | undefined
}

/** What was seen of the gap, without its full stop. */
export function gapSeen(
  locale: Locale,
  facts: CaptionFacts,
  gap: CaptionGap,
  { topic, rank, whose: isWhoseTold = true, said }: GapTelling,
): string {
  const { from, to, latest, verdict, reason, isCrossed } = gap.assessment
  const say = sentencesIn(locale)
  const named = topic ? topicIn(locale, facts, gap.focus) : null
  const subject = say.gapSubject(gap.focus, gap.reference, named)
  if (!latest) return say.nothing(subject, reason === 'hidden')
  if (!from || !to) {
    const size = sizeOf(locale, facts, latest)
    const only = said?.only === latest.label ? say.onlyThen(subject, size) : say.only(subject, size, latest.label)
    return only + disadvantage(locale, facts, gap, latest)
  }
  if (isCrossed && !isZero(from, facts.decimals) && !isZero(to, facts.decimals))
    return crossed(locale, facts, gap, from, to, topic)
  const span = { since: from.label, until: to.label }
  const when = said?.span?.since === span.since && said.span.until === span.until ? said.when : span
  if (verdict === 'equal')
    return say.unchanged(subject, sizeOf(locale, facts, to), when) + disadvantage(locale, facts, gap, to)
  const verb = verdict === 'larger' ? 'grew' : 'shrank'
  const bare = formatNumber(locale, Math.abs(from.difference), facts.decimals)
  const moved = say.moved(subject, verb, bare, sizeOf(locale, facts, to), when)
  const whose = isWhoseTold ? disadvantage(locale, facts, gap, to) : ''
  const ranked = rank ? gapRank(locale, facts, gap, subject) : ''
  return moved + whose + (whose && ranked ? ',' : '') + ranked
}

/** "skillnaden i valdeltagande mellan utrikes och inrikes födda", inside a sentence. */
export const gapPhrase = (locale: Locale, facts: CaptionFacts, { focus, reference }: CaptionGap): string =>
  inMidSentence(sentencesIn(locale).gapSubject(focus, reference, topicIn(locale, facts, focus)))

const topicIn = (locale: Locale, facts: CaptionFacts, focus: string): string =>
  topicOf(locale, { name: facts.name, subject: subjectIn(locale, facts), focus })

/** The size of a gap with its unit: "33 procentenheter". */
const sizeOf = (locale: Locale, { unit, decimals }: CaptionFacts, { difference }: Gap): string =>
  differenceInWords(locale, Math.abs(difference), unit, decimals)

/** Who is worse off, where something is called better and the printed gap is not zero. */
function disadvantage(locale: Locale, { direction, decimals }: CaptionFacts, gap: CaptionGap, at: Gap): string {
  if ((direction !== 'higher' && direction !== 'lower') || isZero(at, decimals)) return ''
  return sentencesIn(locale).against(at.difference > 0 ? gap.focus : gap.reference)
}

function crossed(
  locale: Locale,
  facts: CaptionFacts,
  { focus, reference }: CaptionGap,
  from: Gap,
  to: Gap,
  topic: boolean,
): string {
  const bare = formatNumber(locale, Math.abs(to.difference), facts.decimals)
  return sentencesIn(locale).crossed({
    ...{ subject: topic ? subjectIn(locale, facts) : '', focus, reference },
    from: { period: from.label, by: sizeOf(locale, facts, from), isHigher: from.focus > from.reference },
    to: { period: to.label, by: bare },
  })
}

function gapRank(
  locale: Locale,
  { level }: CaptionFacts,
  { assessment, jumpedTo }: CaptionGap,
  subject: string,
): string {
  const { rank, verdict, trend, trendVerdict } = assessment
  if (!rank || (rank.extreme === 'highest') !== (verdict === 'larger')) return ''
  const extreme = rank.extreme === 'highest' ? 'largest' : 'smallest'
  const isBack = verdict === 'larger' && trendVerdict === 'smaller' && trend !== undefined && isMore(trend.chance)
  return sentencesIn(locale).rank(subject, extreme, sinceOf(rank, level.redefinedOn, jumpedTo), isBack)
}

/**
 * The gap in sentences, without their full stops: what was seen, its chance, its trend; then levelling down, the ratio
 * where it says another thing, and that the groups' printed values would give another difference.
 */
export function gapSentences(locale: Locale, facts: CaptionFacts, gap: CaptionGap, telling: GapTelling): string[] {
  const seen = gapSeen(locale, facts, gap, telling)
  const { latest, from, reason } = gap.assessment
  if (!latest) return [seen]
  if (!from) return [seen, ...(telling.said?.only === latest.label ? [] : [onlyWhy(locale, reason)])]
  return [seen, ...chanceAndTrend(locale, facts, gap, telling.said?.word), ...remarks(locale, facts, gap)]
}

function chanceAndTrend(
  locale: Locale,
  { countsPeople = true }: CaptionFacts,
  { focus, reference, assessment }: CaptionGap,
  said: Said['word'],
): string[] {
  const { verdict, trendVerdict, turned, isCrossed, changedPlaces, trend, ...rest } = assessment
  const way = (seen: string | undefined) => (seen === 'larger' ? 'wider' : 'narrower')
  const told = changeSentences(locale, {
    assessment: { ...rest, ...(trend && !isCrossed && { trend }), ...(isCrossed && { evidence: undefined }) },
    moved: verdict !== 'equal' || isCrossed,
    way: way(trendVerdict),
    sameWay: trendVerdict === verdict,
    ...(turned && !isCrossed && { turned: { way: way(turned.verdict), at: turned.at.label } }),
    ...{ aim: '', countsPeople, said },
  })
  return changedPlaces ? [...told, sentencesIn(locale).changedPlaces(focus, reference)] : told
}

function remarks(locale: Locale, facts: CaptionFacts, gap: CaptionGap): string[] {
  const { levellingDown, from, to, chance } = gap.assessment
  const say = sentencesIn(locale)
  const tail =
    levellingDown && levellingDown !== chance ? chanceWords(locale).tail(levellingDown, facts.countsPeople ?? true) : ''
  const isOdd = [from, to].some(one => one && seemsWrong(one, facts.decimals))
  return [
    ...(gap.oddYear ? [oddYearIn(locale, gap.oddYear, facts.decimals, true)] : []),
    ...levellingDownIn(locale, gap).map(said => said + tail),
    ...ratioSentence(locale, facts, gap),
    ...(isOdd ? [say.unroundedNote] : []),
  ]
}

/** That the gap shrank because those who were better off got worse, which is not how the goal is to be reached. */
export function levellingDownIn(locale: Locale, { assessment, focus, reference }: CaptionGap): string[] {
  if (!assessment.levellingDown) return []
  return [sentencesIn(locale).levellingDown((assessment.to?.difference ?? 0) > 0 ? reference : focus)]
}

/** The ratio has its sentence where it went another way than the difference. */
function ratioSentence(
  locale: Locale,
  { isShare, direction, countsPeople = true }: CaptionFacts,
  { assessment }: CaptionGap,
): string[] {
  const { relative, verdict, isCrossed } = assessment
  const { from, to } = relative
  if (from === undefined || to === undefined || isCrossed || relative.verdict === verdict) return []
  if (!assessment.absoluteAndRelativeDisagree && !isMore(relative.chance)) return []
  const text = (ratio: number) => formatNumber(locale, Math.max(ratio, 1 / ratio), 2)
  const verb = relative.verdict === 'larger' ? 'grew' : relative.verdict === 'smaller' ? 'shrank' : 'same'
  const said = sentencesIn(locale).ratio(isShare && direction === 'higher', verb, text(from), text(to))
  return [verb === 'same' ? said : said + chanceWords(locale).tail(relative.chance, countsPeople)]
}

const isZero = ({ difference }: Pick<Gap, 'difference'>, decimals: number) => units(difference, decimals) === 0
const units = (value: number, decimals: number) =>
  Math.round(Number((Math.abs(value) * 10 ** decimals).toPrecision(12)))

/** The page prints the groups' rounded values beside: does their difference seem to contradict the one printed? */
export function seemsWrong(
  { focus, reference, difference }: Pick<Gap, 'focus' | 'reference' | 'difference'>,
  decimals: number,
): boolean {
  const signed = (value: number) => Math.sign(value) * units(value, decimals)
  return Math.abs(signed(focus) - signed(reference)) !== units(difference, decimals)
}
