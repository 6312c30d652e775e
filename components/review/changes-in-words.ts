import { nameOf } from '@/lib/indicators/indicator'
import { reviewSv as t } from '@/lib/text/review-sv'
import type { Effect } from '@/lib/values/proposal'
import { answerRows } from './answer-rows'

/** Every answer that the public would get another of: "Utvecklingen: från … till …". */
export function changesInWords(effects: readonly Effect[]): string[] {
  return effects.flatMap(({ before, after, gate }) => {
    const about = effects.length > 1 ? `${nameOf(after.indicator, 'sv')}. ` : ''
    const answers = answerRows(before, after)
      .filter(({ isChanged }) => isChanged)
      .map(row => `${about}${row.question}: ${t.fromAnswer} ”${row.before}” ${t.toAnswer} ”${row.after}”`)
    return gate.length > 0 ? [...answers, about + t.gate.also] : answers
  })
}
