import { PrismaPg } from '@prisma/adapter-pg'
import { publishedDb } from '@/lib/published-db'
import { connectionOf } from '@/prisma/address.mjs'
import { PrismaClient } from '@/prisma/generated/client'
import { bringRounds } from './rounds'
import { seed } from './seed'

/** Brings the seed into the database of DATABASE_URL; the fingerprint of its files is the first argument. */
const url = process.env.DATABASE_URL
if (!url) throw new Error('DATABASE_URL saknas: ange databasens adress.')

const { connectionString, schema } = connectionOf(url)
const db = new PrismaClient({ adapter: new PrismaPg({ connectionString }, { schema }) })
try {
  await seed(db, console.log)
  await bringRounds(db, console.log)
  // Last: what is ended in the midst is gone through again at the next start.
  await db.seedPack.updateMany({ data: { contentHash: process.argv[2] ?? '' } })
} finally {
  await db.$disconnect()
  await publishedDb.$disconnect()
}
