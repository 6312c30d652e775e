import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import { audit } from '@/lib/audit/audit'
import { listLog, listLogged, readWholeLog } from '@/lib/audit/queries'
import { forgetOld } from '@/lib/auth/forget-old'
import { ROLES, type Actor } from '@/lib/auth/permissions'
import { listSignIns } from '@/lib/auth/queries'
import { db } from '@/lib/db'
import { logLines } from '@/lib/audit/log-file'
import { changeRoles, inviteColleague } from '@/lib/people/commands'
import { removeColleague } from '@/lib/people/leave-commands'
import { colleague, municipalityId } from '../support/proposing'

let [boras, borlange] = [0, 0]
let administrator: Actor
const about = (entityId: number) =>
  ({ municipalityId: boras, entrance: 'form', action: 'changeRoles', entity: 'Person', entityId }) as const

beforeAll(async () => {
  ;[boras, borlange] = [await municipalityId('boras'), await municipalityId('borlange')]
  administrator = await colleague(boras, 'administrator')
})

describe('the log', () => {
  it('tells who did what to whom, from and to', async () => {
    const other = await colleague(boras, 'reader')
    await changeRoles(administrator, { municipalityId: boras, personId: other.id, roles: ['reviewer', 'reader'] })
    const [entry] = (await listLog(administrator, boras, {})).entries
    const names = await db.person.findMany({
      where: { id: { in: [administrator.id, other.id] } },
      orderBy: { id: 'asc' },
    })
    expect(entry).toMatchObject({
      ...{ who: names[0]?.name, what: names[1]?.name, action: 'changeRoles', entrance: 'form' },
      changes: [{ field: 'roles', before: 'reader', after: 'reader, reviewer' }],
    })
  })

  it('calls whoever has left by the roles they had', async () => {
    const leaver = await colleague(boras, 'controller')
    const { name } = await db.person.findUniqueOrThrow({ where: { id: leaver.id } })
    await audit(db, leaver, { ...about(administrator.id), after: { roles: [] } })
    await removeColleague(administrator, { municipalityId: boras, personId: leaver.id, heirId: null })
    const [entry] = (await listLog(administrator, boras, { by: leaver.id })).entries
    expect(entry?.who).toContain('tidigare controller')
    expect(
      JSON.stringify([await listLog(administrator, boras, {}), await listLogged(administrator, boras)]),
    ).not.toContain(`"${name}"`)
  })

  it('is asked by person, kind and days in Sweden', async () => {
    const writer = await colleague(boras, 'administrator')
    // Half past eleven at night in UTC is the next day in Sweden.
    for (const at of ['2020-06-30T21:59:00Z', '2020-06-30T22:01:00Z', '2020-07-01T21:59:00Z', '2020-07-01T22:01:00Z'])
      await db.auditEntry.create({ data: { ...about(1), entityId: '1', actorId: writer.id, at: new Date(at) } })
    const asked = async (filter: object) =>
      (await listLog(administrator, boras, { by: writer.id, ...filter })).entries.length
    expect(await asked({})).toBe(4)
    expect(await asked({ from: '2020-07-01', to: '2020-07-01' })).toBe(2)
    expect(await asked({ from: '2020-07-02' })).toBe(1)
    expect(await asked({ to: '2020-06-30' })).toBe(1)
    expect(await asked({ entity: 'Cell' })).toBe(0)
    expect((await listLog(administrator, boras, { by: 'system' })).entries.every(({ who }) => who === null)).toBe(true)
  })

  it('is read to its end, page by page and as a file, without a line lost or told twice', async () => {
    const writer = await colleague(boras, 'administrator')
    const written = 120
    for (let i = 0; i < written; i++) await audit(db, writer, { ...about(i + 1), after: { status: `=${i}` } })
    const seen: string[] = []
    for (let before: bigint | undefined, more = true; more;) {
      const { entries, older } = await listLog(administrator, boras, { by: writer.id, before })
      seen.push(...entries.map(({ id }) => id))
      before = older ?? undefined
      more = older !== null
    }
    expect(new Set(seen).size).toBe(written)
    let file = ''
    for await (const part of readWholeLog(administrator, boras, { by: writer.id })) file += logLines(part, file === '')
    const rows: Record<string, string>[] = parse(file, { bom: true, columns: true, delimiter: ';' })
    expect(rows).toHaveLength(written)
    expect(rows.some(row => Object.values(row).some(cell => cell.startsWith('=')))).toBe(false)
  })

  it('is read by administrators of the municipality alone', async () => {
    await inviteColleague(administrator, {
      municipalityId: boras,
      email: 'logg@exempel.se',
      name: 'L',
      roles: ['reader'],
    })
    const others = [
      await colleague(borlange, 'administrator'),
      { ...administrator, isActive: false },
      { ...(await colleague(borlange, 'reader')), isOperator: true },
      ...(await Promise.all(ROLES.filter(role => role !== 'administrator').map(role => colleague(boras, role)))),
    ]
    for (const actor of others) {
      expect((await listLog(actor, boras, {})).entries).toEqual([])
      expect(await listLogged(actor, boras)).toEqual([])
      expect(await listSignIns(actor, boras)).toEqual([])
      for await (const part of readWholeLog(actor, boras, {})) expect(part).toEqual([])
    }
    const elsewhere = await listLog(others[0]!, borlange, {})
    expect(elsewhere.entries.every(({ what }) => what !== 'L')).toBe(true)
  })
})

it('sign-ins are kept a year, and those of other municipalities are not shown', async () => {
  const [here, there] = [await colleague(boras, 'reader'), await colleague(borlange, 'reader')]
  const monthsAgo = (months: number) => {
    const date = new Date()
    date.setMonth(date.getMonth() - months)
    return date
  }
  const data = [here, there].flatMap(({ id: personId }) =>
    [11, 13].map(ago => ({ personId, what: 'wrong', at: monthsAgo(ago) })),
  )
  await db.signInEvent.createMany({ data })
  await forgetOld()
  const shown = await listSignIns(administrator, boras)
  const { name } = await db.person.findUniqueOrThrow({ where: { id: here.id } })
  expect(shown.map(({ who, what }) => [who, what])).toEqual([[name, 'wrong']])
})
