import { gapAnswer, levelAnswer } from '@/components/indicators/answer-words'
import { groupLabel } from '@/lib/observations/caption-facts'
import type { Reading } from '@/lib/observations/reading'
import { gapOf, headlineOf } from '@/lib/observations/statement'
import { reviewSv as t } from '@/lib/text/review-sv'

export type AnswerRow = { question: string; before: string; after: string; isChanged: boolean }

/** What the public is answered, question by question, now and after publishing: what was seen, and how far it is chance. */
export function answerRows(before: Reading, after: Reading): AnswerRow[] {
  const [now, then] = [answersIn(before), answersIn(after)]
  return [...new Set([...now.keys(), ...then.keys()])].map(question => {
    const [one, other] = [now.get(question) ?? t.noAnswer, then.get(question) ?? t.noAnswer]
    return { question, before: one, after: other, isChanged: one !== other }
  })
}

function answersIn(reading: Reading): Map<string, string> {
  const gaps = reading.gaps.map(({ dimension, focus, reference, gap }) => {
    const label = (category: string) => groupLabel(reading, dimension, category, 'sv')
    return [t.gap(label(focus), label(reference)), gapAnswer('sv', gap)] as const
  })
  return new Map([
    [t.finding, headlineOf(reading, gapOf(reading), 'sv')],
    [t.level, levelAnswer('sv', reading.level)],
    ...gaps,
  ])
}
