import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { forgetOld } from '@/lib/auth/forget-old'
import { ROLES } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { settleFault, takeFault } from '@/lib/faults/commands'
import { reportFault } from '@/lib/faults/report-commands'
import { countFaults, listFaults } from '@/lib/faults/work-queries'
import { mailBox } from '../support/mail-box'
import { colleague, municipalityId } from '../support/proposing'

const told = { page: '/sv/boras/indikatorer/N15428', locale: 'sv' as const, body: 'Siffran för 2023 stämmer inte.' }
let [boras, borlange, turn] = [0, 0, 0]
let box: Awaited<ReturnType<typeof mailBox>>

const place = () => ({ id: boras, slug: 'boras', name: 'Borås Stad', contactEmail: 'kontakt@exempel.se' })
const caller = () => `10.0.0.${++turn}`
const newest = async () => (await db.faultReport.findFirstOrThrow({ orderBy: { id: 'desc' } })).id

beforeAll(async () => {
  box = await mailBox()
  ;[boras, borlange] = [await municipalityId('boras'), await municipalityId('borlange')]
})
afterAll(async () => {
  await box.close()
  await db.$disconnect()
})
beforeEach(async () => {
  process.env.MAIL_URL = ''
  process.env.MAIL_FROM = ''
  await db.attempt.deleteMany()
})

describe('a fault that anyone has reported', () => {
  it('is kept with its page and day, and nothing of who told it', async () => {
    expect(await reportFault(place(), told, '192.0.2.77')).toBe(true)
    const { sentAt, id, ...row } = await db.faultReport.findFirstOrThrow({ orderBy: { id: 'desc' } })
    const nobody = { takenById: null, takenAt: null, settledById: null, settledAt: null, answer: null }
    expect(row).toEqual({ municipalityId: boras, ...told, ...nobody })
    expect(Date.now() - sentAt.getTime()).toBeLessThan(60_000)
    expect(id).toBeGreaterThan(0n)
    expect(JSON.stringify(await db.attempt.findMany())).not.toContain('192.0.2.77')
    expect(await db.message.count({ where: { recipient: 'kontakt@exempel.se' } })).toBe(0)
  })

  it('is taken five times an hour from one address, and from another all the same', async () => {
    const here = caller()
    for (let i = 0; i < 5; i++) expect(await reportFault(place(), told, here)).toBe(true)
    const before = await db.faultReport.count()
    expect(await reportFault(place(), told, here)).toBe(false)
    expect(await db.faultReport.count()).toBe(before)
    expect(await reportFault(place(), told, caller())).toBe(true)
  })

  it('is told to the municipality by mail where there is a server, without its words, and not for each of many', async () => {
    process.env.MAIL_URL = box.url
    process.env.MAIL_FROM = 'Målbild Borås <malbild@exempel.se>'
    for (let i = 0; i < 5; i++) await reportFault(place(), told, caller())
    expect(box.received).toHaveLength(3)
    const [letter] = box.received
    expect(letter!.to).toEqual(['kontakt@exempel.se'])
    expect(letter!.text).toContain('/sv/boras/arbete/felrapporter')
    expect(letter!.text).toContain(told.page)
    expect(letter!.text).not.toContain(told.body)
  })

  it('is forgotten after 24 months', async () => {
    await reportFault(place(), told, caller())
    const [old, kept] = [await newest(), 0n]
    await db.$executeRaw`UPDATE "FaultReport" SET "sentAt" = now() - interval '24 months 1 day' WHERE id = ${old}`
    await reportFault(place(), told, caller())
    const young = await newest()
    await db.$executeRaw`UPDATE "FaultReport" SET "sentAt" = now() - interval '23 months 27 days' WHERE id = ${young}`
    await forgetOld()
    expect(await db.faultReport.count({ where: { id: { in: [old, young, kept] } } })).toBe(1)
  })
})

describe('the inbox', () => {
  it('shows each role what it may see, of its own municipality', async () => {
    await reportFault(place(), told, caller())
    for (const role of ROLES) {
      const { reports } = await listFaults(await colleague(boras, role), boras, {})
      expect(reports.length > 0, role).toBe(role !== 'reader')
      expect((await listFaults(await colleague(borlange, role), boras, {})).reports, role).toEqual([])
    }
  })

  it('lets one take a report and settle it once, and who comes second is told', async () => {
    await reportFault(place(), told, caller())
    const id = await newest()
    const [first, second] = [await colleague(boras, 'controller'), await colleague(boras, 'strategist')]
    const which = { municipalityId: boras, id }
    expect(await takeFault(first, { ...which, seenTakenBy: null })).toBe('done')
    expect(await takeFault(second, { ...which, seenTakenBy: null })).toBe('moved')
    expect(await countFaults(first, boras)).toMatchObject({ own: 1 })
    expect(await takeFault(second, { ...which, seenTakenBy: first.id })).toBe('done')
    expect(await settleFault(await colleague(boras, 'reviewer'), { ...which, answer: 'x' })).toBe('forbidden')
    expect(await settleFault(await colleague(borlange, 'administrator'), { ...which, answer: 'x' })).toBe('forbidden')
    expect(await settleFault(first, { ...which, answer: 'Rättat.' })).toBe('done')
    expect(await settleFault(second, { ...which, answer: 'Igen.' })).toBe('moved')
    expect(await takeFault(second, { ...which, seenTakenBy: second.id })).toBe('moved')
    const { reports } = await listFaults(first, boras, { state: 'settled' })
    expect(reports[0]).toMatchObject({ id: String(id), state: 'settled', answer: 'Rättat.' })
    const entries = await db.auditEntry.findMany({ where: { entity: 'FaultReport', entityId: String(id) } })
    expect(entries.map(({ action }) => action)).toEqual(['takeFault', 'takeFault', 'settleFault'])
  })

  it('comes in pages, newest first', async () => {
    const rows = Array.from({ length: 60 }, (_, i) => ({ municipalityId: boras, ...told, body: `Fel ${i}` }))
    await db.faultReport.createMany({ data: rows })
    const actor = await colleague(boras, 'reviewer')
    const { reports, older } = await listFaults(actor, boras, { state: 'new' })
    expect(reports).toHaveLength(50)
    const next = await listFaults(actor, boras, { state: 'new', before: older! })
    expect(next.reports.length).toBeGreaterThan(9)
    expect(BigInt(next.reports[0]!.id)).toBeLessThan(older!)
  })
})
