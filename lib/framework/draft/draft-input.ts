import { z } from 'zod'
import { rowId, UNREADABLE } from '@/lib/input/row-id'
import { seenJson } from '@/lib/input/seen-json'
import { ticked } from '@/lib/input/ticked'
import { line, orNone, text } from '@/lib/input/written-text'
import { draftSv as t } from '@/lib/text/draft-sv'
import { PART_KINDS } from './part'
import { invitedSv } from '@/lib/text/invited-sv'
import { partsSv } from '@/lib/text/parts-sv'

/** What of a målbild can be a reading of the sources. */
const READ = ['title', 'overallGoal', 'validFrom', 'validTo', 'actions', 'strategies.carriesOverTo'] as const

const title = line(500).pipe(z.string().min(1, t.faults.noTitle))
const year = z
  .string(UNREADABLE)
  .trim()
  .regex(/^(19|20)\d{2}$/, t.faults.year)
  .transform(Number)

const period = {
  title: line(300).pipe(z.string().min(1, t.faults.noName)),
  validFrom: year,
  validTo: z.union([z.literal('').transform(() => null), year], t.faults.year),
  /** Whether changes are counted from its own first year, or go on from where the former counted them. */
  baseline: z.enum(['own', 'kept'], UNREADABLE),
}
const draft = { municipalityId: rowId, frameworkId: rowId }
const goal = { ...draft, goalId: rowId }

export const nextInput = z.object({ municipalityId: rowId, fromId: rowId, ...period })
export const emptyInput = z.object({
  ...{ municipalityId: rowId, title: period.title, validFrom: year, validTo: period.validTo },
  top: title,
})
export const draftInput = z.object({ ...draft, ...period, seen: z.iso.datetime(UNREADABLE) })
export const newGoalInput = z.object({ ...draft, parentId: rowId, title })
/** `seen`: the number that it had where it was moved from. */
export const stepInput = z.object({ ...goal, seen: z.string(UNREADABLE).max(50), step: z.enum(['up', 'down']) })
export const spotInput = z.object({ ...goal, seen: z.string(UNREADABLE).max(50), parentId: rowId })
/** Just there, as where it was let go. */
export const placeInput = z.object({
  ...{ ...goal, seen: z.string(UNREADABLE).max(50), parentId: rowId },
  position: z.int(UNREADABLE).min(0, UNREADABLE).max(10_000, UNREADABLE),
})
export const draftGoalInput = z.object(goal)
export const readingInput = z.object({ ...goal, ourReading: ticked })
export const draftUndoInput = z.object({
  ...draft,
  entryId: z
    .string()
    .regex(/^\d{1,18}$/, UNREADABLE)
    .transform(BigInt),
})
export const discardInput = z.object(draft)
export const proposeInput = z.object({
  ...draft,
  decidedOn: z.iso.date(t.faults.day),
  decidedBy: line(200).pipe(z.string().min(1, t.faults.noBody)),
})
/** `seen`: when what is adopted was proposed. */
export const adoptInput = z.object({ ...draft, seen: z.iso.datetime(UNREADABLE) })
/** One on each line. */
const lines = text(5000).transform(typed => typed.split('\n').flatMap(one => one.trim() || []))
const described = {
  ...{ note: orNone(text(3000)), source: orNone(line(500)), purposes: lines },
  followUpEveryYears: z.union(
    [
      z.literal('').transform(() => null),
      z
        .string()
        .trim()
        .regex(/^[1-9]$/)
        .transform(Number),
    ],
    t.faults.years,
  ),
  ...{ followUpBasis: orNone(text(2000)), followUpPurposes: lines },
  ourReading: z.array(z.enum(READ, UNREADABLE)),
}
export const describedInput = z.object({ ...draft, seen: z.iso.datetime(UNREADABLE), ...described })
export type Described = Pick<z.output<typeof describedInput>, keyof typeof described>
export const DESCRIBED = Object.keys(described) as (keyof Described)[]
const levelNames = {
  singular: line(60).pipe(z.string().min(1, t.faults.noLevel)),
  plural: line(60).pipe(z.string().min(1, t.faults.noLevel)),
}
export const newLevelInput = z.object({ ...draft, ...levelNames })
/** `seen`: what it was called when the form was drawn. */
export const levelInput = z.object({ ...draft, levelId: rowId, seen: line(60), ...levelNames })
export const levelRemovalInput = z.object({ ...draft, levelId: rowId })

const ids = z.array(rowId).transform(many => [...new Set(many)].toSorted((a, b) => a - b))
/** `seen`: who answered when the form was drawn. */
export const goalBodiesInput = z.object({
  ...{ ...goal, bodyIds: ids },
  seen: seenJson(5000).pipe(z.array(z.number(), UNREADABLE)),
})
/** What of a draft is no goal: a new one where there is no `id`; `seen` is what was said of it when the form was drawn. */
const part = {
  ...draft,
  id: z.union([z.literal('').transform(() => null), rowId], UNREADABLE),
  seen: seenJson(50_000).pipe(z.record(z.string(), z.unknown(), UNREADABLE)),
}
const partTitle = line(500).pipe(z.string().min(1, partsSv.faults.noTitle))
export const strategyInput = z.object({
  ...{ ...part, areaId: rowId, title: partTitle, summary: orNone(text(5000)), goalIds: ids, ourReading: ticked },
})
export const aroundInput = z.object({
  ...{ ...part, kind: z.enum(['GoverningDocument', 'RelatedProcess'], UNREADABLE), title: partTitle, goalIds: ids },
})
export const findingInput = z.object({
  ...{ ...part, goalId: rowId, year, note: orNone(text(2000)), ourReading: ticked },
  summary: text(5000).pipe(z.string().min(1, partsSv.faults.noFinding)),
})
export const perspectiveInput = z.object({
  ...{ ...part, title: partTitle, summary: text(2000).pipe(z.string().min(1, partsSv.faults.noSummary)) },
})
export const bodyInput = z.object({ ...part, name: line(200).pipe(z.string().min(1, partsSv.faults.noName)) })
const partKind = z.enum(PART_KINDS, UNREADABLE)
export const partRemovalInput = z.object({ ...draft, kind: partKind, id: rowId })
/** `seen`: which it was among its like, from 0. */
export const partStepInput = z.object({
  ...{ ...draft, kind: partKind, id: rowId, step: z.enum(['up', 'down'], UNREADABLE) },
  seen: z.coerce.number(UNREADABLE).int().min(0, UNREADABLE).max(10_000, UNREADABLE),
})

/** Who may read a draft by a link, and until when. */
export const invitationInput = z.object({
  ...draft,
  forWhom: line(200).pipe(z.string().min(1, invitedSv.faults.forWhom)),
  lastDay: z.iso.date(t.faults.day),
})
export const takenBackInput = z.object({ ...draft, invitationId: rowId })
