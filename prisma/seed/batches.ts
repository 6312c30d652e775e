import type { ValueOrigin, ValueStatus } from '@/prisma/generated/enums'

/** One compiled value file and where its values came from. */
export type SeedBatch = {
  key: string
  title: string
  source: string
  sourceUrl: string | null
  licence: string
  /** The day or month of the fetch as far as it is known. */
  fetchedOn: string | null
  origin: ValueOrigin
  /** Where the numerators and denominators come from, in files that have them. */
  countsOrigin?: ValueOrigin
  status?: ValueStatus
}

const KOLADA = {
  source: 'Kolada (RKA)',
  sourceUrl: 'https://api.kolada.se/v3',
  licence: 'Öppna data; källan ska anges',
} as const
const SCB = { sourceUrl: 'https://statistikdatabasen.scb.se/api/v2', licence: 'CC0' } as const
/**
 * The collection that SCB's tables of 2024 and 2025 were taken from was made between 18 and 24 September 2026: its
 * change log dates the fetch, and the file that was read says when it was built (am-dashboard-se 05fd550, CHANGELOG.md
 * and data/processed/makro.json). Where no day or month is given below, none can be known.
 */
const SCB_FETCHED = '2026-09'
const PUBLIC = { sourceUrl: null, licence: 'Offentlig statistik; källan ska anges' } as const

export const batches: SeedBatch[] = [
  {
    ...KOLADA,
    key: 'kolada-2024-08',
    title: 'Kolada, värden till och med 2022',
    fetchedOn: '2024-08',
    origin: 'published',
    countsOrigin: 'recovered',
  },
  {
    ...KOLADA,
    key: 'kolada-2024-12',
    title: 'Kolada, värden för 2023 och 2024',
    fetchedOn: '2024-12-12',
    origin: 'published',
    countsOrigin: 'recovered',
  },
  {
    ...KOLADA,
    key: 'kolada-peers',
    title: 'Median för Liknande kommuner socioekonomi 2024 (Borås G176214, Borlänge G176213), första hämtningen',
    fetchedOn: '2024-08',
    origin: 'computed',
  },
  {
    ...KOLADA,
    key: 'kolada-peers-2024-12',
    title: 'Median för Liknande kommuner socioekonomi 2024 (Borås G176214, Borlänge G176213), andra hämtningen',
    fetchedOn: '2024-12-12',
    origin: 'computed',
  },
  {
    ...SCB,
    key: 'scb-areas-2022',
    title: 'Områden 2022, summerade från DeSO',
    source: 'SCB',
    fetchedOn: '2024-08',
    origin: 'computed',
    countsOrigin: 'computed',
  },
  {
    ...SCB,
    key: 'scb-areas-2024',
    title: 'Områden 2024 och 2025',
    source: 'SCB',
    fetchedOn: SCB_FETCHED,
    origin: 'published',
    countsOrigin: 'published',
  },
  {
    ...SCB,
    key: 'scb-municipality',
    title: 'Kommunens värden 2014–2025 i områdesstatistikens mått',
    source: 'SCB',
    fetchedOn: SCB_FETCHED,
    origin: 'published',
  },
  {
    ...SCB,
    key: 'scb-december',
    title: 'Sysselsatta och arbetslösa i december, preliminära värden',
    source: 'SCB TAB6260',
    fetchedOn: SCB_FETCHED,
    origin: 'published',
    status: 'preliminary',
  },
  {
    ...SCB,
    key: 'scb-tenure',
    title:
      'Områden med en dominerande upplåtelseform, räknade från antalet bostäder 2022 (hämtade augusti 2024) och 2025 (TAB6638)',
    source: 'SCB',
    fetchedOn: SCB_FETCHED,
    origin: 'computed',
  },
  {
    ...SCB,
    key: 'scb-area-types',
    title: 'Befolkning i områdestyp 1–2 år 2022',
    source: 'SCB TAB6586 och Boverket, Segregationsbarometern',
    fetchedOn: null,
    origin: 'computed',
    countsOrigin: 'computed',
  },
  {
    ...SCB,
    key: 'scb-population',
    title: 'Folkmängd efter ålder och kön 2025',
    source: 'SCB TAB6574',
    fetchedOn: SCB_FETCHED,
    origin: 'published',
  },
  {
    ...SCB,
    key: 'scb-population-sums',
    title: 'Folkmängd efter ålder och efter kön 2025, summerad från celler med slumpfel',
    source: 'SCB TAB6574',
    fetchedOn: SCB_FETCHED,
    origin: 'computed',
  },
  {
    ...PUBLIC,
    key: 'val-2022',
    title: 'Valdeltagande per valdistrikt i kommunvalet 2022',
    source: 'Valmyndigheten',
    fetchedOn: null,
    origin: 'published',
    countsOrigin: 'published',
  },
  {
    ...PUBLIC,
    key: 'bra',
    title: 'Anmälda brott 1996–2025',
    source: 'Brå',
    fetchedOn: null,
    origin: 'published',
    countsOrigin: 'published',
  },
  {
    ...PUBLIC,
    key: 'polisen',
    title: 'Områden på Polisens lista 2023 och 2025',
    source: 'Polismyndigheten',
    fetchedOn: null,
    origin: 'published',
  },
  {
    ...PUBLIC,
    key: 'skolenkaten',
    title: 'Skolenkäten åk 8 år 2025 per skolenhet',
    source: 'Skolinspektionen',
    fetchedOn: null,
    origin: 'published',
    countsOrigin: 'published',
  },
  {
    ...PUBLIC,
    key: 'skolenkaten-municipality',
    title: 'Skolenkäten åk 8 år 2025, medelvärde vägt med antalet svar',
    source: 'Skolinspektionen',
    fetchedOn: null,
    origin: 'computed',
    countsOrigin: 'computed',
  },
  {
    key: 'boras-hemloshet',
    title: 'Hemlöshetskartläggning 2005–2022',
    source: 'Borås Stad',
    sourceUrl: null,
    licence: 'Sakuppgifter från boras.se',
    fetchedOn: null,
    origin: 'published',
  },
]
