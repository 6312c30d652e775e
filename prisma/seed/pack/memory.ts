import type { Transaction } from '../transaction'
import { isSame, type Fields } from './row'

type Remembered = { table: string; key: string; fields: Fields }

/** What the seed last wrote for the municipality, by table and key. */
export async function readMemory(tx: Transaction, municipalityId: number): Promise<Map<string, Map<string, Fields>>> {
  const rows = await tx.$queryRaw<Remembered[]>`
    SELECT "table", "key", "fields" FROM "SeedRow" WHERE "municipalityId" = ${municipalityId}`
  const memory = new Map<string, Map<string, Fields>>()
  for (const { table, key, fields } of rows) {
    const own = memory.get(table) ?? new Map<string, Fields>()
    memory.set(table, own.set(key, fields))
  }
  return memory
}

/** Remembers what the pack says now; of what it has withdrawn it remembers nothing more. */
export async function remember(
  tx: Transaction,
  municipalityId: number,
  table: string,
  before: ReadonlyMap<string, Fields>,
  now: ReadonlyMap<string, Fields>,
): Promise<void> {
  const news = [...now].filter(([key, fields]) => !isSame(fields, before.get(key)))
  if (news.length)
    await tx.$executeRaw`
      INSERT INTO "SeedRow" ("municipalityId", "table", "key", "fields")
      SELECT ${municipalityId}, ${table}, r."key", r."fields"
      FROM jsonb_to_recordset(${JSON.stringify(news.map(([key, fields]) => ({ key, fields })))}::jsonb)
        AS r("key" text, "fields" jsonb)
      ON CONFLICT ("municipalityId", "table", "key") DO UPDATE SET "fields" = excluded."fields"`
  const gone = [...before.keys()].filter(key => !now.has(key))
  if (gone.length)
    await tx.$executeRaw`
      DELETE FROM "SeedRow" WHERE "municipalityId" = ${municipalityId} AND "table" = ${table} AND "key" = ANY(${gone})`
}
