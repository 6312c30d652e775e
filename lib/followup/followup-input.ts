import { z } from 'zod'
import { rowId, UNREADABLE } from '@/lib/input/row-id'
import { seenJson } from '@/lib/input/seen-json'
import { text } from '@/lib/input/written-text'
import { followUpWorkSv as t } from '@/lib/text/followup-work-sv'
import { WARNINGS } from './checklist'
import { JUDGEMENTS } from './judgement'

const LONGEST_TEXT = 20_000
const LONGEST_REASON = 2000
const LONGEST_NUMBER = 60

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
  ...{ ...round, indicatorId: rowId },
  personId: z.union([z.literal('').transform(() => null), rowId], UNREADABLE),
})
export const assessmentInput = z.object({
  ...{ ...round, goalId: rowId },
  seen: seenJson(60_000).pipe(z.record(z.string(), z.string().nullable(), UNREADABLE)),
  level: judgement,
  gaps: judgement,
  text: text(LONGEST_TEXT),
  reason: text(LONGEST_REASON),
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
