import { z } from 'zod'

const texts = z.array(z.string())
const figure = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('number'), value: z.number(), isPreliminary: z.boolean().optional() }),
  z.object({ kind: z.enum(['none', 'hidden', 'deleted']) }),
])
const about = z.object({
  ...{ code: z.string(), title: z.string(), description: z.string(), unit: z.string().nullable(), groups: texts },
  ...{ auspice: z.string(), area: z.string(), publishesOn: z.string().nullable(), notes: texts },
})

/** What is kept of an answer, and of what was known: written by us, and read as anything else from outside. */
export const storedAbout = z.array(about)
export const storedRows = z.array(
  z.object({
    ...{ code: z.string(), place: z.string(), period: z.string() },
    ...{ categories: z.record(z.string(), z.string()), figure },
    counts: z.object({ numerator: z.number().optional(), denominator: z.number().optional() }).optional(),
  }),
)
export const storedKnown = about
export const storedSelection = z.object({
  ...{ place: z.string(), period: z.string(), codes: z.record(z.string(), texts) },
  groups: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.string()))),
  codelists: z.record(z.string(), z.string()).optional(),
  counts: z
    .object({
      ...{ variable: z.string(), value: z.string() },
      ...{ numerator: z.string().optional(), denominator: z.string().optional() },
    })
    .optional(),
  districts: z.record(z.string(), z.string()).optional(),
  ...{ from: z.string().optional(), within: z.string().optional() },
  ...{ words: z.string().optional(), chosen: z.string().optional() },
})
