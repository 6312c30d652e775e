import 'server-only'
import { canApprove, canSeeWork, SYSTEM, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { nameOf } from '@/lib/indicators/indicator'
import type { Prisma } from '@/prisma/generated/client'
import type { Waiting } from './proposal'
import type { SubmissionState } from './submission-state'

const MOST_SETTLED = 20
const named = { code: true, title: true, shortName: true, shortNameEn: true } as const
const whole = {
  proposedBy: { select: { name: true } },
  events: { orderBy: { number: 'desc' }, take: 1, select: { at: true } },
  items: {
    select: {
      ...{ entity: true, entityId: true },
      revision: { select: { writtenById: true, cell: { select: { indicatorId: true } } } },
    },
  },
} satisfies Prisma.SubmissionInclude

type Row = Prisma.SubmissionGetPayload<{ include: typeof whole }>
type Queue = {
  /** Oldest first: what has waited longest is reviewed first. */
  waiting: Waiting[]
  /** What has been settled lately, newest first. */
  settled: Waiting[]
  /** Whether anyone but this person can review here. */
  hasOtherReviewer: boolean
}

/** What waits for review in the municipality and what was settled lately, for whoever sees its work; else nothing. */
export async function listForReview(actor: Actor, municipalityId: number): Promise<Queue> {
  if (!canSeeWork(actor, { municipalityId })) return { waiting: [], settled: [], hasOtherReviewer: false }
  const find = (status: SubmissionState[], more: Prisma.SubmissionFindManyArgs = {}) =>
    db.submission.findMany({
      where: { municipalityId, status: { in: status } },
      ...more,
      include: whole,
    })
  const waiting = await find(['submitted', 'approved'])
  const settled = await find(['published', 'returned', 'withdrawn'], { orderBy: { id: 'desc' }, take: MOST_SETTLED })
  const ids = [...new Set([...waiting, ...settled].flatMap(indicatorsIn))]
  const indicators = await db.indicator.findMany({
    where: { municipalityId, id: { in: ids } },
    select: { id: true, ...named },
  })
  const names = new Map(
    indicators.map(({ id, title, shortName, shortNameEn }) => [
      id,
      nameOf({ title, name: { sv: shortName, en: shortNameEn } }, 'sv'),
    ]),
  )
  const told = (row: Row): Waiting => ({
    ...{ id: String(row.id), kind: row.kind, title: row.title, status: row.status, many: row.items.length },
    by: row.proposedBy?.name ?? null,
    since: (row.events[0]?.at ?? row.createdAt).toISOString(),
    touches: [...new Set(indicatorsIn(row).flatMap(id => names.get(id) ?? []))],
    isOwn: isOwn(actor, row),
    isYours: row.publishAt === null && mayReview(actor, row),
    publishAt: row.publishAt?.toISOString() ?? null,
  })
  const others = await db.personRole.count({
    where: { municipalityId, role: 'reviewer', personId: { not: actor.id }, person: { isActive: true } },
  })
  return {
    waiting: waiting.map(told).sort((a, b) => a.since.localeCompare(b.since)),
    settled: settled.map(told).sort((a, b) => b.since.localeCompare(a.since)),
    hasOtherReviewer: others > 0,
  }
}

const indicatorsIn = ({ items }: Pick<Row, 'items'>): number[] =>
  items.flatMap(({ revision, entity, entityId }) => {
    if (revision) return [revision.cell.indicatorId]
    return entity === 'Indicator' ? [Number(entityId)] : []
  })

/** Proposed by this person, or with a value of theirs in it. */
export const isOwn = (
  actor: Actor,
  row: { proposedById: number | null; items: { revision: { writtenById: number | null } | null }[] },
): boolean => row.proposedById === actor.id || row.items.some(({ revision }) => revision?.writtenById === actor.id)

export const mayReview = (actor: Actor, row: Parameters<typeof isOwn>[1] & { municipalityId: number }): boolean =>
  canApprove(actor, { municipalityId: row.municipalityId, proposedBy: row.proposedById ?? SYSTEM }) &&
  !isOwn(actor, row)
