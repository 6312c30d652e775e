import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Actor } from '@/lib/auth/permissions'
import { draftFile } from '@/lib/exchange/import/commands'
import { importInput, severalInput } from '@/lib/exchange/import/import-input'
import { forgetReading } from '@/lib/exchange/import/profile-commands'
import { listProfiles } from '@/lib/exchange/import/profiles/work-queries'
import { submitFile } from '@/lib/exchange/import/submit-commands'
import { planFile, planSeveral } from '@/lib/exchange/import/work-queries'
import { colleague, municipalityId } from '../support/proposing'
import { db } from '../support/seeded-series'

// The caches of pages are Next's.
vi.mock('next/cache', () => ({ cacheLife: () => {}, cacheTag: () => {} }))

const CODE = 'REGSO-ARBETSLOSHET-16-64'
const boras = { id: 0, slug: 'boras', code: '1490', name: 'Borås Stad', updatedOn: '2026-01-01' }
let controller: Actor
beforeAll(async () => {
  boras.id = await municipalityId('boras')
  controller = await colleague(boras.id, 'controller')
})
beforeEach(() => db.fileProfile.deleteMany())

const bytes = (text: string) => new TextEncoder().encode(text)
/** Two measures of which neither is the indicator by its name, and a sign that nobody has explained. */
const fileOf = (year: number, norrby: string) =>
  bytes(
    `Område;${year};;\n;Mått a;Mått b;\nBorås (Norrby);210;${norrby};\nBorås (Lugnet);:;:;\nBorås (Salängen);80;9,1;`,
  )
const read = async (file: Uint8Array, said: object = {}, name = '') => {
  const planned = await planFile(controller, boras, CODE, file, importInput.parse(said), name)
  if (!planned.ok) throw new Error(planned.fault)
  return planned
}
async function answered(year: number, source = 'Skolverket', by = controller) {
  const file = fileOf(year, '12,3')
  const first = await read(file, { profile: 'none' })
  const uses = first.read.uses.map(use => (use.at === 2 ? { ...use, role: 'value' } : { ...use }))
  const input = importInput.parse({
    ...{ sheet: 0, uses, answers: { signs: { ':': 'missing' } }, profile: 'none' },
  })
  return draftFile(by, boras, CODE, { bytes: file, input, source })
}
const entries = () =>
  db.auditEntry.findMany({ where: { municipalityId: boras.id, entity: 'FileProfile' }, orderBy: { id: 'asc' } })

describe('how a file was read', () => {
  it('is offered with the next of its shape, which then asks nothing', async () => {
    expect((await read(fileOf(2025, '12,3'))).read.plan.questions.map(({ what }) => what)).toContain('column')
    expect(await answered(2025)).toMatchObject({ ok: true })
    const { read: next, offered } = await read(fileOf(2026, '13,1'))
    expect(offered.used).toMatchObject({ source: 'Skolverket' })
    expect(next.plan.questions).toEqual([])
    expect(next.plan.cells.map(({ label, typed }) => [label.place, label.period, typed.value || typed.status])).toEqual(
      [
        ['Norrby', '2026', '13,1'],
        ['Lugnet', '2026', 'missing'],
        ['Salängen', '2026', '9,1'],
      ],
    )
    const [entry] = await entries()
    expect(entry).toMatchObject({ action: 'rememberFile', entrance: 'file', actorId: controller.id })
    expect(JSON.stringify(entry!.after)).not.toMatch(/12,3|9,1|Norrby/)
  })

  it('takes nothing before somebody has seen that it was read so', async () => {
    await answered(2025)
    const unseen = { bytes: fileOf(2026, '13,1'), input: importInput.parse({}), source: '' }
    expect(await draftFile(controller, boras, CODE, unseen)).toEqual({ ok: false, fault: 'unanswered' })
    const { offered } = await read(fileOf(2026, '13,1'))
    const input = importInput.parse({ profile: offered.used })
    expect(await draftFile(controller, boras, CODE, { ...unseen, input, source: 'Skolverket' })).toMatchObject({
      ok: true,
    })
    await db.fileProfile.updateMany({ data: { savedAt: new Date() } })
    expect(await draftFile(controller, boras, CODE, { ...unseen, input })).toEqual({ ok: false, fault: 'profileMoved' })
  })

  it('is remembered once for the same answers, and is another for another source', async () => {
    await answered(2025)
    const written = (await entries()).length
    await answered(2026)
    expect((await entries()).length).toBe(written)
    await answered(2026, 'SCB')
    const kept = await listProfiles(controller, { municipalityId: boras.id })
    expect(kept.map(({ source }) => source)).toEqual(['SCB', 'Skolverket'])
    expect((await read(fileOf(2026, '1'))).offered.used?.source).toBe('SCB')
    expect((await read(fileOf(2026, '1'), {}, 'skolverket-2026.csv')).offered.used?.source).toBe('Skolverket')
  })

  it('is no profile where nobody said otherwise than the program', async () => {
    const plain = bytes('Område;År;Värde\nBorås (Norrby);2026;12,4')
    await draftFile(controller, boras, CODE, { bytes: plain, input: importInput.parse({}), source: 'SCB' })
    expect(await db.fileProfile.count()).toBe(0)
  })

  it('can be forgotten by those who read files in, and is told in the log', async () => {
    await answered(2025)
    const { id } = (await listProfiles(controller, { municipalityId: boras.id }))[0]!
    const reader = await colleague(boras.id, 'reader')
    const which = { municipalityId: boras.id, id }
    expect(await forgetReading(reader, which)).toEqual({ ok: false, fault: 'forbidden' })
    expect(await listProfiles(reader, which)).toEqual([])
    expect(await forgetReading(controller, which)).toEqual({ ok: true })
    expect(await forgetReading(controller, which)).toEqual({ ok: false, fault: 'missing' })
    expect((await read(fileOf(2026, '1'))).offered.used).toBeNull()
    expect((await entries()).at(-1)).toMatchObject({ action: 'forgetFile', before: { source: 'Skolverket' } })
  })

  it('holds for files of several indicators too, with those that were left out', async () => {
    const file = (year: number) => bytes(`Nyckeltal;Kommun;År;Värde\nN15428;Borås;${year};81,2\nN00945;Borås;${year};:`)
    const input = severalInput.parse({ left: ['N15428'], answers: { signs: { ':': 'missing' } } })
    const about = { name: 'a.csv', source: 'Kolada', note: 'Stämmer', input }
    const nobodyStops = { signal: new AbortController().signal, tell: () => {} }
    expect(await submitFile(controller, boras, { ...about, bytes: file(2027) }, nobodyStops)).toMatchObject({
      ok: true,
      many: 1,
    })
    const next = await planSeveral(controller, boras, file(2028), severalInput.parse({}))
    if (!next.ok) throw new Error(next.fault)
    expect(next.offered).toMatchObject({ used: { source: 'Kolada' }, left: ['N15428'] })
    expect(next.read.parts.filter(({ isLeft }) => isLeft).map(({ code }) => code)).toEqual(['N15428'])
    expect(next.read.questions).toEqual([])
  })
})
