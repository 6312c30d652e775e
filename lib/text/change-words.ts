import type { ChangeAssessment } from '@/lib/statistics/assess-change'
import type { Chance } from '@/lib/statistics/chance'
import { chanceWords } from './chance-words'
import type { Locale } from './numbers'
import type { TrendWay } from './sentence-grammar'
import { sentencesIn } from './sentences'

/** What is known beside what was seen, ready to be told. */
type Beside = {
  assessment: Pick<ChangeAssessment, 'chance' | 'reason' | 'evidence' | 'trend'>
  /** Printed values differ: nothing is said of the chance of a change that is none. */
  moved: boolean
  way: TrendWay
  /** The trend goes where the change went. */
  sameWay: boolean
  turned?: { way: TrendWay; at: string }
  /** The value aimed at, printed. */
  aim: string
  countsPeople: boolean
  /** What the sentence before said of another change. */
  said?: Pick<ChangeAssessment, 'chance' | 'reason'> | undefined
}

/**
 * After what was seen: how far it can be chance, in one word, and the trend in a sentence of its own; in one sentence
 * where the word stands on that trend.
 */
export function changeSentences(locale: Locale, beside: Beside): string[] {
  const { assessment, moved, way, sameWay, turned, aim, countsPeople, said } = beside
  const { chance, reason, trend, evidence } = assessment
  const say = sentencesIn(locale)
  const { sentence, again, than, word } = chanceWords(locale)
  const since = trend?.window.from ?? ''
  const goes = trend && trend.way !== 'none' && isMore(trend.chance) ? trend.chance : undefined
  const standsOnTrend = moved && isMore(chance) && (evidence === 'trend' || evidence === 'shortTrend')
  if (standsOnTrend && !turned) return [say.partOfTrend(way, since, word[chance], than(chance), aim)]
  const isSame = said?.chance === chance && said.reason === reason
  const told = moved ? [isSame ? again(chance, countsPeople) : sentence(chance, reason, countsPeople)] : []
  if (turned) return [...told, say.turned(turned.way, turned.at, than('likely'), aim)]
  return goes ? [...told, say.trend(way, since, than(goes), moved && !sameWay, aim)] : told
}

export const isMore = (chance: Chance): chance is 'veryLikely' | 'likely' =>
  chance === 'veryLikely' || chance === 'likely'
