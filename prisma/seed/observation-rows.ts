import { createHash } from 'node:crypto'
import { batches, type SeedBatch } from './batches'
import { readData } from './content'
import { known } from './framework-rows'
import type { SeedIndicator } from './indicator'
import { readSeriesLine, type SeriesLine } from './series-line'
import type { Transaction } from './transaction'
import { versionOf, yearsOf } from './value-period'

export type Loaded = { batch: SeedBatch; contentHash: string; lines: SeriesLine[] }
export type ValueIds = {
  indicators: ReadonlyMap<string, number>
  geographies: ReadonlyMap<string, number>
  breakdowns: ReadonlyMap<string, number>
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

export const readValues = (key: string): string => readData(`values/${key}.txt`)

/** Every value file; `lines` holds only the series of the indicators and places that the municipality has. */
export function loadBatches(codes: ReadonlySet<string>, geographies: ReadonlySet<string>): Loaded[] {
  return batches
    .map(batch => {
      const text = readValues(batch.key)
      const lines = text.trimEnd().split('\n').map(readSeriesLine)
      const own = lines.filter(line => codes.has(line.indicator) && geographies.has(line.geography))
      return { batch, contentHash: sha256(text), lines: own }
    })
    .filter(({ lines }) => lines.length > 0)
}

/** Replaces the values of one import; a value that someone has entered in the same place stays. */
export async function writeBatch(
  tx: Transaction,
  municipalityId: number,
  { batch, contentHash, lines }: Loaded,
  ids: ValueIds,
  indicators: ReadonlyMap<string, SeedIndicator>,
): Promise<number> {
  const { key, title, source, sourceUrl, licence, fetchedOn } = batch
  const fields = { title, source, sourceUrl, licence, fetchedOn, contentHash }
  const { id: batchId } = await tx.importBatch.upsert({
    where: { municipalityId_key: { municipalityId, key } },
    create: { municipalityId, key, ...fields },
    update: fields,
  })
  await tx.observation.deleteMany({ where: { batchId } })
  const rows = lines.flatMap(line => {
    const indicator = indicators.get(line.indicator)
    if (!indicator) throw new Error(`Indikatorn ${line.indicator} finns inte i grunddatan.`)
    return line.cells.map(cell => {
      const { start, end, label } = yearsOf(cell.year, indicator.pooledYears)
      return {
        i: known(ids.indicators, line.indicator),
        ver: versionOf(cell.year, indicator.versions),
        s: `${start}-01-01`,
        e: `${end}-12-31`,
        l: label,
        g: known(ids.geographies, line.geography),
        b: known(ids.breakdowns, line.breakdown),
        v: cell.value,
        n: cell.numerator,
        d: cell.denominator,
        c: cell.numerator || cell.denominator ? (batch.countsOrigin ?? null) : null,
      }
    })
  })
  // One statement for a whole file: thousands of rows would otherwise be as many round trips.
  return tx.$executeRaw`
    INSERT INTO "Observation" ("municipalityId", "indicatorId", "version", "periodStart", "periodEnd", "periodLabel",
      "geographyId", "breakdownId", "value", "numerator", "denominator", "countsOrigin", "status", "origin", "batchId")
    SELECT ${municipalityId}, i, ver, s, e, l, g, b, v, n, d, c::"ValueOrigin", ${batch.status ?? 'normal'}::"ValueStatus",
      ${batch.origin}::"ValueOrigin", ${batchId}
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(i int, ver int, s date, e date, l text, g int, b int,
      v numeric, n numeric, d numeric, c text)
    ON CONFLICT DO NOTHING`
}
