import { z } from 'zod'
import { rowId, UNREADABLE } from '@/lib/input/row-id'
import { seenJson } from '@/lib/input/seen-json'
import { text } from '@/lib/input/written-text'
import { followUpWorkSv as t } from '@/lib/text/followup-work-sv'
import { WARNINGS } from './checklist'
import { GROUND_KEY } from './grounds'
import { JUDGEMENTS } from './judgement'

const LONGEST_TEXT = 20_000
const LONGEST_REASON = 2000
const LONGEST_NUMBER = 60
const LONGEST_LIST = 2000

const year = z
  .string(UNREADABLE)
  .trim()
  .regex(/^20\d{2}$/, t.faults.year)
  .transform(Number)
const judgement = z.union([z.literal('').transform(() => null), z.enum(JUDGEMENTS)], UNREADABLE)
const round = { municipalityId: rowId, followUpId: rowId }

export const newRoundInput = z.object({
  ...{ municipalityId: rowId, frameworkId: rowId, year, lastYear: year },
  deadline: z.iso.date(t.faults.day),
  /** Ticked where the round's periods are locked at once. */
  isLocked: z.array(z.literal('ja'), UNREADABLE).max(1, UNREADABLE),
})
export const answersInput = z.object({
  ...round,
  /** One, or all of an area. */
  indicatorId: z.array(rowId, UNREADABLE).min(1, UNREADABLE).max(LONGEST_LIST, UNREADABLE),
  personId: z.union([z.literal('').transform(() => null), rowId], UNREADABLE),
})
/** Which of the goals' indicators are ticked, and which were when the form was drawn. */
export const choiceInput = z.object({
  ...round,
  indicatorIds: z.array(rowId, UNREADABLE).max(LONGEST_LIST, UNREADABLE),
  seen: seenJson(60_000).pipe(z.array(rowId, UNREADABLE)),
})
const grounds = z.array(z.string(UNREADABLE).regex(GROUND_KEY, UNREADABLE), UNREADABLE).max(LONGEST_LIST, UNREADABLE)
export const assessmentInput = z.object({
  ...{ ...round, goalId: rowId },
  seen: seenJson(60_000).pipe(
    z.record(z.string(), z.union([z.string(), z.null(), z.boolean(), z.array(z.string())], UNREADABLE), UNREADABLE),
  ),
  level: judgement,
  gaps: judgement,
  text: text(LONGEST_TEXT),
  /** Asked for only where the judgement is another than what the figures say. */
  reason: text(LONGEST_REASON).default(''),
  /** The actions and evidence that are ticked, of those that could be. */
  told: grounds.optional(),
  offered: seenJson(60_000).pipe(grounds).optional(),
})
const LONGEST_LISTED = 500
/** The answers of the figures as they were shown, by goal. */
export const takenInput = z.object({
  ...round,
  shown: seenJson(60_000).pipe(
    z
      .array(z.object({ goalId: rowId, level: z.enum(JUDGEMENTS), gaps: z.enum(JUDGEMENTS) }), UNREADABLE)
      .min(1, UNREADABLE)
      .max(LONGEST_LISTED, UNREADABLE),
  ),
})
export const undoneInput = z.object({
  ...round,
  goalIds: seenJson(60_000).pipe(z.array(rowId, UNREADABLE).min(1, UNREADABLE).max(LONGEST_LISTED, UNREADABLE)),
})
export const restoredInput = z.object({
  ...{ ...round, goalId: rowId },
  seen: assessmentInput.shape.seen,
  /** Of the entry in the change history that wrote it; 0 of what stood there before. */
  versionId: z.string(UNREADABLE).regex(/^\d{1,18}$/, UNREADABLE),
})
export const commentInput = z.object({
  ...{ ...round, goalId: rowId },
  comment: text(LONGEST_REASON).pipe(z.string().min(1, t.faults.noComment)),
})
export const settleInput = z.object({
  ...{ ...round, commentId: rowId },
  /** Settled, or opened anew. */
  isSettled: z.enum(['ja', 'nej'], UNREADABLE),
})
export const noteInput = z.object({
  ...{ ...round, key: z.enum(WARNINGS, UNREADABLE) },
  text: text(LONGEST_REASON).pipe(z.string().min(1, t.faults.noNote)),
})
export const proposalInput = z.object({
  ...round,
  /** What readers are told of a new version; nothing of the first. */
  publicNote: text(LONGEST_REASON).default(''),
  diaryNumber: text(LONGEST_NUMBER),
})
export const roundInput = z.object(round)
