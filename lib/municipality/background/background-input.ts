import { z } from 'zod'
import { rowId, UNREADABLE } from '@/lib/input/row-id'
import { seenJson } from '@/lib/input/seen-json'
import { ticked } from '@/lib/input/ticked'
import { line, orNone, text } from '@/lib/input/written-text'
import { backgroundSv as t } from '@/lib/text/background-sv'

/** One on each line. */
const lines = text(5000).transform(typed => typed.split('\n').flatMap(one => one.trim() || []))
const seen = seenJson(20_000).pipe(z.record(z.string(), z.unknown(), UNREADABLE))

const background = {
  programmeName: orNone(line(200)),
  ...{ definition: lines, definitionNote: orNone(text(1000)), principles: lines },
}
export const backgroundInput = z.object({ municipalityId: rowId, seen, ...background })

const decision = {
  dateStart: z.iso.date(t.faults.day),
  /** As it is said; the day itself where nothing else is. */
  dateLabel: line(60),
  title: line(500).pipe(z.string().min(1, t.faults.noTitle)),
  ...{ body: orNone(line(200)), note: orNone(text(2000)), source: orNone(line(500)), ourReading: ticked },
}
/** A new one where there is no `id`; `seen` is what was said of it when the form was drawn. */
export const decisionInput = z.object({
  ...{ municipalityId: rowId, id: z.union([z.literal('').transform(() => null), rowId], UNREADABLE), seen },
  ...decision,
})
export const decisionRemovalInput = z.object({ municipalityId: rowId, id: rowId })
export const backgroundUndoInput = z.object({
  municipalityId: rowId,
  entryId: z
    .string()
    .regex(/^\d{1,18}$/, UNREADABLE)
    .transform(BigInt),
})

export type BackgroundFields = Pick<z.output<typeof backgroundInput>, keyof typeof background>
export const BACKGROUND_FIELDS = Object.keys(background) as (keyof BackgroundFields)[]
export type DecisionFields = Pick<z.output<typeof decisionInput>, keyof typeof decision>
export const DECISION_FIELDS = Object.keys(decision) as (keyof DecisionFields)[]
