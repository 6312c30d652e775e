import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { connectionOf } from '@/prisma/address.mjs'
import { PrismaClient } from '@/prisma/generated/client'
import { env } from './env'

const keep = globalThis as { malbildDb?: PrismaClient }

function open(): PrismaClient {
  const { connectionString, schema } = connectionOf(env().DATABASE_URL)
  return new PrismaClient({ adapter: new PrismaPg({ connectionString }, { schema }) })
}

/**
 * The door of the work area: everything, drafts too. What the public reads goes through published-db.ts. One client a
 * process; development keeps it through reloads.
 */
export const db = (keep.malbildDb ??= open())
