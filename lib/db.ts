import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '@/prisma/generated/client'
import { env } from './env'

const keep = globalThis as { malbildDb?: PrismaClient }

/** The one client of this process; development keeps it through reloads. */
export const db = (keep.malbildDb ??= new PrismaClient({
  adapter: new PrismaPg({ connectionString: env().DATABASE_URL }),
}))
