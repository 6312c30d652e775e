import 'server-only'
import { canEnterValues, canTakeBack, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { getWorkIndicator } from '@/lib/indicators/work-queries'
import { cannot, type EntryDone } from './entry-fault'
import { holdSubmission } from './locked-submission'
import { openSubmission } from './open-submission'
import { readDrafts } from './read-drafts'
import { restoreDrafts } from './restore-drafts'
import { step } from './review-moves'
import { sendDrafts, type NotSent, type Sent } from './send-drafts'
import { stateAfter } from './submission-state'

type Submitting = {
  municipalityId: number
  indicatorId: number
  personId: number
  /** Where the values stand. */
  source: string
  /** To the reviewer. */
  note: string
  /** To readers, where published values change. */
  publicNote?: string
  /** Sources that the sender's page knew of, besides the one that it sends under. */
  knownSources?: readonly string[] | undefined
}
/** Another page of the person's has another source for what is sent. */
const OTHER_SOURCE = { ok: false, fault: 'otherSource' } as const

type Which = { municipalityId: number; submissionId: bigint }

/**
 * Submits everything that a person has typed of an indicator: read once more, checked once more, and written whole or
 * not at all. A value that somebody else has changed since it was seen is told, with both; nothing is sent.
 */
export async function submitDraft(actor: Actor, submitting: Submitting): Promise<Sent | NotSent | typeof OTHER_SOURCE> {
  const { municipalityId, indicatorId, source, note, publicNote = '', knownSources } = submitting
  if (actor.kind !== 'person' || !canEnterValues(actor, submitting)) return cannot('forbidden')
  if (submitting.personId !== actor.id) return cannot('notYours')
  const indicator = await getWorkIndicator({ municipalityId, indicatorId })
  if (!indicator) return cannot('missing')
  return db.$transaction(async tx => {
    // One sending at a time for each person: the second finds nothing left.
    await tx.$queryRaw`SELECT id FROM "Person" WHERE id = ${actor.id} FOR NO KEY UPDATE`
    const which = { municipalityId, indicatorId }
    const drafts = await readDrafts(tx, which, actor.id)
    const known = knownSources && new Set(['', source, ...knownSources].map(one => one.trim()))
    if (drafts.some(draft => known?.has(draft.source.trim()) === false)) return OTHER_SOURCE
    const sent = await sendDrafts(tx, actor, drafts, {
      ...{ municipalityId, indicator, source, entrance: 'form' },
      open: title => openSubmission(tx, actor, { ...which, title, note, publicNote }),
    })
    if (sent.ok) await tx.draft.deleteMany({ where: { ...which, personId: actor.id } })
    return sent
  })
}

/** Takes one's own submission back while nothing of it is published: its values are drafts again. */
export async function takeBack(actor: Actor, { municipalityId, submissionId }: Which): Promise<EntryDone> {
  return db.$transaction(async tx => {
    const found = await holdSubmission(tx, { municipalityId, submissionId })
    if (found?.proposedById == null) return cannot(canEnterValues(actor, { municipalityId }) ? 'missing' : 'forbidden')
    if (!canTakeBack(actor, { municipalityId, proposedBy: found.proposedById })) return cannot('forbidden')
    if (found.kind !== 'values' || !stateAfter(found.status, 'takeBack')) return cannot('state')
    await step(tx, actor, found, 'takeBack')
    await restoreDrafts(tx, found)
    return { ok: true }
  })
}
