import 'server-only'
import { canSeeWork, hasRole, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'
import { dayOf } from '@/lib/text/days'
import { cellKey } from './grid'
import { listUndecided } from './list-undecided'
import { mayReview } from './review-queries'
import type { SubmissionState } from './submission-state'

type Where = { municipalityId: number; indicatorId?: number }

/** A submission of one's own that is on its way: as its writer needs to see it. */
export type OwnSubmission = {
  id: string
  kind: 'values' | 'withdrawal'
  title: string
  status: SubmissionState
  code: string
  /** The first cell that it proposes something of. */
  cell: string
  /** One of the revisions that it proposes. */
  revisionId: string
  many: number
  at: string
  /** What the reviewer wrote when it came back, and who. */
  note: string | null
  by: string | null
}

type Days = Record<'periodStart' | 'periodEnd', Date | string>
export type StoredCell = Omit<Parameters<typeof cellKey>[0], keyof Days> & Days

/** The key of a cell as the database tells of it; '' for none. */
export const keyOfStored = (cell: StoredCell | undefined): string =>
  cell ? cellKey({ ...cell, periodStart: inDays(cell.periodStart), periodEnd: inDays(cell.periodEnd) }) : ''
const inDays = (day: Date | string): string => (typeof day === 'string' ? day : dayOf(day))

/** The first value of a submission, with its cell and indicator. */
export const FIRST_ITEM = {
  orderBy: { number: 'asc' },
  take: 1,
  select: {
    revision: { select: { id: true, cell: { include: { definition: { select: { indicator: true } } } } } },
  },
} satisfies Prisma.Submission$itemsArgs

const onItsWay = ['submitted', 'approved', 'returned'] as const

/** One's own submissions of values, or that values go, that nobody has published yet, the latest first. */
export async function listOwnSubmissions(
  actor: Actor,
  { municipalityId, indicatorId }: Where,
  kinds: readonly OwnSubmission['kind'][] = ['values'],
): Promise<OwnSubmission[]> {
  if (!canSeeWork(actor, { municipalityId })) return []
  const ofIndicator = {
    some: { revision: { cell: { indicatorId } } },
  } satisfies Prisma.SubmissionItemListRelationFilter
  const found = await db.submission.findMany({
    where: {
      ...{ municipalityId, proposedById: actor.id, kind: { in: [...kinds] }, status: { in: [...onItsWay] } },
      ...(indicatorId !== undefined && { items: ofIndicator }),
    },
    include: {
      _count: { select: { items: true } },
      events: { orderBy: { number: 'desc' }, take: 1, include: { actor: { select: { name: true } } } },
      items: FIRST_ITEM,
    },
    orderBy: { id: 'desc' },
  })
  return found.map(({ id, kind, title, status, _count, events, items, createdAt }) => ({
    ...{ id: String(id), kind: kind as OwnSubmission['kind'], title, status, many: _count.items },
    cell: keyOfStored(items[0]?.revision?.cell),
    revisionId: String(items[0]?.revision?.id ?? ''),
    code: items[0]?.revision?.cell.definition.indicator.code ?? '',
    at: (events[0]?.at ?? createdAt).toISOString(),
    ...{ note: events[0]?.note ?? null, by: events[0]?.actor?.name ?? null },
  }))
}

export type OwnDrafts = {
  cell: string
  code: string
  title: string
  name: string | null
  many: number
  savedAt: string
}

/** What one has typed and not sent, by indicator, the latest first. */
export async function listOwnDrafts(actor: Actor, { municipalityId }: Where): Promise<OwnDrafts[]> {
  if (!canSeeWork(actor, { municipalityId })) return []
  const rows = await db.$queryRaw<(Omit<OwnDrafts, 'savedAt' | 'cell'> & { savedAt: Date; cell: StoredCell })[]>`
    SELECT i.code, i.title, i."shortName" AS name, count(*)::int AS many, max(d."savedAt") AS "savedAt",
      (array_agg(to_jsonb(d) ORDER BY d."savedAt" DESC))[1] AS cell
    FROM "Draft" d JOIN "Indicator" i ON (i."municipalityId", i.id) = (d."municipalityId", d."indicatorId")
    WHERE d."municipalityId" = ${municipalityId} AND d."personId" = ${actor.id}
    GROUP BY i.id ORDER BY max(d."savedAt") DESC`
  return rows.map(row => ({ ...row, cell: keyOfStored(row.cell), savedAt: row.savedAt.toISOString() }))
}

/** How many submissions wait for this person's eyes; 0 for who may review none. */
export async function countToReview(actor: Actor, municipalityId: number): Promise<number> {
  if (!hasRole(actor, { municipalityId }, 'reviewer')) return 0
  return (await listUndecided(db, municipalityId)).filter(row => mayReview(actor, row)).length
}

/** Whether anyone but this person can review what they send. */
export async function hasReviewerBeside(actor: Actor, municipalityId: number): Promise<boolean> {
  const others = await db.personRole.count({
    where: { municipalityId, role: 'reviewer', personId: { not: actor.id }, person: { isActive: true } },
  })
  return others > 0
}
