import { z } from 'zod'

const LONGEST_NAME = 300
const name = z.string().max(LONGEST_NAME).catch('')
const yesOrNo = z.enum(['ja', 'nej', '']).catch('')

/** By the names in the address, which are Swedish. Empty asks for everything, and so does what cannot be read. */
const asked = z.object({ indikator: name, person: name, fragor: yesOrNo, svar: yesOrNo })
export type ReviewFilter = z.output<typeof asked>

export const readReviewFilter = (query: Readonly<Record<string, unknown>>): ReviewFilter => asked.parse(query)

/** What is told of it without reading its values. */
export const isOfAsked = (
  { indikator, person }: ReviewFilter,
  one: { touches: readonly string[]; by: string | null },
): boolean => (indikator === '' || one.touches.includes(indikator)) && (person === '' || one.by === person)

/** How many of its values there is something to say of, and how many answers it changes. */
export function saysAsked({ fragor, svar }: ReviewFilter, one: { questions: number; changes: number }): boolean {
  const agrees = (wanted: ReviewFilter['fragor'], many: number) => wanted === '' || (wanted === 'ja') === many > 0
  return agrees(fragor, one.questions) && agrees(svar, one.changes)
}
