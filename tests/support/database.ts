import { fileURLToPath } from 'node:url'
import { migrate } from '@/prisma/migrate.mjs'
import { scratchDatabase } from './scratch-database'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Gives every database test the same database, with Borås and Borlänge loaded, through DATABASE_URL. */
export default async function setup(): Promise<() => Promise<void>> {
  const { url, drop } = await scratchDatabase()
  try {
    await migrate(root, url)
  } catch (error) {
    await drop()
    throw error
  }
  process.env.DATABASE_URL = url
  return drop
}
