import type { Reason, Tier } from '@/lib/statistics/assess-change'
import { type CaptionGrammar, type Ends, type Way, isSameNumber } from './caption-grammar'
import { captionsEn } from './captions-en'
import { captionsSv } from './captions-sv'
import { type Locale, formatPeriods } from './numbers'
import { reasonWords } from './status-words'

const grammars: Record<Locale, CaptionGrammar> = { sv: captionsSv, en: captionsEn }

export const grammarOf = (locale: Locale): CaptionGrammar => grammars[locale]

/** What an assessment of a level or of a gap comes to, ready to be printed. */
export type Change = {
  subject: string
  answer: 'certain' | 'turned' | 'noCertainChange' | 'shownWithoutUncertainty' | 'cannotTell'
  tier: Tier
  reason?: Reason
  window?: { from: string; to: string }
  /** The certain change, or the trend before it turned. */
  way: Way
  /** The value aimed at, printed. */
  aim: string
  latest: { value: string; period: string }
  /** From baseline to latest, when these are two periods, and whether they moved the way that is certain. */
  ends?: Ends
  endsAgree: boolean
  /** From where the trend turned to latest. */
  turned?: Ends
}

/** What the sentence before has said of another assessment, and need not be said again. */
export type Said = Pick<Change, 'tier' | 'reason' | 'window'>

/** One sentence without its full stop. A certain word stands only where the answer is certain. */
export function changeSentence(locale: Locale, change: Change, said?: Said): string {
  const { subject, answer, tier, way, aim, latest, ends, turned } = change
  const say = grammarOf(locale)
  const span = spanOf(change.window)
  const newSpan = spanOf(said?.window) === span ? '' : span
  const stood = ends ? say.stood(subject, ends) : say.stoodOnce(subject, latest.value, latest.period)
  if (answer === 'turned' && turned) return say.turned(subject, way, aim, span, turned)
  if (answer === 'noCertainChange') return stood + (tier === 1 ? say.noCertainChange : say.noCertainTrend(newSpan))
  if (answer === 'shownWithoutUncertainty')
    return (
      (ends && !isSameNumber(ends.from, ends.to) ? say.went(subject, ends) : stood) +
      (said ? say.withoutUncertaintyEither : say.withoutUncertainty)
    )
  if (answer === 'cannotTell') return stood + cannotTell(locale, change.reason ?? 'noValues', said)
  if (tier === 1 && ends)
    return (isSameNumber(ends.from, ends.to) ? say.movedLittle : say.moved)(subject, way, aim, ends)
  return ends && !isSameNumber(ends.from, ends.to) && change.endsAgree
    ? say.moved(subject, way, aim, ends) + say.certainTrend(newSpan)
    : say.trended(subject, way, aim, span, latest.value, latest.period)
}

function cannotTell(locale: Locale, reason: Reason, said: Said | undefined): string {
  const say = grammarOf(locale)
  return said?.reason === reason ? say.cannotTellEither : say.cannotTell(reasonWords(locale, reason))
}

const spanOf = (window: Change['window']): string => (window ? formatPeriods(window.from, window.to) : '')
