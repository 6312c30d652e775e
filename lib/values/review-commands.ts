import 'server-only'
import type { Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { writeComments, type Comment } from './comment-commands'
import { lockSubmission } from './locked-submission'
import { restoreDrafts } from './restore-drafts'
import { refuse, type ReviewDone, type Reviewing } from './review-fault'
import { step } from './review-moves'

/** Says yes to what somebody else has proposed; nothing is published by it. */
export async function approveSubmission(actor: Actor, reviewing: Reviewing): Promise<ReviewDone> {
  return db.$transaction(async tx => {
    const locked = await lockSubmission(tx, actor, reviewing, 'approve')
    if (!locked.ok) return locked
    await step(tx, actor, locked.submission, 'approve')
    return { ok: true }
  })
}

/**
 * Sends it back to who proposed it, with what there is to mend: of the whole, at single values, or both. Nothing of it is
 * published; it opens again as their draft.
 */
export async function returnSubmission(
  actor: Actor,
  { note, comments = [], ...reviewing }: Reviewing & { note: string; comments?: readonly Comment[] },
): Promise<ReviewDone> {
  const reason = note.trim()
  return db.$transaction(async tx => {
    const locked = await lockSubmission(tx, actor, reviewing, 'return')
    if (!locked.ok) return locked
    const isAnySaid = comments.some(({ text }) => text.trim())
    if (!reason && !isAnySaid) return refuse('noReason')
    if (isAnySaid && !(await writeComments(tx, actor, locked.submission, comments))) return refuse('noComment')
    await step(tx, actor, locked.submission, 'return', reason || null)
    // What was to be taken away was never typed.
    if (locked.submission.kind === 'values') await restoreDrafts(tx, locked.submission)
    return { ok: true }
  })
}
