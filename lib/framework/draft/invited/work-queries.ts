import 'server-only'
import { canEditGoals, type Actor } from '@/lib/auth/permissions'
import { hashOf } from '@/lib/auth/ticket'
import { db } from '@/lib/db'
import type { DraftKey } from '@/lib/framework/draft/stored-draft'
import { dayOf } from '@/lib/text/days'

/** Days in ISO. */
export type Invitation = { id: number; forWhom: string; lastDay: string }
export type InvitedDraft = {
  title: string
  validFrom: number
  validTo: number | null
  forWhom: string
  lastDay: string
  goals: {
    id: number
    depth: number
    level: string
    name: string
    summary: string | null
    strategies: string[]
  }[]
}

/** The links to a draft that lead there today, for those who can take them back. */
export async function listInvitations(actor: Actor, key: DraftKey, today: string): Promise<Invitation[]> {
  if (!canEditGoals(actor, key)) return []
  const rows = await db.draftInvitation.findMany({
    where: { ...key, takenBackAt: null, lastDay: { gte: new Date(today) } },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ id, forWhom, lastDay }) => ({ id, forWhom, lastDay: dayOf(lastDay) }))
}

/** What is read by a link: the words of a draft, and nothing of who wrote them. Null where the link leads nowhere. */
export async function getInvitedDraft(
  municipalityId: number,
  secret: string,
  today: string,
): Promise<InvitedDraft | null> {
  const invitation = await db.draftInvitation.findFirst({
    where: {
      ...{ municipalityId, secretHash: hashOf(secret), takenBackAt: null, lastDay: { gte: new Date(today) } },
      framework: { status: 'draft' },
    },
    select: {
      ...{ forWhom: true, lastDay: true },
      framework: {
        select: {
          ...{ title: true, validFrom: true, validTo: true },
          goals: {
            where: { removedWith: null },
            orderBy: { sortOrder: 'asc' },
            select: {
              ...{ id: true, number: true, title: true, summary: true },
              level: { select: { depth: true, singular: true } },
              strategies: { orderBy: { number: 'asc' }, select: { number: true, title: true } },
            },
          },
        },
      },
    },
  })
  if (!invitation) return null
  const { forWhom, lastDay, framework } = invitation
  return {
    ...{ forWhom, lastDay: dayOf(lastDay), title: framework.title },
    ...{ validFrom: framework.validFrom, validTo: framework.validTo },
    goals: framework.goals.map(({ id, number, title, summary, level, strategies }) => ({
      ...{ id, summary, depth: level.depth, level: level.singular, name: `${number} ${title}`.trim() },
      strategies: strategies.map(strategy => `${strategy.number}. ${strategy.title}`),
    })),
  }
}
