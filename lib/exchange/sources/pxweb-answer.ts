import { z } from 'zod'

const codes = z.union([z.array(z.string()), z.record(z.string(), z.number().int().min(0))])
const sparse = <Of extends z.ZodType>(of: Of) => z.union([z.array(of), z.record(z.string(), of)])

const dimension = z.object({
  label: z.string().default(''),
  category: z.object({
    index: codes,
    label: z.record(z.string(), z.string()).default({}),
    unit: z.record(z.string(), z.object({ base: z.string().nullish(), decimals: z.number().nullish() })).default({}),
  }),
  extension: z
    .object({
      /** Left out, the source answers for all of it together. */
      elimination: z.boolean().default(false),
      codelists: z.array(z.object({ id: z.string(), label: z.string() })).default([]),
    })
    .nullish(),
})

const about = {
  class: z.literal('dataset'),
  label: z.string(),
  source: z.string().default(''),
  note: z.array(z.string()).default([]),
  id: z.array(z.string()).min(1).max(30),
  size: z.array(z.number().int().min(0)).min(1).max(30),
  role: z.object({ metric: z.array(z.string()).default([]), time: z.array(z.string()).default([]) }).default({
    metric: [],
    time: [],
  }),
  dimension: z.record(z.string(), dimension),
}

/** PxWebApi 2: what a table is, and some of its cells (JSON-stat 2, row by row). */
export const tableAnswer = z.object(about)
export const cellsAnswer = z.object({
  ...about,
  value: sparse(z.number().nullable()),
  status: sparse(z.string().nullable()).nullish(),
})
/** A list of codes of the source's own: other codes, or sums of them. */
export const codelistAnswer = z.object({ values: z.array(z.object({ code: z.string(), label: z.string() })) })
export const configAnswer = z.object({ apiVersion: z.string(), maxDataCells: z.number().int().min(1) })
/** A page of all the tables that there are; each may take a while. */
export const tablesAnswer = z.object({
  tables: z.array(
    z.object({
      ...{ id: z.string(), label: z.string(), variableNames: z.array(z.string()).default([]) },
      ...{ description: z.string().nullish(), source: z.string().nullish() },
      paths: z.array(z.array(z.object({ label: z.string() }))).nullish(),
    }),
  ),
  page: z.object({ pageNumber: z.number().int(), totalPages: z.number().int().max(200) }),
})
export type CodelistAnswer = z.output<typeof codelistAnswer>
export type TableAnswer = z.output<typeof tableAnswer>
export type CellsAnswer = z.output<typeof cellsAnswer>

/** The codes of a variable in their order; none where the table has no such variable. */
export function codesIn({ dimension }: TableAnswer, variable: string): string[] {
  const index = dimension[variable]?.category.index ?? []
  return Array.isArray(index) ? index : Object.keys(index).toSorted((a, b) => index[a]! - index[b]!)
}
