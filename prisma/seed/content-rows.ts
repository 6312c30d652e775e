import { carryOverRows } from './carry-over-rows'
import type { MunicipalityContent } from './content'
import { breakdownRows, dimensionRows } from './dimension-rows'
import { evidenceRows } from './evidence-rows'
import { frameworkRows } from './framework-rows'
import { goalTitlesEn } from './goal-titles-en'
import { indicatorRows, indicatorsOf } from './indicator-rows'
import { municipalityRows } from './municipality-rows'
import { loadBatches, observationRows } from './observation-rows'
import { keyOf, type Fields, type Rows } from './pack/row'
import { tables } from './pack/tables'
import { placeRows } from './place-rows'
import { readPlaces } from './places'

/** All that the seed says of a municipality. `others` are those that it is compared with. */
export function contentRows(content: MunicipalityContent, others: readonly MunicipalityContent[]): Rows {
  const places = readPlaces(content.code)
  const { rows: ofPlaces, keys } = placeRows(content, others, places)
  const indicators = new Map(indicatorsOf(content).map(indicator => [indicator.code, indicator]))
  const loaded = loadBatches(new Set(indicators.keys()), new Set(keys.keys()))
  const breakdowns = new Set(loaded.flatMap(({ lines }) => lines.map(line => line.breakdown)))
  const titlesEn = goalTitlesEn[content.slug]
  const all: Rows = new Map()
  for (const part of [
    municipalityRows(content),
    ...content.frameworks.map(framework => frameworkRows(framework, titlesEn?.[framework.slug])),
    carryOverRows(content),
    ofPlaces,
    evidenceRows(content),
    dimensionRows(),
    indicatorRows(content, places.districts.length > 0),
    breakdownRows([...breakdowns]),
    observationRows(loaded, indicators, keys),
  ])
    for (const [table, rows] of part) all.set(table, [...(all.get(table) ?? []), ...rows])
  checkPointers(all)
  return all
}

/** What points at a row that isn't there is a fault in the compiled files. */
function checkPointers(all: Rows): void {
  const keys = new Map(
    tables.map(({ name, key }) => [name, new Set((all.get(name) ?? []).map(row => rowKey(key, row)))]),
  )
  for (const { name, points } of tables)
    for (const row of all.get(name) ?? [])
      for (const [column, target] of Object.entries(points)) {
        const pointed = row[column] ?? null
        if (pointed !== null && !keys.get(target)?.has(keyOf(pointed)))
          throw new Error(`Grunddatan (${name}) hänvisar till ${target} ${keyOf(pointed)}, som inte finns.`)
      }
}

const rowKey = (columns: string[], row: Fields) => keyOf(...columns.map(column => row[column]))
