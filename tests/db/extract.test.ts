import { beforeAll, describe, expect, it } from 'vitest'
import { openSession } from '@/lib/auth/sessions'
import type { Actor } from '@/lib/auth/permissions'
import { beginFactor } from '@/lib/auth/second-factor'
import { makeLink } from '@/lib/auth/links'
import { db } from '@/lib/db'
import { changeRoles } from '@/lib/people/commands'
import { eraseDeparted, listDeparted } from '@/lib/people/erase'
import { getExtractOf, getOwnExtract } from '@/lib/people/extract'
import { removeColleague } from '@/lib/people/leave-commands'
import { extractSv } from '@/lib/text/extract-sv'
import { cellsOf, colleague, municipalityId, propose } from '../support/proposing'

let [boras, borlange] = [0, 0]
let administrator: Actor

beforeAll(async () => {
  process.env.AUTH_SECRET = 'x'.repeat(44)
  ;[boras, borlange] = [await municipalityId('boras'), await municipalityId('borlange')]
  administrator = await colleague(boras, 'administrator')
})

const HASH = 'hemlig-hash'

/** A controller who has left traces everywhere; `secrets` open something. */
async function active() {
  const person = await colleague(boras, 'controller')
  const { id } = person
  const { email } = await db.person.update({ where: { id }, data: { name: 'Ulla Utdrag', passwordHash: HASH } })
  const ticket = await openSession(id, 'Firefox på mobil')
  await beginFactor(id)
  const link = await makeLink(db, 'reset', { personId: id, municipalityId: boras })
  await db.signInEvent.create({ data: { personId: id, what: 'signedIn' } })
  await db.message.create({
    data: { municipalityId: boras, recipient: email, subject: 'Hej Ulla', body: 'hemligt brev' },
  })
  const [cell] = await cellsOf('N15428')
  const { periodStart, periodEnd, ...key } = cell!.key
  const draft = { ...key, periodStart: new Date(periodStart), periodEnd: new Date(periodEnd), value: '12,5' }
  await db.draft.create({ data: { ...draft, municipalityId: boras, personId: id } })
  await propose(person, boras, [{ ...cell!.key, value: 11, status: 'normal', note: 'Ulla räknade om' }])
  await changeRoles(administrator, { municipalityId: boras, personId: id, roles: ['controller', 'reader'] })
  const sessions = await db.workSession.findMany({ where: { personId: id } })
  const factor = await db.secondFactor.findUniqueOrThrow({ where: { personId: id } })
  return { person, email, secrets: [HASH, ticket, link, 'hemligt brev', factor.secret, ...sessions.map(one => one.id)] }
}

describe('an extract', () => {
  it('holds every row that names the person, wherever it is, and nothing that opens anything', async () => {
    const { person, email, secrets } = await active()
    const extract = await getOwnExtract(person)
    const of = (table: string) => extract.find(one => one.table === table)?.rows ?? []
    const expected =
      'AuditEntry Draft Message Person PersonRole SecondFactor SignInEvent SignInLink Submission SubmissionEvent ValueRevision WorkSession'
    expect(extract.map(({ table }) => table).toSorted()).toEqual(expected.split(' '))
    expect(of('Person')).toMatchObject([{ name: 'Ulla Utdrag', email }])
    expect(of('Draft')).toMatchObject([{ value: '12,5' }])
    expect(of('ValueRevision')).toMatchObject([{ note: 'Ulla räknade om', cell: expect.stringContaining('N15428') }])
    expect(of('AuditEntry')).toMatchObject([{ action: 'changeRoles', actorId: administrator.id }])
    const written = JSON.stringify(extract)
    expect(secrets.filter(secret => written.includes(secret))).toEqual([])
  })

  it('calls every table that names people by a word, also those to come', async () => {
    const rows = await db.$queryRaw<{ name: string }[]>`
      SELECT DISTINCT conrelid::regclass::text AS name FROM pg_constraint
      WHERE contype = 'f' AND confrelid = to_regclass('"Person"')`
    expect(rows.length).toBeGreaterThan(8)
    expect(rows.map(({ name }) => name.replaceAll('"', '')).filter(name => !extractSv.isKnown(name))).toEqual([])
  })

  it('is an administrator’s to read of their own municipality alone', async () => {
    const { person } = await active()
    const about = { municipalityId: boras, personId: person.id }
    expect(await getExtractOf(administrator, about)).toEqual(await getOwnExtract(person))
    for (const other of [person, await colleague(boras, 'reviewer'), await colleague(borlange, 'administrator')])
      expect(await getExtractOf(other, about)).toBeNull()
    const stranger = await colleague(borlange, 'reader')
    expect(await getExtractOf(administrator, { ...about, personId: stranger.id })).toBeNull()
    // Another municipality trusts the account too: what is of the account alone is not shown.
    await db.personRole.create({ data: { municipalityId: borlange, personId: person.id, role: 'reader' } })
    const shared = (await getExtractOf(administrator, about)) ?? []
    expect(shared.map(({ table }) => table)).not.toContain('WorkSession')
    expect(shared.find(({ table }) => table === 'PersonRole')?.rows.map(row => row.municipalityId)).toEqual([
      boras,
      boras,
    ])
  })
})

