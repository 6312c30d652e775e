import 'server-only'
import type { z } from 'zod'
import { audit } from '@/lib/audit/audit'
import { canEditGoals, type Actor } from '@/lib/auth/permissions'
import { hashOf, newTicket } from '@/lib/auth/ticket'
import type { invitationInput, takenBackInput } from '@/lib/framework/draft/draft-input'
import { inDraft } from '@/lib/publication/in-draft'
import { dayInSweden } from '@/lib/text/days'

type No = { ok: false; fault: 'forbidden' | 'missing' | 'past' }
type Invited = { ok: true; secret: string } | No
type TakenBack = { ok: true } | No

/** Makes a link by which a draft can be read without an account, through a day. It is told once. */
export async function inviteToDraft(
  actor: Actor,
  { forWhom, lastDay, ...key }: z.output<typeof invitationInput>,
): Promise<Invited> {
  if (!canEditGoals(actor, key)) return { ok: false, fault: 'forbidden' }
  if (lastDay < dayInSweden(new Date())) return { ok: false, fault: 'past' }
  return inDraft<Invited>(key, async tx => {
    const { municipalityId, frameworkId } = key
    const isDraft = await tx.framework.count({ where: { municipalityId, id: frameworkId, status: 'draft' } })
    if (isDraft === 0) return { ok: false, fault: 'missing' }
    const secret = newTicket()
    const data = { ...key, forWhom, lastDay: new Date(lastDay), secretHash: hashOf(secret) }
    const { id } = await tx.draftInvitation.create({ data })
    await audit(tx, actor, { ...about(key, 'inviteToDraft'), after: { invitation: id, until: lastDay } })
    return { ok: true, secret }
  })
}

/** The link leads nowhere any more. */
export async function takeBackInvitation(
  actor: Actor,
  { invitationId: id, ...key }: z.output<typeof takenBackInput>,
): Promise<TakenBack> {
  if (!canEditGoals(actor, key)) return { ok: false, fault: 'forbidden' }
  return inDraft<TakenBack>(key, async tx => {
    const { count } = await tx.draftInvitation.updateMany({
      where: { ...key, id, takenBackAt: null },
      data: { takenBackAt: new Date() },
    })
    if (count === 0) return { ok: false, fault: 'missing' }
    await audit(tx, actor, { ...about(key, 'takeBackInvitation'), before: { invitation: id } })
    return { ok: true }
  })
}

const about = ({ municipalityId, frameworkId }: { municipalityId: number; frameworkId: number }, action: string) => ({
  ...{ municipalityId, entrance: 'form' as const, action, entity: 'Framework', entityId: frameworkId },
})
