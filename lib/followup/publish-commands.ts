import 'server-only'
import type { z } from 'zod'
import { audit } from '@/lib/audit/audit'
import { canPublishRound, canRunFollowUp, SYSTEM, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { differing, only } from '@/lib/differing'
import { inTurn } from '@/lib/publication/in-turn'
import { dayInSweden } from '@/lib/text/days'
import { aboutRound, holdRound, no, type RoundDone } from './commands'
import { freeze } from './freeze'
import type { proposalInput } from './followup-input'
import type { DrawFigure } from './measure'
import { hiddenAnywhere, readStanding, type FollowUpKey } from './read-standing'

type Tx = Parameters<typeof freeze>[0]
/** The whole round is read and gone through meanwhile. */
const LONGEST_MS = 60_000
/** A strategist proposes that the round is published as it stands; until that is answered nobody writes in it. */
export async function proposeReport(
  actor: Actor,
  { municipalityId, followUpId, publicNote, diaryNumber }: z.output<typeof proposalInput>,
): Promise<RoundDone | { ok: false; fault: 'notPassed' | 'noPublicNote' | 'hiddenNumber' }> {
  const key = { municipalityId, followUpId }
  if (!canRunFollowUp(actor, key)) return no('forbidden')
  return db.$transaction(
    async tx => {
      const round = await holdRound(tx, key)
      if (!round) return no('missing')
      if (round.status !== 'open') return no('notOpen')
      const standing = await readStanding(tx, key)
      if (!standing?.checklist.isPassed) return no('notPassed')
      const isFirst = standing.row.reports.length === 0
      if (!isFirst && publicNote === '') return no('noPublicNote')
      if (hiddenAnywhere(standing.round, publicNote).length > 0) return no('hiddenNumber')
      const told = { publicNote: isFirst ? null : publicNote, diaryNumber }
      await move(tx, actor, key, 'proposeReport', round, { status: 'inReview', proposedById: actor.id, ...told })
      return { ok: true }
    },
    { timeout: LONGEST_MS },
  )
}

/** Back to be written more in: by a strategist, or by the administrator who would have published it. */
export async function returnReport(actor: Actor, key: FollowUpKey): Promise<RoundDone> {
  const { municipalityId } = key
  if (!canRunFollowUp(actor, key) && !canPublishRound(actor, { municipalityId, proposedBy: SYSTEM }))
    return no('forbidden')
  return db.$transaction(async tx => {
    const round = await holdRound(tx, key)
    if (!round) return no('missing')
    if (round.status !== 'inReview') return no('notOpen')
    await move(tx, actor, key, 'returnReport', round, { status: 'open', proposedById: null })
    return { ok: true }
  })
}

/**
 * An administrator who is another person says yes: what the round says now is frozen, with the values it stands on. The
 * turn is held meanwhile, so that nothing of it is published otherwise.
 */
export async function publishReport(
  actor: Actor,
  key: FollowUpKey,
  draw: DrawFigure,
): Promise<RoundDone | { ok: false; fault: 'own' | 'notPassed' }> {
  const { municipalityId, followUpId } = key
  if (!canPublishRound(actor, { municipalityId, proposedBy: SYSTEM })) return no('forbidden')
  return inTurn<RoundDone | { ok: false; fault: 'own' | 'notPassed' }>(municipalityId, async tx => {
    const round = await holdRound(tx, key)
    if (!round) return no('missing')
    if (round.status !== 'inReview' || round.proposedById === null) return no('notOpen')
    if (!canPublishRound(actor, { municipalityId, proposedBy: round.proposedById })) return no('own')
    const standing = await readStanding(tx, key)
    if (!standing?.checklist.isPassed) return no('notPassed')
    const by = { proposedById: round.proposedById, publishedById: actor.id, publicNote: round.publicNote }
    const { version, hash } = await freeze(tx, standing, by, { draw, today: dayInSweden(new Date()) })
    await tx.followUp.update({
      where: { municipalityId_id: { municipalityId, id: followUpId } },
      data: { status: 'published', proposedById: null, publicNote: null },
    })
    await audit(tx, actor, {
      ...aboutRound(key),
      action: 'publishReport',
      ...{ before: { status: 'inReview' }, after: { status: 'published', version, hash, ...numberOf(round) } },
    })
    return { ok: true }
  })
}

/** Opens a published round for a new version. What was published stays as it is, and can be read. */
export async function amendReport(actor: Actor, key: FollowUpKey): Promise<RoundDone> {
  if (!canRunFollowUp(actor, key)) return no('forbidden')
  return db.$transaction(async tx => {
    const round = await holdRound(tx, key)
    if (!round) return no('missing')
    if (round.status !== 'published') return no('notOpen')
    await move(tx, actor, key, 'amendReport', round, { status: 'open' })
    return { ok: true }
  })
}

type Moved = {
  status: 'open' | 'inReview'
  proposedById?: number | null
  publicNote?: string | null
  diaryNumber?: string
}

/** Told where there is one. */
const numberOf = ({ diaryNumber }: { diaryNumber: string }) => (diaryNumber === '' ? {} : { diaryNumber })

const AUDITED = ['status', 'publicNote', 'diaryNumber'] as const
type Audited = Pick<NonNullable<Awaited<ReturnType<typeof holdRound>>>, (typeof AUDITED)[number]>

async function move(tx: Tx, actor: Actor, key: FollowUpKey, action: string, from: Audited, data: Moved): Promise<void> {
  const { municipalityId, followUpId: id } = key
  await tx.followUp.update({ where: { municipalityId_id: { municipalityId, id } }, data })
  const to: Audited = { ...only<Audited>(from, AUDITED), ...only<Moved>(data, AUDITED) } as Audited
  const fields = differing<Audited>(AUDITED, from, to)
  await audit(tx, actor, {
    ...aboutRound(key),
    ...{ action, before: only<Audited>(from, fields), after: only<Audited>(to, fields) },
  })
}
