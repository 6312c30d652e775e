import { fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Actor, Role } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { queueReminders } from '@/lib/jobs/due-commands'
import { workDue } from '@/lib/jobs/work-commands'
import { listBatches } from '@/lib/jobs/work-queries'
import { listLetters } from '@/lib/mail/queries'
import { sendNow, sendWaiting } from '@/lib/mail/send'
import { goAway } from '@/lib/people/absence-commands'
import { removeColleague } from '@/lib/people/leave-commands'
import { chooseReminders, writeReminders } from '@/lib/reminders/commands'
import { type REMINDER_KINDS } from '@/lib/reminders/reminder'
import { listReminders, sendsLetters } from '@/lib/reminders/work-queries'
import { dayInSweden } from '@/lib/text/days'
import { approveSubmission, returnSubmission } from '@/lib/values/review-commands'
import { mailBox } from '../support/mail-box'
import { cellsOf, colleague, municipalityId, propose } from '../support/proposing'

// The caches of pages are Next's.
vi.mock('next/cache', () => ({ cacheLife: () => {}, cacheTag: () => {} }))

const today = dayInSweden(new Date())
const after = (many: number) => new Date(Date.parse(today) + many * 24 * 3_600_000).toISOString().slice(0, 10)
let box: Awaited<ReturnType<typeof mailBox>>
let [boras, borlange] = [0, 0]

beforeAll(async () => {
  box = await mailBox()
  ;[boras, borlange] = [await municipalityId('boras'), await municipalityId('borlange')]
  // A round is read whole each time: only its own test has one.
  await db.followUp.updateMany({ data: { status: 'published' } })
})
afterAll(() => box.close())
beforeEach(async () => {
  process.env.MAIL_URL = box.url
  process.env.MAIL_FROM = 'Målbild Borås <malbild@exempel.se>'
  await db.message.deleteMany()
  await db.reminded.deleteMany()
  box.received.length = 0
})

/** A colleague of Borås and where their letters go. */
async function somebody(...roles: Role[]) {
  const actor = await colleague(boras, ...roles)
  const { email } = await db.person.findUniqueOrThrow({ where: { id: actor.id } })
  return { actor, email }
}
const lettersTo = (email: string) => box.received.filter(({ to }) => to.includes(email)).map(({ text }) => text)
async function sentOn(day: string) {
  await writeReminders(boras, day)
  await sendWaiting()
}
const cells = async (many: number) => {
  const rows = await cellsOf('N15428', many)
  return rows.map(({ key, value }) => ({ ...key, value: value + 0.1, status: 'normal' as const }))
}
const keep = (actor: Actor, wanted: readonly (typeof REMINDER_KINDS)[number][]) =>
  chooseReminders(actor, { municipalityId: boras, wanted })
/** An åtgärd that somebody is named for, and a task of it by a day. */
async function named(ownerId: number, dueOn: string) {
  const { frameworkId, strategyId } = await db.action.findFirstOrThrow({ where: { municipalityId: boras } })
  const number = 900 + ownerId
  const { id } = await db.action.create({
    data: { municipalityId: boras, frameworkId, strategyId, number, title: `Åtgärd ${number}`, ownerId },
  })
  const data = { municipalityId: boras, actionId: id, title: `Uppgift ${number}`, dueOn: new Date(dueOn) }
  await db.actionTask.create({ data })
  return id
}

