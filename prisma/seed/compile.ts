import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { challengedAreas } from './compile/area-types'
import { areas2022, tenureCounts, uniformTenure } from './compile/areas-2022'
import { areas2024 } from './compile/areas-2024'
import { descriptions } from './compile/descriptions'
import { districts, outline } from './compile/districts'
import { koladaValues } from './compile/kolada'
import { municipality } from './compile/municipality'
import { annualSeries, decemberSeries } from './compile/municipality-series'
import { homelessness, offences, policeAreas, schoolPoints, schoolSurvey } from './compile/other-sources'
import { peerMedians } from './compile/peers'
import { population } from './compile/population'
import { table } from './compile/table'
import type { Transcription } from './compile/transcription'
import { electoralDistricts, turnout } from './compile/turnout'
import { withoutSuspiciousZeros, writeDroppedZeros } from './compile/zeros'
import type { Places } from './places'

/** Compiles the data folder into the compact files that the seed reads: npx tsx prisma/seed/compile.ts <data folder>. */
const folder = process.argv[2]
if (!folder) throw new Error('Ange datamappen: npx tsx prisma/seed/compile.ts <mapp>')

const source = (name: string): string => readFileSync(join(folder, name), 'utf8')

function write(name: string, text: string): void {
  const path = fileURLToPath(new URL(`./data/${name}`, import.meta.url))
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text.endsWith('\n') ? text : `${text}\n`)
  console.log(`${name}: ${Buffer.byteLength(text)} byte`)
}

const values = (name: string, text: string) => write(`values/${name}.txt`, text)

for (const name of ['boras.json', 'borlange.json']) {
  const content = municipality(JSON.parse(source(name)) as Transcription)
  write(`municipality-${content.code}.json`, JSON.stringify(content, null, 1))
}

write('kolada-catalogue.json', JSON.stringify(descriptions(source('kolada/kpi_selected_v3.json')), null, 1))
const SCRAPES: Record<string, string> = { 'ddf-kolada-dump': 'kolada-2024-08', DIDreport: 'kolada-2024-12' }
const own = withoutSuspiciousZeros(table(source('kolada/values_selected.csv')))
const peers = withoutSuspiciousZeros(table(source('kolada/values_selected_peers_2015-.csv')))
write('zeros-read-as-missing.txt', writeDroppedZeros([...own.dropped, ...peers.dropped]))
for (const { scrape, text } of koladaValues(own.rows, source('kolada/recovered_counts.csv')))
  values(SCRAPES[scrape] ?? scrape, text)
const PEER_SCRAPES: Record<string, string> = { 'ddf-kolada-dump': 'kolada-peers', DIDreport: 'kolada-peers-2024-12' }
for (const { scrape, text } of peerMedians(source('kolada/peer_groups.csv'), peers.rows))
  values(PEER_SCRAPES[scrape] ?? scrape, text)

const regso2022 = source('scb/regso_year2022_boras_borlange_computed.csv')
const regso2024 = source('scb/regso_years2022-2025_boras.csv')
const municipalitySeries = source('scb/kommun_series_1490_2081_2014-2026.csv')
values('scb-areas-2022', areas2022(regso2022, source('scb/kommun_riket_year2022_summed_from_deso.csv')))
values('scb-areas-2024', areas2024(regso2024))
values('scb-municipality', annualSeries(municipalitySeries))
values('scb-december', decemberSeries(municipalitySeries))
values('scb-tenure', uniformTenure(tenureCounts(regso2022, regso2024)))
values('scb-area-types', challengedAreas(source('scb/omradestyp_population_2022_computed.csv')))
const persons = population([
  source('scb/regso_population_age_sex_2025_boras.csv'),
  source('scb/kommun_population_age_sex_2025_1490_2081.csv'),
])
values('scb-population', persons.cells)
values('scb-population-sums', persons.sums)

const votes = source('val/valdeltagande_valdistrikt_boras_borlange_2018_2022.csv')
const schools = schoolSurvey(source('skola/skolenkaten_ak8_2025_boras.csv'))
values('val-2022', turnout(votes))
values('bra', offences(source('bra/anmalda_brott_1490_2081_1996-2025.csv')))
values('polisen', policeAreas(source('polisen/utsatta_omraden_boras_borlange_2023_2025.csv')))
values('skolenkaten', schools.schools)
values('skolenkaten-municipality', schools.municipality)
values('boras-hemloshet', homelessness(source('boras/hemloshetskartlaggning_boras.csv')))

const outlines = source('geo/boras_borlange_kommun.geojson')
const inBoras: Places = {
  outline: outline(outlines, '1490'),
  districts: districts({
    regso: source('geo/boras_regso.geojson'),
    values: regso2024,
    names: source('scb/stadsdel_regso_suggested_mapping_boras.csv'),
    police2023: source('geo/polisen_utsatta_omraden_2023.geojson'),
    police2025: source('polisen/utsatta_omraden_2025_overlay_boras_borlange.csv'),
  }),
  electoralDistricts: electoralDistricts(votes, '1490'),
  schools: schools.names,
  schoolPoints: schoolPoints(source('skola/boras_meritvarde_ak9_2026-04.json'), schools.names),
}
const inBorlange: Places = {
  outline: outline(outlines, '2081'),
  districts: [],
  electoralDistricts: electoralDistricts(votes, '2081'),
  schools: {},
  schoolPoints: {},
}
write('places-1490.json', JSON.stringify(inBoras))
write('places-2081.json', JSON.stringify(inBorlange))
