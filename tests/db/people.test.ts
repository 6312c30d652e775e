import { beforeAll, describe, expect, it } from 'vitest'
import { makeLink } from '@/lib/auth/links'
import { hashPassword } from '@/lib/auth/password'
import { ROLES, type Actor, type Role } from '@/lib/auth/permissions'
import { openSession, whoHolds } from '@/lib/auth/sessions'
import { signInByPassword } from '@/lib/auth/sign-in'
import { db } from '@/lib/db'
import { changePassword } from '@/lib/people/account-commands'
import { changeRoles, inviteColleague } from '@/lib/people/commands'
import { removeColleague } from '@/lib/people/leave-commands'
import { getUnderWay } from '@/lib/people/queries'
import { becomeFirst, choosePassword, resetPassword } from '@/lib/people/link-commands'

const PASSWORD = 'korrekt häst batteri klammer'
const from = (address: string) => ({ address, device: 'Firefox' })
let [boras, borlange, turn] = [0, 0, 0]

beforeAll(async () => {
  const idOf = async (slug: string) => (await db.municipality.findUniqueOrThrow({ where: { slug } })).id
  ;[boras, borlange] = [await idOf('boras'), await idOf('borlange')]
})

/** A new person with roles, as they are when signed in. */
async function person(...roles: [municipalityId: number, role: Role][]): Promise<Actor> {
  const data = roles.map(([municipalityId, role]) => ({ municipalityId, role }))
  const email = `person${++turn}@exempel.se`
  const { id } = await db.person.create({
    data: { email, name: `Person ${turn}`, passwordHash: 'ingen', roles: { create: data } },
  })
  return { id, kind: 'person', isActive: true, isOperator: false, roles: data }
}

const written = async () => [
  await db.person.findMany({ orderBy: { id: 'asc' } }),
  await db.personRole.findMany({ orderBy: [{ personId: 'asc' }, { role: 'asc' }] }),
  await db.signInLink.count(),
  await db.auditEntry.count(),
]
const rolesOf = async (personId: number) =>
  (await db.personRole.findMany({ where: { personId }, orderBy: { role: 'asc' } })).map(({ role }) => role)

describe('who may do what about people', () => {
  it('nobody but an administrator of the municipality, and the others write nothing', async () => {
    const colleague = await person([boras, 'reader'])
    const others = [
      await person(),
      await person([borlange, 'administrator']),
      { ...(await person([boras, 'administrator'])), isActive: false },
      ...(await Promise.all(ROLES.filter(role => role !== 'administrator').map(role => person([boras, role])))),
    ]
    const before = await written()
    const about = { municipalityId: boras, personId: colleague.id }
    for (const actor of others) {
      const answers = await Promise.all([
        inviteColleague(actor, { municipalityId: boras, email: 'ny@exempel.se', name: 'Ny', roles: ['reader'] }),
        changeRoles(actor, { ...about, roles: ['administrator'] }),
        removeColleague(actor, { ...about, heirId: null }),
        resetPassword(actor, about),
      ])
      expect(answers).toEqual(answers.map(() => ({ ok: false, fault: 'forbidden' })))
    }
    expect(await written()).toEqual(before)
  })

  it('an administrator does nothing to somebody who is not of the municipality', async () => {
    const administrator = await person([boras, 'administrator'])
    const stranger = await person([borlange, 'reader'])
    const about = { municipalityId: boras, personId: stranger.id }
    const missing = { ok: false, fault: 'missing' }
    expect(await changeRoles(administrator, { ...about, roles: ['reader'] })).toEqual(missing)
    expect(await removeColleague(administrator, { ...about, heirId: null })).toEqual(missing)
    expect(await resetPassword(administrator, about)).toEqual(missing)
  })

  it('an account that another municipality trusts is not opened by a link from here', async () => {
    const administrator = await person([boras, 'administrator'])
    const shared = await person([borlange, 'administrator'])
    const { email } = await db.person.findUniqueOrThrow({ where: { id: shared.id } })
    await db.person.update({ where: { id: shared.id }, data: { passwordHash: null } })
    const invited = await inviteColleague(administrator, { municipalityId: boras, email, name: 'X', roles: ['reader'] })
    expect(invited).toMatchObject({ ok: true, secret: null })
    const about = { municipalityId: boras, personId: shared.id }
    expect(await resetPassword(administrator, about)).toEqual({ ok: false, fault: 'elsewhere' })
  })
})

