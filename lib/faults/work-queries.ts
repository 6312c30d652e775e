import 'server-only'
import { canSeeFaults, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { localeOf } from '@/lib/text/numbers'
import type { Prisma } from '@/prisma/generated/client'
import type { FaultFilter } from './fault-filter'
import { stateOf, type FaultReport, type FaultState } from './fault-report'

const PAGE = 50

const WHERE: Record<FaultState, Prisma.FaultReportWhereInput> = {
  new: { settledAt: null, takenAt: null },
  taken: { settledAt: null, takenAt: { not: null } },
  settled: { settledAt: { not: null } },
}

/** A page of the reports that are asked for, newest first, and where older ones begin; none for whoever may not see them. */
export async function listFaults(
  actor: Actor,
  municipalityId: number,
  { state, before }: FaultFilter,
): Promise<{ reports: FaultReport[]; older: bigint | null }> {
  if (!canSeeFaults(actor, { municipalityId })) return { reports: [], older: null }
  const rows = await db.faultReport.findMany({
    where: { municipalityId, ...(state && WHERE[state]), ...(before !== undefined && { id: { lt: before } }) },
    include: { takenBy: { select: { id: true, name: true } }, settledBy: { select: { name: true } } },
    orderBy: { id: 'desc' },
    take: PAGE + 1,
  })
  const shown = rows.slice(0, PAGE)
  const reports = shown.map(({ id, page, locale, body, sentAt, settledAt, takenBy, settledBy, answer, ...times }) => ({
    ...{ id: String(id), page, body, takenBy, answer, locale: localeOf(locale) },
    ...{ sentAt: sentAt.toISOString(), settledAt: settledAt?.toISOString() ?? null },
    ...{ state: stateOf({ settledAt, ...times }), settledBy: settledBy?.name ?? null },
  }))
  return { reports, older: rows.length > PAGE ? shown.at(-1)!.id : null }
}

/** How many wait: those that nobody has taken, and those that the person has. */
export async function countFaults(actor: Actor, municipalityId: number): Promise<{ fresh: number; own: number }> {
  if (!canSeeFaults(actor, { municipalityId })) return { fresh: 0, own: 0 }
  const [fresh, own] = await Promise.all([
    db.faultReport.count({ where: { municipalityId, ...WHERE.new } }),
    db.faultReport.count({ where: { municipalityId, ...WHERE.taken, takenById: actor.id } }),
  ])
  return { fresh, own }
}
