import { countedWords } from '@/lib/followup/judged-in'
import type { Computed, Judged } from '@/lib/followup/judgement'
import { followUpSv as t } from '@/lib/text/followup-sv'

/** The two answers in a few words, as the work area and the Swedish reports have them. */
export const judgedWords = ({ level, gaps }: Judged): string => t.bothAnswers(t.levelWords[level], t.gapWords[gaps])

/** What the figures' answers are counted from. */
export const countedIn = ({ counted }: Computed): string => countedWords(counted, { reports: t }).join(' ')
