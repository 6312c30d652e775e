import type { EvidenceKind, SaidOfGaps } from '@/prisma/generated/enums'
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
  kind: EvidenceKind
  saysGapsAre: SaidOfGaps | null
}

const material = { kind: 'material', saysGapsAre: null } as const
/** The municipality's own conclusion on the overall goal, quoted word for word. */
const conclusion = { kind: 'conclusion', goal: '' } as const
const now = { ...material, municipality: 'boras', framework: 'malbild-2021-2024' } as const
const UNDATED = 'Sidan anger inget år för uppgifterna.'

export const evidence: SeedEvidence[] = [
  {
    ...now,
    ...conclusion,
    year: 2023,
    title: 'Målområdesuppföljning 2023',
    text: 'skillnaderna i livsvillkor mellan olika grupper och områden ökar och därmed också driver på segregationen i vår stad',
    saysGapsAre: 'larger',
    source: 'Borås Stad, webbsidan Om arbetet med Socialt hållbart Borås, om Målområdesuppföljning 2023',
  },
  {
    ...now,
    ...conclusion,
    year: 2021,
    title: 'Välfärdsbokslutet 2021',
    text: 'folkhälsan generellt utvecklas positivt men att skillnaderna i livsvillkor mellan olika grupper ökar',
    saysGapsAre: 'larger',
    source: 'Borås Stad, webbsidan Om arbetet med Socialt hållbart Borås, om Välfärdsbokslutet i juni 2021',
  },
  {
    ...now,
    ...conclusion,
    framework: 'malbild-2020',
    year: 2020,
    title: 'Välfärdsbokslutet i beslutet om målbilden 2020',
    text: 'folkhälsan utvecklas positivt men att skillnaderna i livsvillkor mellan olika grupper ökar',
    saysGapsAre: 'larger',
    source: 'Borås Stad, Kommunstyrelsens beslut om målbild för Socialt hållbart Borås, avsnittet Bakgrund',
  },
  {
    ...conclusion,
    municipality: 'borlange',
    framework: 'prioriteringar-2018',
    year: 2017,
    title: 'Behovsanalysen 2017',
    text: 'Det finns också tydliga skillnader mellan olika skolor och bostadsområden.',
    // A first picture, which says nothing of whether they grow.
    saysGapsAre: null,
    source: 'Borlänge kommun, Bakgrund i social hållbarhet, om behovsanalysen 2017',
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
