import 'server-only'
import { canProposeIndicator, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import type { IndicatorDimension } from '@/lib/indicators/indicator'
import { newIndicator, type NewIndicator } from './new-indicator'
import { readDimensions } from './set-groups'
import { UNDER_WAY } from './threshold'

/** A new indicator that waits for a reviewer, or came back from one. */
export type WaitingIndicator = {
  submissionId: string
  name: string
  isReturned: boolean
  isOwn: boolean
  /** What was last said of it. */
  note: string | null
}

/** New indicators that are no rows yet, latest first, for those who may propose; none for others. */
export async function listNewIndicators(actor: Actor, municipalityId: number): Promise<WaitingIndicator[]> {
  if (!canProposeIndicator(actor, { municipalityId })) return []
  const items = await db.submissionItem.findMany({
    where: {
      ...{ municipalityId, entity: 'NewIndicator' },
      submission: { kind: 'settings', status: { in: [...UNDER_WAY] } },
    },
    select: {
      ...{ submissionId: true, after: true },
      submission: {
        select: {
          ...{ status: true, proposedById: true },
          events: { select: { note: true }, orderBy: { number: 'desc' }, take: 1 },
        },
      },
    },
    orderBy: { submissionId: 'desc' },
  })
  return items.map(({ submissionId, after, submission: { status, proposedById, events } }) => ({
    ...{ submissionId: String(submissionId), name: newIndicator.parse(after).shortName },
    ...{ isReturned: status === 'returned', isOwn: proposedById === actor.id, note: events[0]?.note ?? null },
  }))
}

export type GoalChoice = { id: number; name: string; isDraft: boolean }

/** The goals that an indicator can serve: outcomes and the overall goal of every målbild that is not superseded. */
export async function listGoalChoices(actor: Actor, municipalityId: number): Promise<GoalChoice[]> {
  if (!canProposeIndicator(actor, { municipalityId })) return []
  const goals = await db.goal.findMany({
    where: {
      ...{ municipalityId, removedWith: null, level: { role: { in: ['overall', 'outcome'] } } },
      framework: { status: { not: 'superseded' } },
    },
    select: { id: true, number: true, title: true, framework: { select: { status: true } } },
    orderBy: [{ framework: { validFrom: 'desc' } }, { sortOrder: 'asc' }],
  })
  return goals.map(({ id, number, title, framework: { status } }) => ({
    ...{ id, name: `${number} ${title}`.trim(), isDraft: status === 'draft' },
  }))
}

/** The ways of dividing people into groups that there are. */
export async function listDimensions(actor: Actor, municipalityId: number): Promise<IndicatorDimension[]> {
  return canProposeIndicator(actor, { municipalityId }) ? readDimensions(db, municipalityId) : []
}

export type NewBeginning = { said: NewIndicator; instead: string; why: string } | null

/** One's own proposal that came back, to write anew; null where there is none such. */
export async function getReturnedIndicator(
  actor: Actor,
  municipalityId: number,
  submissionId: bigint,
): Promise<NewBeginning> {
  if (!canProposeIndicator(actor, { municipalityId })) return null
  const item = await db.submissionItem.findFirst({
    where: {
      ...{ municipalityId, submissionId, entity: 'NewIndicator' },
      submission: { proposedById: actor.id, status: 'returned' },
    },
    select: { after: true, submission: { select: { note: true } } },
  })
  if (!item) return null
  return { said: newIndicator.parse(item.after), instead: String(submissionId), why: item.submission.note ?? '' }
}
