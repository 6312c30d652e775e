import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { publishedConnectionOf } from '@/prisma/address.mjs'
import { PrismaClient } from '@/prisma/generated/client'
import type { PUBLISHED } from '@/prisma/published-views.mjs'
import { env } from './env'

type Table = Uncapitalize<keyof typeof PUBLISHED>
type Asking = 'findMany' | 'findFirst' | 'findUnique' | 'count'
type PublishedDb = Pick<PrismaClient, '$queryRaw' | '$disconnect'> & {
  [table in Table]: Pick<PrismaClient[table], Asking>
}

const keep = globalThis as { malbildPublishedDb?: PublishedDb }

function open(): PublishedDb {
  const { DATABASE_URL, PUBLISHED_ROLE } = env()
  const { connectionString, schema } = publishedConnectionOf(DATABASE_URL, PUBLISHED_ROLE)
  return new PrismaClient({ adapter: new PrismaPg({ connectionString }, { schema }) })
}

/**
 * The door of public pages and open data: views of what is published, to read. Drafts, people and the change history
 * can't be had here, even by mistake (docs/decisions/two-doors.md).
 */
export const publishedDb = (keep.malbildPublishedDb ??= open())
