import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seed } from '@/prisma/seed/seed'
import { db } from '../support/seeded-series'
import { fingerprint } from '../support/table-fingerprints'

beforeAll(() => seed(db))
afterAll(() => db.$disconnect())

describe('loading', () => {
  it('again leaves every table as it was', async () => {
    const before = await fingerprint(db)
    await seed(db, { force: true })
    expect(await fingerprint(db)).toEqual(before)
  })

  it('what is already loaded writes nothing', async () => {
    const updated = () => db.municipality.findMany({ select: { updatedAt: true }, orderBy: { id: 'asc' } })
    const before = await updated()
    await seed(db)
    expect(await updated()).toEqual(before)
  })

  it('a value that a person entered stays when the same place is loaded again', async () => {
    const own = await db.observation.findFirstOrThrow({ where: { batch: { key: 'boras-hemloshet' } } })
    const { id, batchId, ...place } = own
    const key = 'inmatat i test'
    const batch = await db.importBatch.create({
      data: { municipalityId: own.municipalityId, key, title: key, source: 'test', contentHash: 'test' },
    })
    try {
      await db.observation.delete({ where: { id } })
      await db.observation.create({ data: { ...place, value: 4711, batchId: batch.id } })
      await seed(db, { force: true })
      const kept = await db.observation.findMany({ where: { ...place, value: undefined } })
      expect(kept.map(row => Number(row.value))).toEqual([4711])
    } finally {
      await db.importBatch.delete({ where: { id: batch.id } })
      await db.observation.create({ data: { ...place, batchId } })
    }
  })
})
