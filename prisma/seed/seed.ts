import type { PrismaClient } from '@/prisma/generated/client'
import { takeTurn } from '@/lib/publication/take-turn'
import { rememberShown } from '@/lib/values/remember-shown'
import { readContent, type MunicipalityContent } from './content'
import { contentRows } from './content-rows'
import { isOfSeed } from './of-seed'
import { renew } from './pack/renew'
import { steps } from './pack/steps'
import type { Transaction } from './transaction'

const MUNICIPALITY_CODES = ['1490', '2081']
/** Versions before the seed remembered anything left this on the table of municipalities until all were loaded. */
const BROKEN_OFF = 'grunddata läses in'
const ATTEMPTS = 3
const TIMEOUT_MS = 120_000

/**
 * Brings the seed into the database: the municipalities that never had it get it whole, the others what is new in it.
 * What a person changed stays, what one removed, a whole municipality too, stays away. Each municipality is one
 * transaction. `log` gets progress lines.
 */
export async function seed(db: PrismaClient, log: (line: string) => void = () => {}): Promise<void> {
  const contents = MUNICIPALITY_CODES.map(readContent)
  const wasLoaded = await hasLoaded(db)
  for (const content of contents) {
    const others = contents.filter(other => other !== content)
    log(await patiently(db, tx => upgrade(tx, content, others, wasLoaded)))
  }
  await db.$executeRaw`COMMENT ON TABLE "Municipality" IS NULL`
}

/** Whether an earlier version has loaded all municipalities, so that one that isn't there was removed. */
async function hasLoaded(db: PrismaClient): Promise<boolean> {
  const [found] = await db.$queryRaw<{ loaded: boolean }[]>`
    SELECT EXISTS (SELECT FROM "Municipality") AND NOT EXISTS (SELECT FROM "SeedPack")
      AND obj_description('"Municipality"'::regclass) IS DISTINCT FROM ${BROKEN_OFF} AS loaded`
  return found?.loaded ?? false
}

async function upgrade(
  tx: Transaction,
  content: MunicipalityContent,
  others: readonly MunicipalityContent[],
  wasLoaded: boolean,
): Promise<string> {
  const { code, shortName } = content
  const pack = await tx.seedPack.findUnique({ where: { code } })
  const found = await tx.municipality.findUnique({ where: { code }, select: { id: true } })
  const isRemoved = found ? await isAnother(tx, found.id, pack !== null) : pack !== null || wasLoaded
  let written = 0
  if (!isRemoved) {
    const rows = contentRows(content, others)
    const id = found?.id ?? (await create(tx, content))
    const missing = found ? steps.slice(pack?.version ?? 0) : []
    for (const step of missing) await step(tx, { id, code })
    // Whoever publishes in the municipality meanwhile waits.
    await tx.$queryRaw`SELECT FROM "Municipality" WHERE id = ${id} FOR UPDATE`
    written = await renew(tx, id, rows)
    if (written > 0) await publish(tx, id, written)
  }
  const state = { version: steps.length, upgradedAt: new Date() }
  await tx.seedPack.upsert({ where: { code }, create: { code, contentHash: '', ...state }, update: state })
  return isRemoved ? `${shortName} är borttagen och läses inte in.` : `${shortName}: ${written} rader skrivna.`
}

/** Whether the municipality isn't the seed's: that was removed, and somebody has added it anew, with what is theirs. */
async function isAnother(tx: Transaction, municipalityId: number, wasSeeded: boolean): Promise<boolean> {
  return wasSeeded && !(await isOfSeed(tx, municipalityId))
}

/** What the public may read is another from now on, as the change history says; the gate remembers what it let out. */
async function publish(tx: Transaction, municipalityId: number, rows: number): Promise<void> {
  const indicators = await tx.indicator.findMany({ where: { municipalityId }, select: { id: true } })
  await rememberShown(
    tx,
    municipalityId,
    indicators.map(({ id }) => id),
  )
  await takeTurn(tx, municipalityId)
  await tx.auditEntry.create({
    data: {
      ...{ municipalityId, entrance: 'start', action: 'renewSeed' },
      ...{ entity: 'Municipality', entityId: String(municipalityId), after: { rows } },
    },
  })
}

/** The row that all others hang on; what else it says is written with the rest. */
async function create(tx: Transaction, { code, slug, name, shortName, county }: MunicipalityContent): Promise<number> {
  const { id } = await tx.municipality.create({ data: { code, slug, name, shortName, county } })
  await tx.seedRow.create({
    data: { municipalityId: id, table: 'Municipality', key: code, fields: { code, slug, name, shortName, county } },
  })
  return id
}

/** An upgrade that someone else's change came in the way of is made anew. */
async function patiently<T>(db: PrismaClient, work: (tx: Transaction) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++)
    try {
      return await db.$transaction(work, { timeout: TIMEOUT_MS, isolationLevel: 'RepeatableRead' })
    } catch (error) {
      if (attempt === ATTEMPTS || !isConflict(error)) throw error
    }
}

/** Prisma's word for a serialization failure, under its own calls and under plain SQL. */
const isConflict = (error: unknown): boolean => /P2034|40001|could not serialize|write conflict/i.test(String(error))