describe('the last administrator', () => {
  it('stays when two take the role from each other at once', async () => {
    await db.personRole.deleteMany({ where: { municipalityId: borlange, role: 'administrator' } })
    const [one, other] = [await person([borlange, 'administrator']), await person([borlange, 'administrator'])]
    const take = (actor: Actor, from: Actor) =>
      changeRoles(actor, { municipalityId: borlange, personId: from.id, roles: ['reader'] })
    await Promise.all([take(one, other), take(other, one)])
    expect(await db.personRole.count({ where: { municipalityId: borlange, role: 'administrator' } })).toBe(1)
  })

  it('leaves only by handing over', async () => {
    await db.personRole.deleteMany({ where: { municipalityId: borlange } })
    const [leaver, heir] = [await person([borlange, 'administrator']), await person([borlange, 'reader'])]
    const leaving = { municipalityId: borlange, personId: leaver.id }
    expect(await removeColleague(leaver, { ...leaving, heirId: null })).toEqual({
      ok: false,
      fault: 'lastAdministrator',
    })
    expect(await removeColleague(leaver, { ...leaving, heirId: heir.id })).toEqual({ ok: true })
    expect(await rolesOf(heir.id)).toEqual(['reader', 'administrator'])
    expect(await db.person.findUnique({ where: { id: leaver.id } })).toMatchObject({
      isActive: false,
      passwordHash: null,
    })
  })
})

describe('whoever leaves', () => {
  it('hands over what is begun, but for what the heir has begun too; what is sent for review stays theirs', async () => {
    const administrator = await person([boras, 'administrator'])
    const [leaver, heir] = [await person([boras, 'controller']), await person([boras, 'reader'])]
    const cells = await db.cell.findMany({ where: { municipalityId: boras }, take: 2, orderBy: { id: 'asc' } })
    const typed = (personId: number, value: string) =>
      cells.map((cell, i) => ({ ...cell, id: undefined, personId, value: `${value}${i}` }))
    await db.draft.createMany({ data: [...typed(leaver.id, 'gammalt'), typed(heir.id, 'eget')[0]!] })
    const { id } = await db.submission.create({
      data: { municipalityId: boras, title: 'Värden', proposedById: leaver.id, entrance: 'form' },
    })
    const about = { municipalityId: boras, personId: leaver.id }
    expect(await getUnderWay(administrator, about)).toMatchObject({ drafts: 2, submissions: 1 })
    expect(await getUnderWay(heir, about)).toBeNull()
    expect(await removeColleague(administrator, { ...about, heirId: heir.id })).toEqual({ ok: true })
    const left = await db.draft.findMany({ where: { personId: heir.id }, orderBy: { value: 'asc' } })
    expect(left.map(({ value }) => value)).toEqual(['eget0', 'gammalt1'])
    const kept = await db.submission.findUniqueOrThrow({ where: { municipalityId_id: { municipalityId: boras, id } } })
    expect(kept.proposedById).toBe(leaver.id)
  })
})

describe('a session', () => {
  it('has the roles of this very moment, and ends when its person leaves', async () => {
    const [administrator, colleague] = [await person([boras, 'administrator']), await person([boras, 'reader'])]
    const ticket = await openSession(colleague.id, 'Firefox')
    await changeRoles(administrator, { municipalityId: boras, personId: colleague.id, roles: ['reviewer'] })
    expect((await whoHolds(ticket))?.roles).toEqual([{ municipalityId: boras, role: 'reviewer' }])
    await removeColleague(administrator, { municipalityId: boras, personId: colleague.id, heirId: null })
    expect(await whoHolds(ticket)).toBeNull()
  })

  it('on other devices ends when the password is changed', async () => {
    const { id } = await person([boras, 'reader'])
    const secret = await makeLink(db, 'reset', { personId: id })
    expect(await choosePassword({ secret, password: PASSWORD })).toMatchObject({ ok: true })
    const [here, there] = [await openSession(id, 'här'), await openSession(id, 'där')]
    const own = (await whoHolds(here))!
    expect(await changePassword(own, { current: 'fel', password: PASSWORD })).toMatchObject({ fault: 'wrongPassword' })
    const password = 'Tre gröna ankor vid Viskan'
    expect(await changePassword(own, { current: PASSWORD, password })).toEqual({ ok: true })
    expect([await whoHolds(here), await whoHolds(there)].map(Boolean)).toEqual([true, false])
  })
})

