import type { MunicipalitySlug } from './indicator'

/** A finding that the municipality or an authority has published in words; undated ones have no year and say so. */
export type SeedEvidence = {
  municipality: MunicipalitySlug
  framework: string
  /** Number of the goal that it bears on ("" is the overall goal). */
  goal: string
  district?: string
  year: number | null
  title: string
  text: string
  source: string
}

const now = { municipality: 'boras', framework: 'malbild-2021-2024' } as const
const UNDATED = 'Sidan anger inget år för uppgifterna.'

export const evidence: SeedEvidence[] = [
  {
    ...now,
    goal: '',
    year: 2023,
    title: 'Målområdesuppföljning 2023',
    text: 'Skillnaderna i livsvillkor mellan olika grupper och områden ökar och driver därmed på segregationen.',
    source: 'Borås Stad, Om arbetet med Socialt hållbart Borås',
  },
  {
    ...now,
    goal: '',
    year: 2021,
    title: 'Välfärdsbokslutet 2021',
    text: 'Folkhälsan utvecklas positivt men skillnaderna i livsvillkor mellan grupper ökar.',
    source: 'Borås Stad, Om arbetet med Socialt hållbart Borås',
  },
  {
    ...now,
    goal: '1.5',
    year: null,
    title: 'Barn i fattigdom efter bakgrund',
    text: `Andelen fattiga barn är 2,5 % bland dem med svensk bakgrund och 23 % bland dem med utländsk bakgrund. ${UNDATED}`,
    source: 'Borås Stad, Socialt hållbart Borås (boras.se)',
  },
  {
    ...now,
    goal: '3.1',
    district: '1490R025',
    year: null,
    title: 'Mer om Norrby',
    text: `Omkring 4 000 invånare. Mer än hälften är utrikes födda eller utländska medborgare, och ungefär en tredjedel är under 18 år. Drygt 1 200 lägenheter, mer än 80 procent av dem hyresrätter. Ett kunskapsunderlag togs fram våren 2022 om inkludering och deltagande, trygghet, utbildning, arbete, boende samt barns och ungas hälsa. ${UNDATED}`,
    source: 'Borås Stad, Mer om Norrby (boras.se)',
  },
  {
    ...now,
    goal: '3.1',
    year: null,
    title: 'Mer om Sjöbo',
    text: `Omkring 7 000 invånare; 18 % är under 16 år och 21 % är 65 år eller äldre. 24 % av invånarna 16–64 år är inskrivna på Arbetsförmedlingen (Borås 16 %), 28 % har låg disponibel inkomst (Borås 16 %) och 81 % av eleverna i åk 9 är behöriga till gymnasiet (Borås 86 %). Sjöbo rymmer områden av områdestyp 1, 2 och 3. ${UNDATED}`,
    source: 'Borås Stad, Mer om Sjöbo (boras.se)',
  },
  {
    ...now,
    goal: '3.2',
    year: 2026,
    title: 'Kommunens egen bedömning av bostadsmarknaden',
    text: 'Underskott på bostäder 2020–2023, balans 2024 och överskott 2025 och 2026.',
    source: 'Boverket, Bostadsmarknadsenkäten',
  },
]
