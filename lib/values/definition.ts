import { z } from 'zod'

/**
 * A definition of an indicator's own: its number, and what is otherwise from it on, in words for the reader. `known`: what
 * the source said of each series by then, which later answers are held against.
 */
export const definition = z.strictObject({
  ...{ version: z.number().int().min(1), note: z.string().max(2000).nullable() },
  known: z.array(z.strictObject({ source: z.string(), code: z.string(), about: z.json() })).optional(),
})
export type Definition = z.infer<typeof definition>
