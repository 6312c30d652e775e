import { z } from 'zod'

/** What is told in words, by how it came to be; the last is what the municipality itself has concluded of the whole. */
export const EVIDENCE_KINDS = ['dialogue', 'walk', 'survey', 'quotation', 'material', 'conclusion'] as const
export const SAID_OF_GAPS = ['larger', 'smaller', 'equal'] as const

const day = z.iso.date().nullable()
const id = z.int().nullable()

/** All that is said of it, as a submission keeps it. */
export const evidenceFields = z.object({
  kind: z.enum(EVIDENCE_KINDS),
  title: z.string(),
  text: z.string(),
  goalId: id,
  geographyId: id,
  followUpId: id,
  year: z.int().nullable(),
  ...{ firstDay: day, lastDay: day },
  participants: z.int().nullable(),
  /** Who gathered it, or where it is written. */
  source: z.string(),
  isConsented: z.boolean(),
  saysGapsAre: z.enum(SAID_OF_GAPS).nullable(),
})
export type EvidenceFields = z.infer<typeof evidenceFields>
export const EVIDENCE_FIELDS = Object.keys(evidenceFields.shape) as (keyof EvidenceFields)[]

/** What a new one begins with. */
export const NEW_EVIDENCE: EvidenceFields = {
  ...{ kind: 'dialogue', title: '', text: '', goalId: null, geographyId: null, followUpId: null, year: null },
  ...{ firstDay: null, lastDay: null, participants: null, source: '', isConsented: false, saysGapsAre: null },
}

/** The year of its days is its year. */
export function dated<F extends Pick<EvidenceFields, 'year' | 'firstDay' | 'lastDay'>>(fields: F): F {
  const last = fields.lastDay ?? fields.firstDay
  return last === null ? fields : { ...fields, year: Number(last.slice(0, 4)) }
}
