import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { ROLES, type Actor } from '@/lib/auth/permissions'
import { saveDraft } from '@/lib/values/draft-commands'
import { exceptFromLock, liftLock, lockPeriod } from '@/lib/values/lock-commands'
import { listLocks, listLocksOn } from '@/lib/values/lock-queries'
import { publishSubmission } from '@/lib/values/publish-commands'
import { submitDraft } from '@/lib/values/submit-commands'
import { NOTHING_TYPED } from '@/lib/values/typed-cell'
import { withdrawSubmission } from '@/lib/values/withdraw-commands'
import { cellsOf, colleague, municipalityId, propose } from '../support/proposing'
import { db } from '../support/seeded-series'

let boras = 0
let [writer, sender, reviewer, strategist]: Actor[] = []

beforeAll(async () => {
  boras = await municipalityId('boras')
  writer = await colleague(boras, 'controller')
  sender = await colleague(boras, 'controller')
  reviewer = await colleague(boras, 'reviewer')
  strategist = await colleague(boras, 'strategist')
})
afterEach(() => db.periodLock.deleteMany())
afterAll(() => db.$disconnect())

const years = (firstYear: string, lastYear: string, until = '') => ({
  ...{ municipalityId: boras, firstYear, lastYear, why: 'Uppföljningen skrivs.', until },
})
async function locked(firstYear: string, lastYear: string): Promise<number> {
  expect(await lockPeriod(strategist!, years(firstYear, lastYear))).toEqual({ ok: true })
  return (await db.periodLock.findFirstOrThrow({ orderBy: { id: 'desc' } })).id
}
const aCell = async () => (await cellsOf('N15428'))[0]!
async function proposed() {
  const { key, value } = await aCell()
  return propose(writer!, boras, [{ ...key, value: value - 1, status: 'normal', source: 'Egen räkning' }])
}
async function sent() {
  const { key, revisionId, value } = await aCell()
  const { indicatorId, ...cell } = key
  const which = { municipalityId: boras, indicatorId, personId: sender!.id }
  const typed = {
    ...NOTHING_TYPED,
    value: String(value - 1),
    note: 'Rättat',
    source: '',
    seenRevisionId: String(revisionId),
  }
  expect(await saveDraft(sender!, { ...which, cells: [{ ...cell, ...typed }], gone: [] })).toMatchObject({ ok: true })
  return submitDraft(sender!, { ...which, source: 'Egen räkning', note: '' })
}

describe('a locked period', () => {
  it('is locked, excepted from and lifted by a strategist alone, and each is told in the change history', async () => {
    const id = await locked('1998', '1999')
    const about = { municipalityId: boras, lockId: id }
    const { key } = await aCell()
    const exception = { ...about, indicatorId: key.indicatorId, why: 'Källan har rättat.' }
    for (const role of ROLES.filter(one => one !== 'strategist')) {
      const other = await colleague(boras, role)
      expect(await lockPeriod(other, years('2000', '2000'))).toEqual({ ok: false, fault: 'forbidden' })
      expect(await exceptFromLock(other, exception)).toEqual({ ok: false, fault: 'forbidden' })
      expect(await liftLock(other, about)).toEqual({ ok: false, fault: 'forbidden' })
    }
    expect(await exceptFromLock(strategist!, exception)).toEqual({ ok: true })
    expect(await exceptFromLock(strategist!, exception)).toEqual({ ok: false, fault: 'excepted' })
    expect(await liftLock(strategist!, about)).toEqual({ ok: true })
    expect(await liftLock(strategist!, about)).toEqual({ ok: false, fault: 'missing' })
    const told = await db.auditEntry.findMany({ where: { entity: 'PeriodLock', entityId: String(id) } })
    expect(told.map(({ action }) => action)).toEqual(['lockPeriod', 'exceptFromLock', 'liftLock'])
  })

  it('refuses what cannot be meant', async () => {
    expect(await lockPeriod(strategist!, years('2001', '2000'))).toEqual({ ok: false, fault: 'backwards' })
    expect(await lockPeriod(strategist!, years('2000', '2001', '2020-01-01'))).toEqual({ ok: false, fault: 'passed' })
  })

  it('takes no new values, neither sent nor published nor withdrawn, but for secrecy', async () => {
    const { key } = await aCell()
    const year = key.periodEnd.slice(0, 4)
    const published = await proposed()
    expect(await publishSubmission(reviewer!, published)).toEqual({ ok: true })
    const id = await locked(year, year)
    expect(await listLocksOn(writer!, { municipalityId: boras, indicatorId: key.indicatorId })).toHaveLength(1)
    expect(await sent()).toEqual({ ok: false, fault: 'locked' })
    const again = await proposed()
    expect(await publishSubmission(reviewer!, again)).toEqual({ ok: false, fault: 'locked' })
    const out = { ...published, seenEvents: 3, reason: 'Fel underlag.' }
    expect(await withdrawSubmission(reviewer!, { ...out, isSecret: false })).toEqual({ ok: false, fault: 'locked' })
    await exceptFromLock(strategist!, {
      municipalityId: boras,
      lockId: id,
      indicatorId: key.indicatorId,
      why: 'Rättelse',
    })
    expect(await listLocks(writer!, boras)).toMatchObject([{ id, exceptions: [{ why: 'Rättelse' }] }])
    expect(await sent()).toMatchObject({ ok: true })
    expect(await publishSubmission(reviewer!, again)).toEqual({ ok: true })
    await db.periodLockException.deleteMany()
    expect(await withdrawSubmission(reviewer!, { ...out, isSecret: true })).toEqual({ ok: true })
  })

  it('opens by itself after its last day, and lets other years be', async () => {
    const { key } = await aCell()
    const id = await locked(key.periodEnd.slice(0, 4), key.periodEnd.slice(0, 4))
    await db.periodLock.update({
      where: { municipalityId_id: { municipalityId: boras, id } },
      data: { until: new Date('2020-01-01') },
    })
    await locked('1950', '1951')
    expect(await publishSubmission(reviewer!, await proposed())).toEqual({ ok: true })
  })
})
