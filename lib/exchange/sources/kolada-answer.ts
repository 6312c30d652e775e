import { z } from 'zod'

/** 0 and 1 in what has been recorded, true and false in the description of the interface. */
const flag = z.union([z.boolean(), z.literal([0, 1])]).transform(Boolean)
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}/)
  .transform(text => text.slice(0, 10))
const text = z
  .string()
  .nullish()
  .transform(said => said ?? '')

const kpi = z.object({
  id: z.string(),
  title: z.string(),
  description: text,
  auspice: text,
  operating_area: text,
  is_divided_by_gender: flag.default(false),
  publication_date: day.nullish(),
  prel_publication_date: day.nullish(),
  municipality_type: text,
})

const datum = z.object({
  kpi: z.string(),
  municipality: z.string(),
  period: z.number().int().min(1900).max(2200),
  values: z.array(
    z.object({
      gender: z.enum(['T', 'K', 'M']),
      value: z.number().nullable(),
      status: text,
      isdeleted: z.boolean().default(false),
    }),
  ),
})

const page = <Of extends z.ZodType>(of: Of) =>
  z.object({ values: z.array(of), count: z.number().int().min(0), next_url: z.string().nullish() })

/** Kolada v3: what a page of its catalogue and a page of its values hold. */
export const kpiPage = page(kpi)
export const dataPage = page(datum)
export type Kpi = z.output<typeof kpi>
export type Datum = z.output<typeof datum>
