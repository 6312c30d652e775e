import { z } from 'zod'
import { line } from '@/lib/input/written-text'
import { rowId, UNREADABLE } from '@/lib/input/row-id'

export const MOST_AREAS = 400
/** What is sent at once: a server function takes a megabyte. */
export const LONGEST = 700_000

/** Within Sweden, in degrees. */
const position = z.tuple([z.number().min(10).max(25), z.number().min(55).max(70)])
const ring = z.array(position).min(4, UNREADABLE)
const polygon = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring).min(1)).min(1) }),
])

export const area = z.object({
  code: z.string(UNREADABLE).regex(/^[\w-]{1,20}$/, UNREADABLE),
  name: line(100).refine(name => name !== '', 'Skriv ett namn.'),
  /** Followed by itself in the work with the municipality's areas (områdesutveckling). */
  isPriority: z.boolean(UNREADABLE),
  polygon,
})

const isOnce = (values: readonly string[]) => new Set(values).size === values.length

/** The areas of a municipality, as they are proposed and kept. */
export const areas = z
  .array(area)
  .min(1, UNREADABLE)
  .max(MOST_AREAS, UNREADABLE)
  .refine(all => isOnce(all.map(({ code }) => code)) && isOnce(all.map(({ name }) => name)), UNREADABLE)

export type Area = z.output<typeof area>

/** Borders of an area; those without a first day hold until the next of them. */
export const border = z.object({ validFrom: z.iso.date().nullable(), source: z.string().nullable(), polygon })
export type Border = z.output<typeof border>

/**
 * What other borders than before are: new from a day, or the same drawn anew, so that nothing has changed but the drawing.
 * Null where it isn't said.
 */
export const saidBorders = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('from'),
      validFrom: z.iso.date(UNREADABLE).refine(day => day >= '1900-01-01' && day < '2200-01-01', UNREADABLE),
      source: line(200).refine(source => source !== '', UNREADABLE),
    }),
    z.object({ kind: z.literal('redrawn') }),
  ])
  .nullable()
export type SaidBorders = z.output<typeof saidBorders>

export const areasInput = z.object({
  municipalityId: rowId,
  /** Which areas its writer saw. */
  seen: z.string(UNREADABLE).max(100),
  areas,
  borders: saidBorders.default(null),
})
/** `seen` as above. */
export const areasUndoInput = areasInput.pick({ municipalityId: true, seen: true })
export const areasBackInput = z.object({
  municipalityId: rowId,
  submissionId: z.coerce
    .bigint(UNREADABLE)
    .min(1n)
    .max(2n ** 63n - 1n),
})