describe('a link', () => {
  it('lets one of two in who use it at once', async () => {
    const { id } = await person([boras, 'reader'])
    const secret = await makeLink(db, 'invitation', { personId: id })
    const tries = await Promise.all([1, 2].map(() => choosePassword({ secret, password: PASSWORD })))
    expect(tries.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await choosePassword({ secret, password: PASSWORD })).toEqual({ ok: false, fault: 'linkUsed' })
  })

  it('for the first person gives only municipalities without an administrator, and no account of another’s', async () => {
    await db.personRole.deleteMany({ where: { municipalityId: borlange } })
    const there = await person([boras, 'administrator'])
    const { email } = await db.person.findUniqueOrThrow({ where: { id: there.id } })
    const secret = await makeLink(db, 'first', {})
    const first = { secret, email: 'forsta@exempel.se', name: 'Första', password: PASSWORD }
    const taken = { ok: false, fault: 'nothingToTakeOver' }
    expect(await becomeFirst({ ...first, municipalityIds: [boras] })).toEqual(taken)
    await db.person.update({ where: { id: there.id }, data: { passwordHash: await hashPassword(PASSWORD) } })
    const other = { ...first, email, password: 'Tre gröna ankor vid Viskan', municipalityIds: [borlange] }
    expect(await becomeFirst(other)).toEqual({ ok: false, fault: 'wrongPassword' })
    expect(await becomeFirst({ ...first, municipalityIds: [boras, borlange] })).toMatchObject({
      ok: true,
      slug: 'borlange',
    })
    const { id } = await db.person.findUniqueOrThrow({ where: { email: first.email } })
    expect(await db.personRole.findMany({ where: { personId: id } })).toEqual([
      { municipalityId: borlange, personId: id, role: 'administrator', origin: 'hand' },
    ])
  })
})

describe('guessing', () => {
  it('stops from where it comes, while the owner gets in from elsewhere', async () => {
    const { id } = await person([boras, 'reader'])
    const { email } = await db.person.findUniqueOrThrow({ where: { id } })
    await choosePassword({ secret: await makeLink(db, 'reset', { personId: id }), password: PASSWORD })
    const guess = () => signInByPassword({ email, password: 'fel' }, from('192.0.2.1'))
    for (let i = 0; i < 8; i++) expect(await guess()).toEqual({ fault: 'wrong' })
    expect(await guess()).toEqual({ fault: 'tooMany' })
    expect(await signInByPassword({ email, password: PASSWORD }, from('192.0.2.1'))).toEqual({ fault: 'tooMany' })
    expect(await signInByPassword({ email, password: PASSWORD }, from('192.0.2.2'))).toHaveProperty('ticket')
  })

  it('is told the same of a name that nobody has', async () => {
    const nobody = { email: 'ingen@exempel.se', password: 'fel' }
    for (let i = 0; i < 8; i++) expect(await signInByPassword(nobody, from('192.0.2.9'))).toEqual({ fault: 'wrong' })
    expect(await signInByPassword(nobody, from('192.0.2.9'))).toEqual({ fault: 'tooMany' })
  })
})

it('the change history is refused every change, whoever asks', async () => {
  const administrator = await person([boras, 'administrator'])
  const invitation = { municipalityId: boras, email: 'historik@exempel.se', name: 'H', roles: ['reader'] as const }
  await inviteColleague(administrator, invitation)
  for (const statement of [
    'UPDATE "AuditEntry" SET action = \'x\'',
    'DELETE FROM "AuditEntry"',
    'TRUNCATE "AuditEntry"',
  ])
    await expect(db.$executeRawUnsafe(statement)).rejects.toThrow('append-only')
})
