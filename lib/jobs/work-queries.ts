import 'server-only'
import { canSeeWork, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import { listSources } from '@/lib/exchange/sources/added/work-queries'
import { nameOf } from '@/lib/indicators/indicator'
import { jobsSv } from '@/lib/text/jobs-sv'
import { REMINDERS, sourceIn } from './queue'

export type ShownJob = {
  id: string
  /** Null of a source's catalogue. */
  code: string | null
  name: string
  state: 'waiting' | 'running' | 'again' | 'done'
  outcome: string | null
  many: number
  submissionId: string | null
  /** ISO; when it is tried again, and when it was done. */
  runAt: string
  doneAt: string | null
}
export type JobBatch = { batch: string; askedAt: string; askedBy: string | null; jobs: ShownJob[]; done: number }

type Named = { title: string; shortName: string | null; shortNameEn: string | null }
const named = ({ title, shortName, shortNameEn }: Named): string =>
  nameOf({ title, name: { sv: shortName, en: shortNameEn } }, 'sv')

export type KeptCatalogue = { name: string; many: number; fetchedAt: string | null; refreshesItself: boolean }

/** What is kept of each source's catalogue, and whether it is asked for anew by the clock. */
export async function listCatalogues(actor: Actor, municipalityId: number): Promise<KeptCatalogue[]> {
  if (!canSeeWork(actor, { municipalityId })) return []
  const [sources, kept] = await Promise.all([
    listSources(municipalityId),
    db.catalogueMeasure.groupBy({ by: ['source'], _count: true, _max: { fetchedAt: true } }),
  ])
  return sources.map(({ key, name }) => {
    const own = kept.find(({ source }) => source === key)
    const fetchedAt = own?._max.fetchedAt?.toISOString() ?? null
    const refreshesItself = fetchedAt !== null && env().FETCH_WHEN_DUE === 'ja'
    return { name, many: own?._count ?? 0, fetchedAt, refreshesItself }
  })
}

const MOST_BATCHES = 5

/** Fetches that were asked for together, the latest first, job by job. Those of whose people have gone say so by no name. */
export async function listBatches(actor: Actor, municipalityId: number): Promise<JobBatch[]> {
  if (!canSeeWork(actor, { municipalityId })) return []
  const latest = await db.job.groupBy({
    ...{ by: ['batch'], where: { municipalityId, kind: { not: REMINDERS } }, _max: { id: true } },
    ...{ orderBy: { _max: { id: 'desc' } }, take: MOST_BATCHES },
  })
  const [rows, sources] = await Promise.all([
    db.job.findMany({
      where: { municipalityId, batch: { in: latest.map(({ batch }) => batch) } },
      include: {
        indicator: { select: { code: true, title: true, shortName: true, shortNameEn: true } },
        askedBy: { select: { name: true } },
      },
      orderBy: { id: 'asc' },
    }),
    listSources(municipalityId),
  ])
  const catalogueOf = (kind: string) => {
    const key = sourceIn(kind)
    return jobsSv.catalogueOf(sources.find(one => one.key === key)?.name ?? key ?? undefined)
  }
  const now = new Date()
  return latest.map(({ batch }) => {
    const own = rows.filter(row => row.batch === batch)
    const jobs = own.map(({ indicator, ...row }): ShownJob => ({
      ...{
        id: String(row.id),
        code: indicator?.code ?? null,
        name: indicator ? named(indicator) : catalogueOf(row.kind),
      },
      state: row.doneAt
        ? 'done'
        : row.leasedUntil && row.leasedUntil > now
          ? 'running'
          : row.outcome
            ? 'again'
            : 'waiting',
      ...{
        outcome: row.outcome,
        many: row.many,
        submissionId: row.submissionId === null ? null : String(row.submissionId),
      },
      ...{ runAt: row.runAt.toISOString(), doneAt: row.doneAt?.toISOString() ?? null },
    }))
    const [first] = own
    return {
      ...{ batch, jobs, done: jobs.filter(({ state }) => state === 'done').length },
      ...{ askedAt: first!.askedAt.toISOString(), askedBy: first!.askedBy?.name ?? null },
    }
  })
}
