import 'server-only'
import { randomUUID } from 'node:crypto'
import { systemIn, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { fetchNew } from '@/lib/exchange/sources/fetch-commands'
import { mayPass } from '@/lib/exchange/sources/source-fault'
import { refreshCatalogue } from '@/lib/exchange/catalogue/commands'
import { writeReminders } from '@/lib/reminders/commands'
import { log, nameOf } from '@/lib/serve/log.mjs'
import { dayInSweden } from '@/lib/text/days'
import { finish, REMINDERS, sourceIn, takeJob, tryAgain, whileLeased, type Job, type Outcome } from './queue'

const INSTANCE = randomUUID()
let isWorking = false

/** Works through what waits, one at a time on each instance; what one has begun no other does. Returns how many it did. */
export async function workDue(instance: string = INSTANCE): Promise<number> {
  if (isWorking) return 0
  isWorking = true
  try {
    let many = 0
    for (let job = await takeJob(instance); job; job = await takeJob(instance)) {
      await workOn(job, instance)
      many++
    }
    return many
  } finally {
    isWorking = false
  }
}

/** A fault of the program's own is told by name alone: the rest may hold addresses. */
async function workOn(job: Job, instance: string): Promise<void> {
  try {
    const actor = await actorOf(job)
    if (!actor) return await finish(job, instance, { outcome: 'forbidden' })
    const done = await whileLeased(job, instance, () => doneOf(job, actor))
    if (mayPass(done.outcome)) await tryAgain(job, instance, done.outcome)
    else await finish(job, instance, done)
  } catch (error) {
    log('error', 'job', { job: Number(job.id), kind: job.kind, name: nameOf(error) })
    await tryAgain(job, instance, 'failed')
  }
}

function doneOf({ municipalityId, indicatorId, kind }: Job, actor: Actor): Promise<Outcome> {
  if (kind === REMINDERS) return remind(municipalityId)
  const source = sourceIn(kind)
  if (source) return refreshCatalogue(actor, { municipalityId, source })
  return indicatorId === null
    ? Promise.resolve({ outcome: 'missing' })
    : fetchNew(actor, { municipalityId, indicatorId })
}

const remind = async (municipalityId: number): Promise<Outcome> => ({
  ...{ outcome: 'reminded', many: await writeReminders(municipalityId, dayInSweden(new Date())) },
})

/** Whoever asked for it, as they are by now: a role that is gone is gone. Nobody: the system itself. */
async function actorOf({ municipalityId, askedById }: Job): Promise<Actor | null> {
  if (askedById === null) return systemIn(municipalityId)
  const select = { id: true, isActive: true, isOperator: true, roles: true }
  const person = await db.person.findUnique({ where: { id: askedById }, select })
  return person && { ...person, kind: 'person' }
}
