import 'server-only'
import { randomUUID } from 'node:crypto'
import { audit } from '@/lib/audit/audit'
import { canEnterValues, canProposeIndicator, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { listSources } from '@/lib/exchange/sources/added/work-queries'
import { catalogueJob } from './queue'

type Queued = { ok: true; many: number } | { ok: false; fault: 'forbidden' | 'none' | 'waiting' }

/** What came of a fetch stands in the log and in the review; who asked for it is kept no longer than it is looked at. */
const KEPT_DAYS = 90

/** Puts in the queue that every indicator with a source is fetched; what waits already is not put there again. */
export async function fetchEverything(actor: Actor, { municipalityId }: { municipalityId: number }): Promise<Queued> {
  if (!canEnterValues(actor, { municipalityId })) return { ok: false, fault: 'forbidden' }
  const series = await db.sourceSeries.findMany({
    where: { municipalityId },
    select: { indicatorId: true, indicator: { select: { sortOrder: true } } },
    distinct: ['indicatorId'],
  })
  if (series.length === 0) return { ok: false, fault: 'none' }
  const batch = randomUUID()
  const about = { municipalityId, kind: 'fetch', batch, askedById: actor.kind === 'person' ? actor.id : null }
  const inOrder = series.toSorted((a, b) => a.indicator.sortOrder - b.indicator.sortOrder)
  const old = new Date(Date.now() - KEPT_DAYS * 24 * 3_600_000)
  return db.$transaction(async tx => {
    await tx.job.deleteMany({ where: { municipalityId, doneAt: { lt: old } } })
    const { count } = await tx.job.createMany({
      data: inOrder.map(({ indicatorId }) => ({ ...about, indicatorId, open: `fetch ${indicatorId}` })),
      skipDuplicates: true,
    })
    if (count === 0) return { ok: false, fault: 'waiting' } as const
    await audit(tx, actor, {
      ...{ municipalityId, entrance: 'form', action: 'fetchEverything', entity: 'Job', entityId: batch },
      after: { many: count },
    })
    return { ok: true, many: count } as const
  })
}

/** Puts in the queue that what the sources have is asked for anew: one job a source. */
export async function fetchCatalogues(actor: Actor, { municipalityId }: { municipalityId: number }): Promise<Queued> {
  if (!canProposeIndicator(actor, { municipalityId })) return { ok: false, fault: 'forbidden' }
  const sources = await listSources(municipalityId)
  const batch = randomUUID()
  const about = { municipalityId, batch, askedById: actor.kind === 'person' ? actor.id : null }
  return db.$transaction(async tx => {
    const { count } = await tx.job.createMany({
      data: sources.map(({ key }) => ({ ...about, kind: catalogueJob(key), open: catalogueJob(key) })),
      skipDuplicates: true,
    })
    if (count === 0) return { ok: false, fault: 'waiting' } as const
    await audit(tx, actor, {
      ...{ municipalityId, entrance: 'form', action: 'fetchCatalogues', entity: 'Job', entityId: batch },
      after: { many: count },
    })
    return { ok: true, many: count } as const
  })
}