describe('whoever is erased', () => {
  it('leaves no name and no way in, and what they did stays under their number', async () => {
    const { person, email } = await active()
    const { id } = person
    const written = { revisions: { writtenById: id }, submissions: { proposedById: id } }
    const kept = async () => [
      await db.valueRevision.count({ where: written.revisions }),
      await db.submission.count({ where: written.submissions }),
    ]
    const before = await kept()
    const leaving = { municipalityId: boras, personId: id, heirId: null, isErased: true }
    expect(await removeColleague(await colleague(boras, 'reviewer'), leaving)).toEqual({
      ok: false,
      fault: 'forbidden',
    })
    expect(await removeColleague(administrator, leaving)).toEqual({ ok: true })
    const row = await db.person.findUniqueOrThrow({ where: { id } })
    expect(row).toMatchObject({ isActive: false, passwordHash: null, name: `tidigare controller, läsare, nr ${id}` })
    const left = [
      await db.message.count({ where: { recipient: email } }),
      ...(await Promise.all(
        [db.workSession, db.signInLink, db.secondFactor, db.signInEvent, db.draft].map(table =>
          (table as typeof db.workSession).count({ where: { personId: id } }),
        ),
      )),
    ]
    expect(left).toEqual(left.map(() => 0))
    expect(await kept()).toEqual(before)
    expect(before).toEqual([1, 1])
    const everything = JSON.stringify(await getExtractOf(administrator, leaving))
    expect(everything).not.toMatch(/Ulla Utdrag|granskning-\d/)
    expect((await db.auditEntry.findFirst({ orderBy: { id: 'desc' }, where: { municipalityId: boras } }))?.action).toBe(
      'erasePerson',
    )
  })

  it('is never one whom another municipality trusts, nor the last administrator, and then nothing at all is changed', async () => {
    const { person } = await active()
    await db.personRole.create({ data: { municipalityId: borlange, personId: person.id, role: 'reader' } })
    const before = await db.personRole.findMany({ where: { personId: person.id } })
    const leaving = { municipalityId: boras, personId: person.id, heirId: null, isErased: true }
    expect(await removeColleague(administrator, leaving)).toEqual({ ok: false, fault: 'stillElsewhere' })
    expect(await db.personRole.findMany({ where: { personId: person.id } })).toEqual(before)
    await db.personRole.deleteMany({ where: { municipalityId: borlange, role: 'administrator' } })
    const last = await colleague(borlange, 'administrator')
    const own = { municipalityId: borlange, personId: last.id, heirId: null, isErased: true }
    expect(await removeColleague(last, own)).toEqual({ ok: false, fault: 'lastAdministrator' })
    expect(await db.person.findUniqueOrThrow({ where: { id: last.id } })).toMatchObject({ isActive: true })
  })

  it('may have left long ago, and is listed until then', async () => {
    const { person } = await active()
    const gone = { municipalityId: boras, personId: person.id }
    expect(await eraseDeparted(administrator, gone)).toEqual({ ok: false, fault: 'missing' })
    await removeColleague(administrator, { ...gone, heirId: null })
    const listed = async (actor: Actor) => (await listDeparted(actor, boras)).map(({ id }) => id)
    expect(await listed(administrator)).toContain(person.id)
    const stranger = await colleague(borlange, 'administrator')
    expect([await listed(stranger), await eraseDeparted(stranger, gone)]).toEqual([
      [],
      { ok: false, fault: 'forbidden' },
    ])
    expect(await eraseDeparted(administrator, gone)).toEqual({ ok: true })
    expect(await listed(administrator)).not.toContain(person.id)
  })
})
