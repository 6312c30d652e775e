import type { CellAddress } from '@/lib/disclosure/cell'
import { disclose } from '@/lib/disclosure/gate'
import { remember } from '@/lib/disclosure/memory'
import type { DisclosureRule } from '@/lib/disclosure/rule'
import { RULE_COLUMNS, ruleOf } from '@/lib/indicators/disclosure-rule'
import { readStoredValues, type StoredValues } from '@/lib/observations/stored-values'
import type { Prisma } from '@/prisma/generated/client'

type Transaction = Prisma.TransactionClient

/**
 * Remembers what the public will now meet of these indicators, as far as it is new. Only those under our own rule have
 * anything to remember; the whole indicator is judged, since new numbers can hide others. Returns the number of records.
 */
export async function rememberShown(
  tx: Transaction,
  municipalityId: number,
  indicatorIds: readonly number[],
): Promise<number> {
  const own = await tx.indicator.findMany({
    where: { municipalityId, id: { in: [...indicatorIds] }, countsPeople: true, publishedByAuthority: false },
    select: { id: true, ...RULE_COLUMNS },
  })
  const stored = await readStoredValues(
    tx,
    municipalityId,
    own.map(({ id }) => id),
  )
  const records = own.flatMap(row => newlySaid(stored.get(row.id)!, ruleOf(row)))
  await tx.$executeRaw`
    INSERT INTO "DisclosureMemory" ("municipalityId", "cellId", numerator, denominator, shown)
    SELECT ${municipalityId}, r."cellId", r.numerator, r.denominator, r.shown
    FROM jsonb_to_recordset(${JSON.stringify(records)}::jsonb)
      AS r("cellId" bigint, numerator numeric, denominator numeric, shown boolean)`
  return records.length
}

/** Each definition by itself, as it passes the gate. */
function newlySaid({ observations, cellIds, publishedBefore }: StoredValues, rule: DisclosureRule) {
  const numbered = observations.map((observation, i) => ({ ...observation, cellId: String(cellIds[i]) }))
  const versions = [...new Set(observations.map(({ version }) => version))]
  return versions.flatMap(version => {
    const before = publishedBefore.get(version) ?? []
    const values = numbered.filter(value => value.version === version)
    const cellOf = new Map(values.map(value => [keyOf(value), value.cellId]))
    return remember(values, disclose(values, rule, { publishedBefore: before }), rule, before).map(record => ({
      ...{ cellId: cellOf.get(keyOf(record)), shown: record.shown },
      ...{ numerator: record.counts?.numerator ?? null, denominator: record.counts?.denominator ?? null },
    }))
  })
}

const keyOf = ({ period, geography, breakdown }: CellAddress) => `${period} ${geography} ${breakdown}`
