import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readLink } from '@/lib/auth/links'
import { db } from '@/lib/db'
import { sendAgain } from '@/lib/mail/commands'
import { listLetters } from '@/lib/mail/queries'
import { sendNow, sendWaiting } from '@/lib/mail/send'
import { inviteColleague } from '@/lib/people/commands'
import { choosePassword, resetPassword } from '@/lib/people/link-commands'
import { mailBox } from '../support/mail-box'
import { colleague, municipalityId } from '../support/proposing'

let box: Awaited<ReturnType<typeof mailBox>>
let [boras, borlange, turn] = [0, 0, 0]

beforeAll(async () => {
  box = await mailBox()
  ;[boras, borlange] = [await municipalityId('boras'), await municipalityId('borlange')]
})
afterAll(() => box.close())
beforeEach(() => {
  process.env.MAIL_URL = box.url
  process.env.MAIL_FROM = 'Målbild Borås <malbild@exempel.se>'
  box.received.length = 0
})

const withoutServer = () => {
  process.env.MAIL_URL = ''
  process.env.MAIL_FROM = ''
}
/** An administrator of Borås who has invited somebody; how it went. */
async function invited(email = `kollega${++turn}@exempel.se`) {
  const administrator = await colleague(boras, 'administrator')
  const invitation = { municipalityId: boras, email, name: 'Åsa Öst', roles: ['reader'] as const }
  const answer = await inviteColleague(administrator, invitation)
  if (!answer.ok) throw new Error(answer.fault)
  return { administrator, email, ...answer }
}
const rowOf = (id: bigint) => db.message.findUniqueOrThrow({ where: { id } })

describe('a letter', () => {
  it('brings a link that works, and is not kept once it has gone', async () => {
    const { email, messageId } = await invited()
    expect(await sendNow(messageId)).toBe(true)
    const [letter] = box.received
    expect(letter).toMatchObject({ to: [email], subject: 'Inbjudan till Målbild för Borås Stad' })
    const [, secret = ''] = /\/lank\/([\w-]+)/.exec(letter!.text) ?? []
    expect((await readLink(secret))?.person?.email).toBe(email)
    expect(await rowOf(messageId)).toMatchObject({ body: '', fault: null, sentAt: expect.any(Date) })
    expect(await sendNow(messageId)).toBe(false)
  })

  it('that is refused keeps the fault by name, and waits longer each time', async () => {
    const { administrator, messageId } = await invited(`nej${++turn}@exempel.se`)
    expect(await sendNow(messageId)).toBe(false)
    const { fault, tries, nextTryAt } = await rowOf(messageId)
    expect([fault, tries]).toEqual(['EENVELOPE 550', 1])
    expect(nextTryAt.getTime()).toBeGreaterThan(Date.now())
    const [first] = await listLetters(administrator, boras)
    expect(first).toMatchObject({
      state: 'waiting',
      fault: 'EENVELOPE 550',
      address: expect.stringContaining('/lank/'),
    })
    await db.message.update({ where: { id: messageId }, data: { tries: 10, nextTryAt: new Date(0) } })
    expect(await sendWaiting()).toBe(0)
    expect((await listLetters(administrator, boras))[0]).toMatchObject({ state: 'failed' })
  })

  it('goes once when two instances send what waits', async () => {
    await sendWaiting()
    box.received.length = 0
    const [one, other] = [await invited(), await invited()]
    await Promise.all([sendWaiting(), sendWaiting()])
    expect(box.received.flatMap(({ to }) => to).toSorted()).toEqual([one.email, other.email].toSorted())
  })

  it('goes when the server that was away is back', async () => {
    process.env.MAIL_URL = 'smtp://127.0.0.1:1'
    const { administrator, messageId, email } = await invited()
    expect(await sendNow(messageId)).toBe(false)
    expect((await rowOf(messageId)).fault).toMatch(/^E[A-Z]+/)
    process.env.MAIL_URL = box.url
    expect(await sendAgain(administrator, { municipalityId: boras, id: messageId })).toBe(true)
    expect(box.received[0]?.to).toEqual([email])
  })

  it('is not sent when its link no longer holds, and the link is kept nowhere', async () => {
    withoutServer()
    const { administrator, secret, messageId } = await invited()
    expect(await sendNow(messageId)).toBe(false)
    expect((await listLetters(administrator, boras))[0]).toMatchObject({ state: 'kept', address: expect.any(String) })
    await choosePassword({ secret: secret!, password: 'korrekt häst batteri klammer' })
    process.env.MAIL_URL = box.url
    process.env.MAIL_FROM = 'malbild@exempel.se'
    await sendWaiting()
    expect(box.received).toEqual([])
    expect(await rowOf(messageId)).toMatchObject({ body: '', sentAt: null })
    expect((await listLetters(administrator, boras))[0]).toMatchObject({ state: 'gone', address: null })
  })
})

describe('messages', () => {
  it('are seen, and sent again, by administrators of the municipality alone', async () => {
    const { messageId } = await invited()
    for (const actor of [await colleague(boras, 'reviewer'), await colleague(borlange, 'administrator')]) {
      expect(await listLetters(actor, boras)).toEqual([])
      expect(await sendAgain(actor, { municipalityId: boras, id: messageId })).toBeUndefined()
    }
    const elsewhere = await colleague(borlange, 'administrator')
    expect(await sendAgain(elsewhere, { municipalityId: borlange, id: messageId })).toBeUndefined()
    expect(box.received).toEqual([])
  })

  it('give no link to an account that another municipality trusts', async () => {
    withoutServer()
    const operator = { ...(await colleague(boras, 'administrator')), isOperator: true }
    const shared = await colleague(boras, 'reader')
    await db.personRole.create({ data: { municipalityId: borlange, personId: shared.id, role: 'administrator' } })
    expect(await resetPassword(operator, { municipalityId: boras, personId: shared.id })).toMatchObject({ ok: true })
    const seenBy = async (actor: typeof operator) => (await listLetters(actor, boras))[0]?.address
    expect(await seenBy(operator)).toContain('/lank/')
    expect(await seenBy(await colleague(boras, 'administrator'))).toBeNull()
  })
})
