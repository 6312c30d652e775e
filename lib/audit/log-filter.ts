import { z } from 'zod'

/** What is asked of the log; an empty filter asks for everything. */
export type LogFilter = {
  /** A person's id, or the system. */
  by?: number | 'system'
  entity?: string
  /** The way in: "form", "file", "job". */
  entrance?: string
  /** Days in Sweden (ISO), both included. */
  from?: string
  to?: string
  /** Only what is older than this entry. */
  before?: bigint
}

const LARGEST_ID = 2 ** 31 - 1
const LARGEST_BIGINT = 2n ** 63n - 1n
const day = z.iso.date().optional().catch(undefined)

/** By the names in the address, which are Swedish. What cannot be read is not asked. */
const query = z.object({
  vem: z
    .union([z.literal('system'), z.coerce.number().int().min(1).max(LARGEST_ID)])
    .optional()
    .catch(undefined),
  slag: z
    .string()
    .regex(/^[A-Za-z]{1,40}$/)
    .optional()
    .catch(undefined),
  vag: z
    .string()
    .regex(/^[a-z]{1,20}$/)
    .optional()
    .catch(undefined),
  fran: day,
  till: day,
  fore: z.coerce.bigint().min(1n).max(LARGEST_BIGINT).optional().catch(undefined),
})

export function readFilter(asked: Readonly<Record<string, unknown>>): LogFilter {
  const { vem: by, slag: entity, vag: entrance, fran: from, till: to, fore: before } = query.parse(asked)
  return { by, entity, entrance, from, to, before }
}

/** The filter as it stands in an address. */
export function queryOf({ by, entity, entrance, from, to, before }: LogFilter): string {
  const named = { vem: by, slag: entity, vag: entrance, fran: from, till: to, fore: before }
  const given = Object.entries(named).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]))
  return given.length > 0 ? `?${new URLSearchParams(given)}` : ''
}
