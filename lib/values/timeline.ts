import type { WithdrawalScope } from './withdrawal-scope'
import type { SubmissionStep, Figures } from './proposal'

/** Something that was said of a cell, or happened to what was said; oldest first in a timeline. */
export type TimelineEntry = { at: string } & (
  | {
      what: 'written'
      /** Null for the system and for imports. */
      by: string | null
      entrance: string
      figures: Figures
      source: string | null
      note: string | null
      /** What import it came with. */
      batch: string | null
    }
  | {
      what: 'step'
      step: SubmissionStep['what']
      by: string | null
      note: string | null
      submission: { id: string; title: string }
    }
  | { what: 'commented'; by: string | null; text: string; submission: { id: string; title: string } }
  /** It came to hold: what the public reads from then on. */
  | { what: 'held'; figures: Figures }
  /** Its figures were taken from the whole history for secrecy. */
  | { what: 'redacted'; by: string | null; reason: string }
)

/** What this person can do about a published value being taken away; null where there is nothing to take or to do. */
export type TimelineWithdrawal = {
  /** What holds in it, as it is read here. */
  revisionId: string
  /** How many published values go with each choice. */
  many: Record<WithdrawalScope, number>
  /** It is proposed already. */
  pending: { submission: string; isOwn: boolean; returned: { note: string } | null } | null
}

/** All that has been said of one cell. */
export type Timeline = {
  breakdown: string
  place: string
  label: string
  version: number
  entries: TimelineEntry[]
  withdrawal: TimelineWithdrawal | null
}
