import { beforeAll, describe, expect, it } from 'vitest'
import { hashPassword } from '@/lib/auth/password'
import type { Actor, Role } from '@/lib/auth/permissions'
import { beginFactor, confirmFactor, getFactor, takeCode } from '@/lib/auth/second-factor'
import { openSession, whoHolds, whoIsHalfWay } from '@/lib/auth/sessions'
import { finishSetUp, signInByCode, signInByPassword } from '@/lib/auth/sign-in'
import { codeOf, stepAt } from '@/lib/auth/totp'
import { db } from '@/lib/db'
import { confirmOwnFactor, removeFactorOf, removeOwnFactor, renewOwnCodes } from '@/lib/people/factor-commands'
import { getOwnFactor } from '@/lib/people/factor-queries'
import { changeSignInRule } from '@/lib/people/sign-in-rule'
import { colleague, municipalityId } from '../support/proposing'

const PASSWORD = 'korrekt häst batteri klammer'
let [boras, borlange, turn] = [0, 0, 0]
let passwordHash = ''

beforeAll(async () => {
  process.env.AUTH_SECRET = 'x'.repeat(44)
  ;[boras, borlange] = [await municipalityId('boras'), await municipalityId('borlange')]
  passwordHash = await hashPassword(PASSWORD)
})

/** Each from a place of its own, so that none is counted as guessing. */
const place = () => ({ address: `192.0.2.${++turn}`, device: 'Firefox' })

async function withPassword(municipality: number, ...roles: Role[]) {
  const actor = await colleague(municipality, ...roles)
  const { email } = await db.person.update({ where: { id: actor.id }, data: { passwordHash } })
  return { ...actor, email }
}

/** The code that their app shows so many steps from now. */
async function codeOfApp({ id }: { id: number }, steps = 0): Promise<string> {
  const factor = await getFactor(id)
  return codeOf(factor!.secret!, stepAt(Date.now()) + steps)
}

/** A second factor that holds, whose code of this step is not used; and its recovery codes. */
async function withFactor(person: { id: number }): Promise<string[]> {
  await beginFactor(person.id)
  const codes = (await confirmFactor(person.id, await codeOfApp(person, -1)))!
  expect(codes).toHaveLength(10)
  return codes
}

async function ticketOf({ email }: { email: string }): Promise<string> {
  const tried = await signInByPassword({ email, password: PASSWORD }, place())
  return 'ticket' in tried ? tried.ticket : expect.fail(tried.fault)
}

const eventsOf = async (personId: number) =>
  (await db.signInEvent.findMany({ where: { personId }, orderBy: { id: 'asc' } })).map(({ what }) => what)

describe('whoever has a second factor', () => {
  it('is not signed in by the password alone, but by a code after it, once', async () => {
    const person = await withPassword(boras, 'reader')
    await withFactor(person)
    const ticket = await ticketOf(person)
    expect(await whoHolds(ticket)).toBeNull()
    const halfWay = (await whoIsHalfWay(ticket))!
    expect(halfWay).toMatchObject({ id: person.id, awaits: 'code' })
    expect(await signInByCode(halfWay, '000000', place())).toEqual({ fault: 'wrongCode' })
    const code = await codeOfApp(person)
    const tries = await Promise.all([1, 2].map(() => signInByCode(halfWay, code, place())))
    const [whole] = tries.flatMap(tried => ('ticket' in tried ? [tried.ticket] : []))
    expect(tries.filter(tried => 'ticket' in tried)).toHaveLength(1)
    expect((await whoHolds(whole!))?.id).toBe(person.id)
    expect(await whoIsHalfWay(ticket)).toBeNull()
    expect((await eventsOf(person.id)).toSorted()).toEqual(['halfWay', 'signedIn', 'wrongCode', 'wrongCode'])
  })

  it('gets in by a recovery code, each once, however it is typed', async () => {
    const person = await withPassword(boras, 'reader')
    const [first, second] = await withFactor(person)
    const typed = first!.toLowerCase().replaceAll('-', ' ')
    expect(await takeCode(person.id, typed)).toBe('recovery')
    expect(await takeCode(person.id, first!)).toBeNull()
    const halfWay = (await whoIsHalfWay(await ticketOf(person)))!
    expect(await signInByCode(halfWay, second!, place())).toHaveProperty('ticket')
    expect((await eventsOf(person.id)).at(-1)).toBe('signedInByRecovery')
    expect(await getOwnFactor(person)).toMatchObject({ state: 'on', codesLeft: 8 })
    const stored = JSON.stringify(await db.recoveryCode.findMany({ where: { personId: person.id } }))
    expect(stored).not.toContain(second!.replaceAll('-', ''))
  })

  it('is not guessed: six wrong codes from one place, and the right one is refused there', async () => {
    const person = await withPassword(boras, 'reader')
    await withFactor(person)
    const halfWay = (await whoIsHalfWay(await ticketOf(person)))!
    const here = place()
    for (let i = 0; i < 6; i++) expect(await signInByCode(halfWay, '000000', here)).toEqual({ fault: 'wrongCode' })
    expect(await signInByCode(halfWay, await codeOfApp(person), here)).toEqual({ fault: 'tooMany' })
    expect(await signInByCode(halfWay, await codeOfApp(person), place())).toHaveProperty('ticket')
  })

  it('keeps a secret that is no code to who reads the database, nor to an instance with another secret', async () => {
    const person = await withPassword(boras, 'reader')
    await withFactor(person)
    const { secret } = (await getFactor(person.id))!
    const { secret: stored } = await db.secondFactor.findUniqueOrThrow({ where: { personId: person.id } })
    expect(Buffer.from(stored, 'base64').includes(secret!)).toBe(false)
    const code = await codeOfApp(person)
    process.env.AUTH_SECRET = 'y'.repeat(44)
    expect(await takeCode(person.id, code)).toBeNull()
    process.env.AUTH_SECRET = 'x'.repeat(44)
    expect(await takeCode(person.id, code)).toBe('code')
  })

  it('renews the recovery codes and turns it off by a code alone', async () => {
    const person = await withPassword(boras, 'reader')
    const [first, second] = await withFactor(person)
    const owner = { id: person.id, sessionId: '' }
    const { address } = place()
    expect(await renewOwnCodes(owner, { code: '000000', address })).toEqual({ ok: false, fault: 'wrongCode' })
    const renewed = await renewOwnCodes(owner, { code: first!, address })
    expect(renewed).toMatchObject({ ok: true })
    expect(await removeOwnFactor(owner, { code: second!, address })).toEqual({ ok: false, fault: 'wrongCode' })
    const { codes } = renewed as { codes: string[] }
    expect(await removeOwnFactor(owner, { code: codes[0]!, address })).toEqual({ ok: true })
    expect(await whoHolds(await ticketOf(person))).toMatchObject({ id: person.id })
  })
})

