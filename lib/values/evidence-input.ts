import { z } from 'zod'
import { rowId, UNREADABLE } from '@/lib/input/row-id'
import { seenJson } from '@/lib/input/seen-json'
import { ticked } from '@/lib/input/ticked'
import { line, text } from '@/lib/input/written-text'
import { evidenceSv } from '@/lib/text/evidence-sv'
import { EVIDENCE_KINDS, evidenceFields, SAID_OF_GAPS } from './evidence'
import { submissionId } from './threshold-input'

const t = evidenceSv.faults
const none = z.literal('').transform(() => null)
const orNone = <T extends z.ZodType>(input: T, words: string = UNREADABLE) => z.union([none, input], words)
const day = orNone(z.iso.date(), t.day)
const number = (pattern: RegExp, words: string) => orNone(z.string().trim().regex(pattern).transform(Number), words)
const required = (longest: number, words: string) => line(longest).pipe(z.string().min(1, words))

export const evidenceInput = z
  .object({
    municipalityId: rowId,
    /** What it changes, and what it said when the form was drawn; empty for something new. */
    evidenceId: orNone(rowId),
    seen: seenJson(30_000).pipe(evidenceFields.nullable()),
    /** One's own that came back, and that this is sent in place of; empty for none. */
    instead: orNone(submissionId),
    kind: z.enum(EVIDENCE_KINDS, UNREADABLE),
    title: required(200, t.noTitle),
    text: text(5000).pipe(z.string().min(1, t.noText)),
    ...{ goalId: orNone(rowId), geographyId: orNone(rowId), followUpId: orNone(rowId) },
    ...{ year: number(/^(19|20)\d{2}$/, t.year), firstDay: day, lastDay: day },
    participants: number(/^[1-9]\d{0,5}$/, t.participants),
    source: required(300, t.noSource),
    ...{ isConsented: ticked, isSure: ticked },
    saysGapsAre: orNone(z.enum(SAID_OF_GAPS)),
    /** To the reviewer. */
    why: text(2000),
  })
  .superRefine(({ kind, goalId, geographyId, year, firstDay, lastDay, isConsented }, context) => {
    const no = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message })
    if (goalId === null && geographyId === null) no('goalId', t.nowhere)
    if (kind === 'quotation' && !isConsented) no('isConsented', t.noConsent)
    if (year === null && firstDay === null) no('firstDay', t.undated)
    if (firstDay === null && lastDay !== null) no('firstDay', t.noFirstDay)
    if (firstDay !== null && lastDay !== null && lastDay < firstDay) no('lastDay', t.backwards)
  })

export const evidenceWithdrawalInput = z.object({
  ...{ municipalityId: rowId, evidenceId: rowId },
  reason: text(2000).pipe(z.string().min(1, t.noReason)),
  isSecret: ticked,
})
