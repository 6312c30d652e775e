import 'server-only'
import { randomUUID } from 'node:crypto'
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import { mailServer } from '@/lib/mail/mail-server'
import { isTimeForLetters } from '@/lib/reminders/reminder'
import { dayInSweden, minuteInSweden } from '@/lib/text/days'
import { catalogueJob, REMINDERS } from './queue'

/**
 * Puts in the queue, as the system's own, what a source said that it would publish by yesterday and that nobody has
 * fetched since. Only where the environment says so, and of nothing that a person hasn't fetched once. Every instance
 * asks; the queue holds each once. Returns how many were put there.
 */
export async function queueDue(today = dayInSweden(new Date())): Promise<number> {
  if (env().FETCH_WHEN_DUE !== 'ja') return 0
  const due = await db.$queryRaw<{ municipalityId: number; indicatorId: number }[]>`
    SELECT DISTINCT s."municipalityId", s."indicatorId"
    FROM "SourceSeries" s
    JOIN "SourceAnswer" a ON (a."municipalityId", a."indicatorId") = (s."municipalityId", s."indicatorId")
    WHERE s.known->>'publishesOn' < ${today} AND a."askedAt" < (s.known->>'publishesOn')::date + 1`
  if (due.length === 0) return 0
  const batch = randomUUID()
  const { count } = await db.job.createMany({
    data: due.map(one => ({ ...one, kind: 'fetch', batch, open: `fetch ${one.indicatorId}` })),
    skipDuplicates: true,
  })
  return count
}

/** A catalogue is asked for anew when it is a week old, and where that failed no sooner than the day after. */
const CATALOGUE_DAYS = 7

/**
 * Puts in the queue, as the system's own, the catalogues that somebody has fetched once and that have grown old. A catalogue
 * is the same for all who have its source, so the first of them has the job. Every instance asks; the queue holds each once.
 */
export async function queueCatalogues(now = new Date()): Promise<number> {
  if (env().FETCH_WHEN_DUE !== 'ja') return 0
  const old = await db.$queryRaw<{ municipalityId: number; source: string }[]>`
    SELECT c.source, coalesce(
      (SELECT min(a."municipalityId") FROM "AddedSource" a WHERE a.key = c.source),
      (SELECT min(id) FROM "Municipality")
    ) AS "municipalityId"
    FROM (SELECT source, max("fetchedAt") AS at FROM "CatalogueMeasure" GROUP BY source) c
    WHERE c.at < ${now}::timestamptz - make_interval(days => ${CATALOGUE_DAYS})
    AND NOT EXISTS (SELECT FROM "Job" j WHERE j.kind = ${catalogueJob('')} || c.source
      AND (j."doneAt" IS NULL OR j."doneAt" > ${now}::timestamptz - make_interval(days => 1)))`
  if (old.length === 0) return 0
  const batch = randomUUID()
  const { count } = await db.job.createMany({
    data: old.map(({ municipalityId, source }) => {
      const kind = catalogueJob(source)
      return { municipalityId, kind, batch, open: kind }
    }),
    skipDuplicates: true,
  })
  return count
}

/** Puts in the queue that today's letters of reminders are written: once a day and municipality, however many ask. */
export async function queueReminders(now = new Date()): Promise<number> {
  const minute = minuteInSweden(now)
  if (!isTimeForLetters(minute) || !mailServer()) return 0
  const batch = `${REMINDERS} ${minute.slice(0, 10)}`
  const where = { jobs: { none: { batch } }, people: { some: {} } }
  const municipalities = await db.municipality.findMany({ where, select: { id: true } })
  if (municipalities.length === 0) return 0
  await db.job.deleteMany({ where: { kind: REMINDERS, doneAt: { not: null }, batch: { not: batch } } })
  const { count } = await db.job.createMany({
    data: municipalities.map(({ id }) => ({ municipalityId: id, kind: REMINDERS, batch, open: REMINDERS })),
    skipDuplicates: true,
  })
  return count
}
