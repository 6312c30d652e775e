import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '@/prisma/generated/client'

export const db = new PrismaClient({ adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL }) })

export type Found = { period: string; value: number; version: number }

/** The values of one series as Borås sees it, in order of time. */
export async function series(code: string, place: string, breakdown = '', municipality = 'boras'): Promise<Found[]> {
  const rows = await db.publishedObservation.findMany({
    where: {
      municipality: { slug: municipality },
      definition: { indicator: { code } },
      geography: { OR: [{ code: place }, { name: place }] },
      breakdown: { key: breakdown },
    },
    orderBy: { periodEnd: 'asc' },
  })
  return rows.map(row => ({ period: row.periodLabel, value: Number(row.value), version: row.version }))
}

export async function valueOf(
  code: string,
  place: string,
  period: string,
  breakdown = '',
): Promise<number | undefined> {
  return (await series(code, place, breakdown)).find(found => found.period === period)?.value
}
