import { z } from 'zod'
import { rowId, UNREADABLE } from '@/lib/input/row-id'
import { seenJson } from '@/lib/input/seen-json'
import { line, orNone, text } from '@/lib/input/written-text'
import { actionEditingSv as t } from '@/lib/text/action-editing-sv'
import { STATUSES } from './action'

const LONGEST_TEXT = 5000
const LARGEST_NUMBER = 2 ** 31 - 1

const none = z.literal('').transform(() => null)
const year = z.union(
  [
    none,
    z
      .string()
      .trim()
      .regex(/^(19|20)\d{2}$/)
      .transform(Number),
  ],
  t.faults.year,
)
const day = z.iso.date(t.faults.day)
/** A form's list is read as one where the field is an array and nothing more (lib/forms/receive.ts). */
const ids = z.array(rowId, UNREADABLE).max(500, UNREADABLE)

const partners = text(2000).transform(typed => [
  ...new Set(
    typed
      .split('\n')
      .map(name => name.trim().slice(0, 200))
      .filter(Boolean),
  ),
])
/** "1 250 000" kronor. */
const cost = z
  .string(UNREADABLE)
  .transform(typed => typed.replaceAll(/[\s\u00a0\u202f]|kr$/gi, ''))
  .pipe(
    z.union(
      [
        none,
        z
          .string()
          .regex(/^\d{1,10}$/)
          .transform(Number)
          .pipe(z.number().max(LARGEST_NUMBER)),
      ],
      t.faults.cost,
    ),
  )

const which = { municipalityId: rowId, actionId: rowId }

const fields = {
  title: line(300).pipe(z.string().min(1, t.faults.noTitle)),
  description: orNone(text(LONGEST_TEXT)),
  status: z.enum(STATUSES, UNREADABLE),
  strategyId: z.union([none, rowId], UNREADABLE),
  goalIds: ids,
  responsible: orNone(line(200)),
  partners,
  ownerId: z.union([none, rowId], UNREADABLE),
  startYear: year,
  endYear: year,
  districtIds: ids,
  indicatorIds: ids,
  costSek: cost,
}

export const newActionInput = z.object({ municipalityId: rowId, frameworkId: rowId, ...fields })
export const actionInput = z.object({
  ...which,
  seen: seenJson(60_000).pipe(z.record(z.string(), z.unknown(), UNREADABLE)),
  ...fields,
})
export const removalInput = z.object(which)

/** How it goes: what has been seen of its status, and what is told. */
export const reportInput = z.object({
  ...which,
  seenStatus: z.enum(STATUSES, UNREADABLE),
  status: z.enum(STATUSES, UNREADABLE),
  day,
  text: text(LONGEST_TEXT),
})
export const noteInput = z.object({ ...which, noteId: rowId })
export const taskInput = z.object({ ...which, title: line(300).pipe(z.string().min(1, t.faults.noTask)), dueOn: day })
/** A day, or '' for one that is not done. */
export const doneInput = z.object({ ...which, taskId: rowId, doneOn: z.union([none, day], UNREADABLE) })
export const taskRemovalInput = z.object({ ...which, taskId: rowId })
export const undoInput = z.object({
  ...which,
  entryId: z
    .string()
    .regex(/^\d{1,18}$/, UNREADABLE)
    .transform(BigInt),
})