/** Another instance that writes and sends, ended somewhere in its first letters. */
async function interrupted(): Promise<void> {
  const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
  const worker = fork(at('../support/mail-drill-worker.ts'), [String(boras), today], {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, TSX_TSCONFIG_PATH: at('../bench/tsconfig.uncached.json') },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const gone = once(worker, 'exit')
  await Promise.race([once(worker, 'message'), gone])
  await expect.poll(() => box.received.length, { timeout: 60_000, interval: 5 }).toBeGreaterThan(0)
  await pause(Math.random() * 40)
  worker.kill('SIGKILL')
  await gone
}

describe('a letter of reminders', () => {
  it('tells whoever sent values what came back with its note, and what was approved, once', async () => {
    const [writer, reviewer] = [await somebody('controller'), await somebody('reviewer')]
    await keep(writer.actor, ['returned', 'approved'])
    const [first, second] = await cells(2)
    const back = await propose(writer.actor, boras, [first!])
    expect(await returnSubmission(reviewer.actor, { ...back, note: 'Fel år i\nkällan' })).toMatchObject({ ok: true })
    await sentOn(today)
    const [letter] = lettersTo(writer.email)
    expect(letter).toContain('TILLBAKA FRÅN GRANSKNING')
    expect(letter).toContain('”Fel år i källan”')
    expect(letter).toMatch(/\/sv\/boras\/arbete\/inmatning\/\w+\?ruta=/)
    expect(letter).toContain('/sv/boras/arbete/konto')

    const good = await propose(writer.actor, boras, [second!])
    expect(await approveSubmission(reviewer.actor, good)).toMatchObject({ ok: true })
    await sentOn(after(1))
    const [, next] = lettersTo(writer.email)
    expect(next).toContain('GODKÄNT SEDAN SIST')
    expect(next).toContain(`granskning/${good.submissionId}`)
    await sentOn(after(2))
    expect(lettersTo(writer.email)).toHaveLength(2)
    await sentOn(after(8))
    const [, , again] = lettersTo(writer.email)
    expect(again).toContain('TILLBAKA FRÅN GRANSKNING')
    expect(again).not.toContain('GODKÄNT')
  })

  it('tells reviewers of all that waits as one, and nobody of what they sent themselves', async () => {
    const [writer, reviewer] = [await somebody('controller', 'reviewer'), await somebody('reviewer')]
    for (const { actor } of [writer, reviewer]) await keep(actor, ['waiting'])
    const waiting = []
    for (const cell of await cells(3)) waiting.push(await propose(writer.actor, boras, [cell]))
    await sentOn(today)
    expect(lettersTo(reviewer.email)).toHaveLength(1)
    for (const { submissionId } of waiting) {
      expect(lettersTo(reviewer.email)[0]).toContain(`granskning/${submissionId}\r\n`)
      expect(lettersTo(writer.email).join()).not.toContain(`granskning/${submissionId}\r\n`)
    }
  })

  it('tells whoever enters an indicator that a period lacks values', async () => {
    const { actor, email } = await somebody('controller')
    const indicator = await db.indicator.findFirstOrThrow({
      where: { municipalityId: boras, publishedByAuthority: false, periodicity: 'yearly' },
    })
    await db.indicatorController.create({
      data: { municipalityId: boras, indicatorId: indicator.id, personId: actor.id },
    })
    await keep(actor, ['late'])
    await sentOn('2032-06-01')
    expect(lettersTo(email)[0]).toContain(`/inmatning/${indicator.code}`)
    await db.indicatorController.deleteMany({ where: { personId: actor.id } })
  })

  it('tells whoever is named for an åtgärd of tasks that are late or due, and that nobody has told of it', async () => {
    const { actor, email } = await somebody('reader')
    const actionId = await named(actor.id, after(14))
    const standing = async (day: string) =>
      (await listReminders(actor, boras, day)).flatMap(({ reminders }) => reminders.map(({ kind }) => kind))
    expect(await standing(after(-1))).toEqual(['stale'])
    expect(await standing(today)).toEqual(['dueSoon', 'stale'])
    await sentOn(after(15))
    expect(lettersTo(email)[0]).toMatch(/FÖRSENAT ELLER SAKNAS[^]*Uppgift[^]*GAMMALT/)
    await db.action.delete({ where: { id: actionId } })
  })

  it('tells strategists of an åtgärd whose person has left', async () => {
    const [owner, strategist] = [await somebody('reader'), await somebody('strategist')]
    const actionId = await named(owner.actor.id, after(100))
    await keep(strategist.actor, ['ownerGone'])
    await db.person.update({ where: { id: owner.actor.id }, data: { isActive: false } })
    await sentOn(today)
    expect(lettersTo(strategist.email)[0]).toMatch(/SAKNAR ANSVARIG[^]*åtgärdens ansvariga har slutat/)
    expect(lettersTo(owner.email)).toEqual([])
    await db.action.delete({ where: { id: actionId } })
  })

  it('tells of a round whose day is near: what is missing to whoever answers for it, the checklist to strategists', async () => {
    const [answers, strategist] = [await somebody('controller'), await somebody('strategist')]
    const round = await db.followUp.findFirstOrThrow({ where: { municipalityId: boras, year: 2025 } })
    const where = { municipalityId: boras, followUpId: round.id }
    await db.followUpIndicator.updateMany({ where, data: { personId: answers.actor.id } })
    await db.followUp.updateMany({
      where: { municipalityId: boras, id: round.id },
      data: { deadline: new Date(after(10)), status: 'open' },
    })
    await keep(answers.actor, ['stale', 'dueSoon', 'late'])
    await sentOn(after(-5))
    expect(lettersTo(strategist.email).join()).not.toContain('SNART DAGS')
    await db.reminded.deleteMany()
    box.received.length = 0
    await sentOn(today)
    expect(lettersTo(strategist.email)[0]).toContain(
      `Uppföljning ${round.year}: ska vara klar ${after(10)}, checklistan`,
    )
    expect(lettersTo(answers.email)[0]).toContain(`uppföljning ${round.year}, klar ${after(10)}`)
    await db.followUp.updateMany({
      where: { municipalityId: boras, id: round.id },
      data: { deadline: round.deadline, status: 'published' },
    })
    await db.followUpIndicator.updateMany({ where, data: { personId: null } })
  })
})

describe('nobody gets a letter', () => {
  it('of a kind that they have said no to, which stands on the page still; the log says so once', async () => {
    const { actor, email } = await somebody('reader')
    const actionId = await named(actor.id, after(-3))
    expect(await keep(actor, ['dueSoon'])).toBe(true)
    expect(await keep(actor, ['dueSoon'])).toBe(true)
    expect(await keep(await colleague(borlange, 'reader'), [])).toBe(false)
    expect(await db.auditEntry.count({ where: { actorId: actor.id, action: 'chooseReminders' } })).toBe(1)
    await sentOn(today)
    expect(lettersTo(email)).toEqual([])
    expect((await listReminders(actor, boras, today))[0]!.reminders.map(({ kind }) => kind)).toEqual(['late', 'stale'])
    await db.action.delete({ where: { id: actionId } })
  })

  it('who has left, not even one that was written before they did', async () => {
    const [{ actor, email }, administrator] = [await somebody('reader'), await somebody('administrator')]
    const actionId = await named(actor.id, after(-3))
    await writeReminders(boras, today)
    const { id } = await db.message.findFirstOrThrow({ where: { recipient: email } })
    const leaving = { municipalityId: boras, personId: actor.id, heirId: null }
    expect(await removeColleague(administrator.actor, leaving)).toEqual({ ok: true })
    expect(await sendNow(id)).toBe(false)
    await sendWaiting()
    await sentOn(after(9))
    expect(lettersTo(email)).toEqual([])
    expect(await db.message.count({ where: { recipient: email } })).toBe(0)
    await db.action.delete({ where: { id: actionId } })
  })

  it('who is away, until they are back', async () => {
    const { actor, email } = await somebody('reviewer')
    const actionId = await named(actor.id, after(-3))
    await goAway(actor, { municipalityId: boras, until: after(2), standInId: null })
    await sentOn(today)
    expect(lettersTo(email)).toEqual([])
    await sentOn(after(3))
    expect(lettersTo(email)).toHaveLength(1)
    await db.action.delete({ where: { id: actionId } })
  })

  it('where no mail server is set: all of it stands on the page, to strategists and administrators of everyone', async () => {
    process.env.MAIL_URL = ''
    process.env.MAIL_FROM = ''
    const [reader, strategist] = [await somebody('reader'), await somebody('strategist')]
    const actionId = await named(reader.actor.id, after(-3))
    expect(await writeReminders(boras, today)).toBe(0)
    expect(await queueReminders(new Date('2026-12-03T09:00Z'))).toBe(0)
    expect(sendsLetters()).toBe(false)
    expect(await db.message.count()).toBe(0)
    const seenBy = async (actor: Actor) => (await listReminders(actor, boras, today)).map(({ id }) => id)
    expect(await seenBy(reader.actor)).toEqual([reader.actor.id])
    expect(await seenBy(strategist.actor)).toContain(reader.actor.id)
    expect(await seenBy(await colleague(borlange, 'administrator'))).toEqual([])
    await db.action.delete({ where: { id: actionId } })
  })
})

describe('nothing is sent twice', () => {
  it('when several instances write and send at once, or one does so again the same day', async () => {
    const people = await Promise.all([1, 2, 3].map(() => somebody('reader')))
    const actions = await Promise.all(people.map(({ actor }) => named(actor.id, after(-3))))
    await Promise.all(Array.from({ length: 4 }, () => writeReminders(boras, today)))
    await Promise.all(Array.from({ length: 4 }, () => sendWaiting()))
    await sentOn(today)
    for (const { email } of people) expect(lettersTo(email)).toHaveLength(1)
    await db.action.deleteMany({ where: { id: { in: actions } } })
  })

  it('when the server was away: the next day’s letter takes the place of the one that never went', async () => {
    const [{ actor, email }, administrator] = [await somebody('reader'), await somebody('administrator')]
    const actionId = await named(actor.id, after(-3))
    process.env.MAIL_URL = 'smtp://127.0.0.1:1'
    await sentOn(today)
    expect((await listLetters(administrator.actor, boras)).find(({ recipient }) => recipient === email)).toMatchObject({
      ...{ state: 'waiting', address: null, fault: expect.stringMatching(/^E/) },
    })
    process.env.MAIL_URL = box.url
    await sentOn(after(1))
    await db.message.updateMany({ data: { nextTryAt: new Date(0) } })
    await sendWaiting()
    expect(lettersTo(email)).toHaveLength(1)
    await db.action.delete({ where: { id: actionId } })
  })

  it.runIf(process.env.TEST_ALL)(
    'by two instances that are ended in the midst: each has one letter, and one that went twice is told to be the same',
    async () => {
      const ROUNDS = 20
      for (let turn = 0; turn < ROUNDS; turn++) {
        await db.message.deleteMany()
        await db.reminded.deleteMany()
        box.received.length = 0
        const people = await Promise.all(Array.from({ length: 6 }, () => somebody('reader')))
        const actions = await Promise.all(people.map(({ actor }) => named(actor.id, after(-3))))
        await Promise.all([interrupted(), interrupted()])
        // Whoever was ended while sending is waited for, and then somebody else tries.
        await db.message.updateMany({ where: { sentAt: null }, data: { nextTryAt: new Date(0) } })
        await sentOn(today)
        for (const { email } of people) {
          const ids = box.received.filter(({ to }) => to.includes(email)).map(({ id }) => id)
          expect(new Set(ids).size, email).toBe(1)
          expect(ids.length, email).toBeLessThanOrEqual(2)
          expect(await db.message.count({ where: { recipient: email } })).toBe(1)
        }
        await db.action.deleteMany({ where: { id: { in: actions } } })
      }
    },
    300_000,
  )

  it('by the queue, which holds the day’s letters once, and shows no fetch of them', async () => {
    const { actor, email } = await somebody('controller')
    const actionId = await named(actor.id, after(-3))
    await db.job.deleteMany()
    const [thursday, saturday] = [new Date('2026-12-03T09:00Z'), new Date('2026-12-05T09:00Z')]
    expect(await queueReminders(saturday)).toBe(0)
    const put = await Promise.all([queueReminders(thursday), queueReminders(thursday)])
    expect(put.reduce((a, b) => a + b)).toBe(await db.job.count())
    expect(await db.job.count({ where: { municipalityId: boras } })).toBe(1)
    await workDue('a')
    expect(await db.job.findFirst({ where: { municipalityId: boras } })).toMatchObject({ outcome: 'reminded' })
    expect(await queueReminders(thursday)).toBe(0)
    await sendWaiting()
    expect(lettersTo(email)).toHaveLength(1)
    expect(await listBatches(actor, boras)).toEqual([])
    await db.action.delete({ where: { id: actionId } })
    await db.job.deleteMany()
  })
})
