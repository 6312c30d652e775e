import type { PrismaClient } from '@/prisma/generated/client'
import { keyOf, type Fields } from '@/prisma/seed/pack/row'
import { noNumbers, readStored } from '@/prisma/seed/pack/stored'
import { tables } from '@/prisma/seed/pack/tables'

/** What says when or in which turn a row was written, not what it says. */
const CIRCUMSTANCES = [
  ...['id', 'municipalityId', 'cellId', 'revisionId', 'updatedAt', 'importedAt', 'publishedAt', 'publishedVersion'],
]

/** All that a municipality's rows say, by table and key, whatever their numbers. */
export async function everythingSaid(db: PrismaClient, code: string): Promise<Record<string, Fields>> {
  const { id } = await db.municipality.findUniqueOrThrow({ where: { code } })
  const numbers = noNumbers()
  const said: Record<string, Fields> = {}
  for (const table of tables)
    for (const [key, row] of await readStored(db, id, table, numbers)) {
      const columns = Object.entries(row.said).filter(([column]) => !CIRCUMSTANCES.includes(column))
      said[keyOf(table.name, key)] = Object.fromEntries(columns)
    }
  return said
}
