import { z } from 'zod'
import { rowId as id, UNREADABLE } from '@/lib/input/row-id'
import { timelineSv } from '@/lib/text/timeline-sv'
import { LONGEST_PUBLIC } from './entry-input'
import { WITHDRAWAL_SCOPES } from './withdrawal-scope'

const LONGEST_NOTE = 2_000
const t = timelineSv.withdraw

/** What the form sends that proposes that published values are taken away. */
export const withdrawalProposalInput = z.object({
  municipalityId: id,
  /** The revision that holds in the value looked at. */
  revisionId: z.string(UNREADABLE).regex(/^\d{1,18}$/, UNREADABLE),
  scope: z.enum(WITHDRAWAL_SCOPES, t.chooseScope),
  reason: z.string(UNREADABLE).trim().min(1, t.noReason).max(LONGEST_NOTE, t.tooLong),
  publicNote: z.string(UNREADABLE).trim().max(LONGEST_PUBLIC, t.tooLong),
  isSecret: z.string().optional(),
})
