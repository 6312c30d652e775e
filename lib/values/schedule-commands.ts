import 'server-only'
import type { Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { lockSubmission } from './locked-submission'
import { refuse, type ReviewDone, type Reviewing } from './review-fault'
import { step } from './review-moves'

const LONGEST_MS = 366 * 24 * 3600_000

/** Decides that it is published by itself at a time, and says yes to it first where nobody has. `publishAt`: null of no time. */
export async function scheduleSubmission(
  actor: Actor,
  { publishAt, ...reviewing }: Reviewing & { publishAt: Date | null },
): Promise<ReviewDone> {
  return db.$transaction(async tx => {
    const locked = await lockSubmission(tx, actor, reviewing, 'schedule')
    if (!locked.ok) return locked
    const found = locked.submission
    const fromNow = publishAt ? publishAt.getTime() - Date.now() : 0
    if (!publishAt || fromNow <= 0 || fromNow > LONGEST_MS) return refuse('noTime')
    const approved = found.status === 'submitted' ? await step(tx, actor, found, 'approve') : found
    await step(tx, actor, approved, 'schedule', null, publishAt)
    return { ok: true }
  })
}

/** It stays approved, and is published when somebody does it. */
export async function unscheduleSubmission(actor: Actor, reviewing: Reviewing): Promise<ReviewDone> {
  return db.$transaction(async tx => {
    const locked = await lockSubmission(tx, actor, reviewing, 'unschedule')
    if (!locked.ok) return locked
    await step(tx, actor, locked.submission, 'unschedule')
    return { ok: true }
  })
}
