import { db } from '@/lib/db'
import { MINUTES_UNTIL_AGAIN } from './asked-again'

/** A job that this instance has taken: nobody else has it until the lease has run out. */
export type Job = {
  municipalityId: number
  id: bigint
  kind: string
  indicatorId: number | null
  askedById: number | null
  tries: number
}
/** What a job that fetches a source's catalogue is called. */
export const catalogueJob = (source: string): string => `catalogue ${source}`
/** Whose catalogue a job fetches; null for other jobs. */
export const sourceIn = (kind: string): string | null =>
  kind.startsWith(catalogueJob('')) ? kind.slice(catalogueJob('').length) : null
/** What the one that writes the day's letters is called. */
export const REMINDERS = 'reminders'

export type Outcome = { outcome: string; many?: number; submissionId?: string }

const LEASE_SECONDS = 120
/** A lease is renewed well before it runs out. */
const BEAT_MS = 30_000

/**
 * Takes the job that has waited longest. Several instances ask at once and each gets another; one whose instance died is
 * taken again when its lease has run out, and given up after so many tries.
 */
export async function takeJob(instance: string): Promise<Job | null> {
  const [job] = await db.$queryRaw<Job[]>`
    UPDATE "Job" j SET "leasedBy" = ${instance}, "leasedUntil" = now() + make_interval(secs => ${LEASE_SECONDS}), tries = j.tries + 1
    FROM (
      SELECT "municipalityId", id FROM "Job"
      WHERE "doneAt" IS NULL AND "runAt" <= now() AND ("leasedUntil" IS NULL OR "leasedUntil" < now())
      ORDER BY "runAt", id LIMIT 1 FOR UPDATE SKIP LOCKED
    ) next
    WHERE (j."municipalityId", j.id) = (next."municipalityId", next.id)
    RETURNING j."municipalityId", j.id, j.kind, j."indicatorId", j."askedById", j.tries`
  return job ?? null
}

const mine = (job: Job, instance: string) => ({
  ...{ municipalityId: job.municipalityId, id: job.id, leasedBy: instance, doneAt: null },
})
const released = { leasedBy: null, leasedUntil: null }

/** Keeps the lease for as long as the work goes on. */
export async function whileLeased<Done>(job: Job, instance: string, work: () => Promise<Done>): Promise<Done> {
  const beat = setInterval(() => {
    const leasedUntil = new Date(Date.now() + LEASE_SECONDS * 1000)
    db.job.updateMany({ where: mine(job, instance), data: { leasedUntil } }).catch(() => {})
  }, BEAT_MS)
  try {
    return await work()
  } finally {
    clearInterval(beat)
  }
}

export async function finish(job: Job, instance: string, { outcome, many = 0, submissionId }: Outcome): Promise<void> {
  const data = {
    doneAt: new Date(),
    open: null,
    outcome,
    many,
    submissionId: submissionId ? BigInt(submissionId) : null,
  }
  await db.job.updateMany({ where: mine(job, instance), data: { ...data, ...released } })
}

/** Once more in some minutes; after the last time it is done, and says why it failed. */
export async function tryAgain(job: Job, instance: string, why: string): Promise<void> {
  const minutes = MINUTES_UNTIL_AGAIN[job.tries - 1]
  if (minutes === undefined) return finish(job, instance, { outcome: why })
  const runAt = new Date(Date.now() + 60_000 * minutes)
  await db.job.updateMany({ where: mine(job, instance), data: { runAt, outcome: why, ...released } })
}
