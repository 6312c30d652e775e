import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '@/prisma/generated/client'
import { seed } from './seed'

/** Loads Borås and Borlänge when the database holds no municipality; --force reloads them. */
const connectionString = process.env.DATABASE_URL
if (!connectionString) throw new Error('DATABASE_URL saknas: ange databasens adress.')

const db = new PrismaClient({ adapter: new PrismaPg({ connectionString }) })
try {
  if (process.argv.includes('--force') || (await db.municipality.count()) === 0)
    await seed(db, { force: process.argv.includes('--force'), log: console.log })
  else console.log('Databasen har redan kommuner; grunddatan lämnas som den är.')
} finally {
  await db.$disconnect()
}
