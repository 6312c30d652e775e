import type { PrismaClient } from '@/prisma/generated/client'

/** Columns that say when or in which turn a row was written, not what it says. */
const CIRCUMSTANCES = ['id', 'updatedAt', 'importedAt', 'upgradedAt']

/** The number of rows and a checksum of what they say, table by table. */
export async function fingerprint(db: PrismaClient): Promise<Record<string, string>> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables
    WHERE table_schema = 'public' AND table_name NOT LIKE '\_%' ORDER BY 1`
  const prints: Record<string, string> = {}
  for (const { name } of tables) {
    const [print] = await db.$queryRawUnsafe<{ rows: bigint; sum: string | null }[]>(
      `SELECT count(*) AS rows, md5(string_agg(said, '|' ORDER BY said)) AS sum
       FROM (SELECT (to_jsonb(t) - $1::text[])::text AS said FROM "${name}" t) x`,
      CIRCUMSTANCES,
    )
    prints[name] = `${print?.rows} ${print?.sum}`
  }
  return prints
}
