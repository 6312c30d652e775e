import { z } from 'zod'
import { rowId as id } from '@/lib/input/row-id'
import { storable } from '@/lib/input/written-text'

const LONGEST_NUMBER = 60
const LONGEST_TEXT = 2_000
/** What readers are told beside a figure. */
export const LONGEST_PUBLIC = 400
/** A grid saves what has changed in it; a whole page pasted at once is far below this. */
const MOST_CELLS = 2_000

const text = (longest: number) => z.string().max(longest).transform(storable)
const said = (longest: number) => z.string().trim().max(longest, 'Texten är för lång.').transform(storable)
const day = z.iso.date().refine(iso => iso >= '1900' && iso < '2200')
const bigId = z.string().regex(/^\d{1,18}$/)

const place = z
  .object({
    version: z.number().int().positive().max(32_767),
    geographyId: id,
    breakdownId: id,
    periodStart: day,
    periodEnd: day,
  })
  .refine(({ periodStart, periodEnd }) => periodStart <= periodEnd)

const typed = z.object({
  value: text(LONGEST_NUMBER),
  numerator: text(LONGEST_NUMBER),
  denominator: text(LONGEST_NUMBER),
  status: text(40),
  note: text(LONGEST_TEXT),
  // A page that was opened before values had one doesn't send it.
  ownSource: text(LONGEST_TEXT).default(''),
})

/** What the person's draft said, as far as the page knew: anything else is from another page of theirs. */
const known = z.object({ before: z.array(typed).max(20).optional() })

const draft = place.and(known).and(
  typed.extend({
    periodLabel: text(40).pipe(z.string().trim().min(1)),
    source: text(LONGEST_TEXT),
    seenRevisionId: bigId.nullable(),
  }),
)

/** `personId`: whose page it is. Another may have signed in beside it since, and would get what this one typed. */
const indicator = { municipalityId: id, indicatorId: id, personId: id }

/**
 * Sources of the indicator that the page has shown or sent, the latest ones. Where the person's drafts have yet another,
 * it was saved from elsewhere, and which of the two holds is asked. Without a list nothing is compared, as from a file.
 */
const knownSources = z.array(text(LONGEST_TEXT)).max(100).optional()

/** What a grid sends while someone types: cells as they now stand, and those that say what holds again. */
export const draftInput = z.object({
  ...indicator,
  cells: z.array(draft).max(MOST_CELLS),
  gone: z.array(place.and(known)).max(MOST_CELLS),
  knownSources,
})
export type DraftInput = z.infer<typeof draftInput>
export type DraftCell = DraftInput['cells'][number]

export const indicatorInput = z.object(indicator)
/**
 * `source`: that of every value that is sent; '' when they are sent without one. `note`: to the reviewer. `publicNote`: to
 * readers, of published values that change.
 */
export const submitInput = z.object({
  ...indicator,
  source: said(LONGEST_TEXT),
  note: said(LONGEST_TEXT),
  publicNote: said(LONGEST_PUBLIC).default(''),
  knownSources,
})
export const submissionInput = z.object({ municipalityId: id, submissionId: bigId })
