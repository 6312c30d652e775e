import { createHash } from 'node:crypto'
import { batches, type SeedBatch } from './batches'
import { readData } from './content'
import type { SeedIndicator } from './indicator'
import type { Fields, Rows } from './pack/row'
import { readSeriesLine, type SeriesLine } from './series-line'
import { versionOf, yearsOf } from './value-period'

type Loaded = { batch: SeedBatch; contentHash: string; lines: SeriesLine[] }
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const readValues = (key: string): string => readData(`values/${key}.txt`)

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

/** The imports with their values; a value that two give is the first one's. `places` holds the places' keys by code. */
export function observationRows(
  loaded: readonly Loaded[],
  indicators: ReadonlyMap<string, SeedIndicator>,
  places: ReadonlyMap<string, string>,
): Rows {
  const batchRows = loaded.map(({ batch: { key, title, source, sourceUrl, licence, fetchedOn }, contentHash }) => ({
    ...{ key, title, source, sourceUrl, licence, fetchedOn, contentHash },
  }))
  return new Map<string, Fields[]>([
    ['ImportBatch', batchRows],
    [
      'PublishedObservation',
      loaded.flatMap(({ batch, lines }) => lines.flatMap(line => valuesOf(line, batch, indicators, places))),
    ],
  ])
}

function valuesOf(
  line: SeriesLine,
  batch: SeedBatch,
  indicators: ReadonlyMap<string, SeedIndicator>,
  places: ReadonlyMap<string, string>,
): Fields[] {
  const indicator = indicators.get(line.indicator)
  const geographyId = places.get(line.geography)
  if (!indicator || !geographyId)
    throw new Error(`Värdena för ${line.indicator} i ${line.geography} hör inte hemma här.`)
  return line.cells.map(({ year, value, numerator, denominator }) => {
    const { start, end, label } = yearsOf(year, indicator.pooledYears)
    return {
      indicatorId: line.indicator,
      version: versionOf(year, indicator.versions),
      periodStart: `${start}-01-01`,
      periodEnd: `${end}-12-31`,
      periodLabel: label,
      geographyId,
      breakdownId: line.breakdown,
      value,
      numerator,
      denominator,
      countsOrigin: numerator || denominator ? (batch.countsOrigin ?? null) : null,
      status: batch.status ?? 'normal',
      origin: batch.origin,
      batchId: batch.key,
    }
  })
}
