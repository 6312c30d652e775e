import { z } from 'zod'
import { rowId, UNREADABLE } from '@/lib/input/row-id'
import { seenJson } from '@/lib/input/seen-json'
import { line, orNone, text } from '@/lib/input/written-text'
import { ticked } from '@/lib/input/ticked'
import { goalEditingSv as t } from '@/lib/text/goal-editing-sv'

const words = {
  title: line(500).pipe(z.string().min(1, t.faults.noTitle)),
  titleEn: orNone(line(500)),
  summary: orNone(text(5000)),
}

export const goalWordsInput = z.object({
  ...{ municipalityId: rowId, goalId: rowId },
  seen: seenJson(20_000).pipe(z.record(z.string(), z.string().nullable(), UNREADABLE)),
  ...words,
  /** How another of the municipality's own documents puts it; no part of what was adopted. */
  otherWording: orNone(text(2000)),
  /** The English says what the Swedish says, also where that was changed and it wasn't. */
  englishHolds: ticked,
  /** Asked for where what is changed has been adopted. */
  why: text(1000),
})
export const goalLinkInput = z.object({ municipalityId: rowId, goalId: rowId, indicatorId: rowId })

export type GoalWords = Pick<z.output<typeof goalWordsInput>, keyof typeof words>
export const GOAL_WORDS = Object.keys(words) as (keyof GoalWords)[]
/** All that is written of a goal. */
export type GoalSaid = GoalWords & Pick<z.output<typeof goalWordsInput>, 'otherWording'>
export const GOAL_SAID: (keyof GoalSaid)[] = [...GOAL_WORDS, 'otherWording']
