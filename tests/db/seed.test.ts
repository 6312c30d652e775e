import { afterAll, describe, expect, it } from 'vitest'
import { seed } from '@/prisma/seed/seed'
import { db } from '../support/seeded-series'
import { fingerprint } from '../support/table-fingerprints'

afterAll(() => db.$disconnect())

describe('loading', () => {
  it('again leaves every table as it was, and writes to none', async () => {
    const before = await fingerprint(db)
    const updated = () => db.municipality.findMany({ select: { updatedAt: true }, orderBy: { id: 'asc' } })
    const dates = await updated()
    const said: string[] = []
    await seed(db, line => said.push(line))
    expect(await fingerprint(db)).toEqual(before)
    expect(await updated()).toEqual(dates)
    expect(said).toEqual(['Borås: 0 rader skrivna.', 'Borlänge: 0 rader skrivna.'])
  })
})
