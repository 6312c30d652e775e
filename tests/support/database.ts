import { fileURLToPath } from 'node:url'
import { migrate } from '@/prisma/migrate.mjs'
import { fileReportsByHand } from './filed-reports'
import { scratchDatabase } from './scratch-database'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Seeds the database that each test file gets a copy of (own-database.ts), with Borås and Borlänge; once for all that
 * a run does (template.ts).
 */
export default async function setup(): Promise<() => Promise<void>> {
  if (process.env.TEMPLATE_DATABASE_URL) return async () => {}
  const { url, drop } = await scratchDatabase()
  try {
    const { publishedRole } = await migrate(root, url)
    await fileReportsByHand(url)
    process.env.PUBLISHED_ROLE = publishedRole ?? ''
  } catch (error) {
    await drop()
    throw error
  }
  process.env.TEMPLATE_DATABASE_URL = url
  return drop
}
