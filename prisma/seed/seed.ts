import type { PrismaClient } from '@/prisma/generated/client'
import { batches } from './batches'
import { writeCarryOvers } from './carry-over-rows'
import { readContent, type MunicipalityContent } from './content'
import { writeBreakdowns, writeDimensions } from './dimension-rows'
import { dimensions } from './dimensions'
import { evidence } from './evidence'
import { writeEvidence } from './evidence-rows'
import { goalTitlesEn } from './goal-titles-en'
import { writeFramework, type FrameworkIds } from './framework-rows'
import { indicatorsOf, readCatalogue, writeIndicators } from './indicator-rows'
import { writeMunicipality } from './municipality-rows'
import { loadBatches, readValues, sha256, writeBatch } from './observation-rows'
import { writePlaces } from './place-rows'
import { readPlaces, type Places } from './places'
import type { Transaction } from './transaction'

const MUNICIPALITY_CODES = ['1490', '2081']
/** The import that stands for everything but the values; its hash says whether anything has changed. */
const STRUCTURE = 'grunddata'

/**
 * Loads the real data of Borås and Borlänge, one transaction per municipality. Running it again leaves the same rows,
 * and does nothing when the data are those that were loaded; `force` writes them anyway. `log` gets progress lines.
 */
export async function seed(
  db: PrismaClient,
  { force = false, log = () => {} }: { force?: boolean; log?: (line: string) => void } = {},
): Promise<void> {
  const contents = MUNICIPALITY_CODES.map(readContent)
  for (const content of contents) {
    const places = readPlaces(content.code)
    const others = contents.filter(other => other !== content)
    const hash = structureHash(content, others, places)
    const isLoaded = await db.importBatch.count({
      where: { key: STRUCTURE, contentHash: hash, municipality: { code: content.code } },
    })
    if (isLoaded && !force) log(`${content.shortName}: grunddatan är redan inläst.`)
    else await db.$transaction(tx => load(tx, content, others, places, hash, log), { timeout: 120_000 })
  }
}

async function load(
  tx: Transaction,
  content: MunicipalityContent,
  others: MunicipalityContent[],
  places: Places,
  contentHash: string,
  log: (line: string) => void,
): Promise<void> {
  const municipalityId = await writeMunicipality(tx, content)
  const frameworks = new Map<string, FrameworkIds>()
  for (const framework of content.frameworks)
    frameworks.set(
      framework.slug,
      await writeFramework(tx, municipalityId, framework, goalTitlesEn[content.slug]?.[framework.slug]),
    )
  await writeCarryOvers(tx, municipalityId, content, frameworks)
  log(`${content.shortName}: ${content.frameworks.length} målbilder, ${content.decisions.length} beslut.`)

  const geographies = await writePlaces(tx, municipalityId, content, others, places)
  await writeEvidence(tx, municipalityId, content, frameworks, geographies)
  const dimensionIds = await writeDimensions(tx, municipalityId)
  const goals = [...frameworks.values()].at(-1)?.goals ?? new Map<string, number>()
  const hasDistricts = places.districts.length > 0
  const ids = await writeIndicators(tx, municipalityId, content, dimensionIds, goals, hasDistricts)
  log(`${content.shortName}: ${ids.size} indikatorer, ${places.districts.length} stadsdelar.`)

  const loaded = loadBatches(new Set(ids.keys()), new Set(geographies.keys()))
  const keys = [...new Set(loaded.flatMap(({ lines }) => lines.map(line => line.breakdown)))]
  const breakdowns = await writeBreakdowns(tx, municipalityId, keys, dimensionIds.categories)
  const byCode = new Map(indicatorsOf(content).map(indicator => [indicator.code, indicator]))
  let values = 0
  for (const batch of loaded)
    values += await writeBatch(tx, municipalityId, batch, { indicators: ids, geographies, breakdowns }, byCode)
  await writeStructureBatch(tx, municipalityId, contentHash)
  log(`${content.shortName}: ${values} värden från ${loaded.length} källor.`)
}

/** A fingerprint of everything that the seed would write for the municipality. */
function structureHash(content: MunicipalityContent, others: MunicipalityContent[], places: Places): string {
  const names = others.map(other => other.shortName)
  const described = [dimensions, indicatorsOf(content), readCatalogue(), evidence, batches]
  return sha256(JSON.stringify([content, names, places, described, batches.map(batch => readValues(batch.key))]))
}

async function writeStructureBatch(tx: Transaction, municipalityId: number, contentHash: string): Promise<void> {
  const fields = { title: 'Mål, indikatorbeskrivningar och områden', source: 'Kommunens egna dokument', contentHash }
  await tx.importBatch.upsert({
    where: { municipalityId_key: { municipalityId, key: STRUCTURE } },
    create: { municipalityId, key: STRUCTURE, ...fields },
    update: fields,
  })
}