describe('a municipality that requires it', () => {
  it('leads whoever has none through it before they are signed in, and lets nobody turn it off', async () => {
    const administrator = await colleague(borlange, 'administrator')
    const person = await withPassword(borlange, 'reader')
    const rule = { municipalityId: borlange, requiresSecondFactor: true }
    expect(await changeSignInRule(person, rule)).toEqual({ ok: false, fault: 'forbidden' })
    expect(await changeSignInRule(administrator, rule)).toEqual({ ok: true })
    const ticket = await ticketOf(person)
    const halfWay = (await whoIsHalfWay(ticket))!
    expect(halfWay.awaits).toBe('setUp')
    expect([await whoHolds(ticket), await finishSetUp(halfWay, place())]).toEqual([null, { fault: 'tooLate' }])
    await beginFactor(person.id)
    const shown = { code: await codeOfApp(person, -1), address: place().address }
    expect(await confirmOwnFactor(halfWay, shown)).toMatchObject({ ok: true })
    expect(await whoHolds(ticket)).toBeNull()
    const finished = await finishSetUp((await whoIsHalfWay(ticket))!, place())
    expect(await whoHolds('ticket' in finished ? finished.ticket : '')).toMatchObject({ id: person.id })
    const kept = { code: await codeOfApp(person), address: place().address }
    expect(await removeOwnFactor(halfWay, kept)).toEqual({ ok: false, fault: 'required' })
    await changeSignInRule(administrator, { ...rule, requiresSecondFactor: false })
  })
})

describe('a lost second factor', () => {
  const remove = (actor: Actor, personId: number) => removeFactorOf(actor, { municipalityId: boras, personId })

  it('is removed by an administrator, who is written down, and its owner is told and signed out', async () => {
    const administrator = await colleague(boras, 'administrator')
    const person = await withPassword(boras, 'reader')
    await withFactor(person)
    const session = await openSession(person.id, 'Firefox')
    expect(await remove(administrator, person.id)).toMatchObject({ ok: true })
    expect(await whoHolds(session)).toBeNull()
    expect(await getFactor(person.id)).toBeNull()
    const entry = await db.auditEntry.findFirstOrThrow({ where: { action: 'removeFactor' }, orderBy: { id: 'desc' } })
    expect(entry).toMatchObject({ actorId: administrator.id, entityId: String(person.id) })
    expect(await db.message.count({ where: { recipient: person.email, subject: { contains: 'tvåsteg' } } })).toBe(1)
    expect(await whoHolds(await ticketOf(person))).toMatchObject({ id: person.id })
  })

  it('is never one’s own, nor of an account that another municipality trusts too, nor for others to remove', async () => {
    const administrator = await colleague(boras, 'administrator')
    const person = await withPassword(boras, 'reader')
    const shared = await withPassword(boras, 'reader')
    await db.personRole.create({ data: { municipalityId: borlange, personId: shared.id, role: 'reader' } })
    for (const one of [administrator, person, shared]) await withFactor(one)
    expect(await remove(administrator, administrator.id)).toEqual({ ok: false, fault: 'ownFactor' })
    expect(await remove(administrator, shared.id)).toEqual({ ok: false, fault: 'elsewhere' })
    for (const other of [person, await colleague(borlange, 'administrator'), await colleague(boras, 'reviewer')])
      expect(await remove(other, shared.id)).toEqual({ ok: false, fault: 'forbidden' })
    for (const one of [administrator, person, shared]) expect(await getFactor(one.id)).not.toBeNull()
  })
})
