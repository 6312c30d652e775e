import { indicator, kolada, share, type SeedIndicator } from '../indicator'

const living = { lifePhase: 'wholeLife', category: 'livingConditions' } as const

/** Where in the municipality life is harder, and how mixed it is. */
export const omraden: SeedIndicator[] = [
  indicator({
    ...living,
    code: 'POLISEN-USO',
    title: 'Områden på Polisens lista över utsatta områden, antal',
    subject: 'Antalet områden på Polisens lista över utsatta områden',
    unit: 'antal',
    source: 'Polismyndigheten, Lägesbild över utsatta områden',
    decimals: 0,
    direction: 'lower',
    countsPeople: false,
    periodicity: 'biennial',
    serves: { boras: ['3.1'], borlange: ['2'] },
    versions: [
      { from: 2023, note: '2023: utsatta områden, riskområden och särskilt utsatta områden.' },
      { from: 2025, note: 'Från 2025 används inte kategorin riskområde.' },
    ],
    description: 'Antal områden i kommunen som Polisen klassar som utsatta eller särskilt utsatta.',
    caution:
      'Polisens lista är en lägesbild och ingen mätning. Kategorin riskområde togs bort 2025, så åren kan inte jämföras.',
  }),
  indicator({
    ...living,
    ...share,
    code: 'SCB-SEI-OMRTYP',
    title: 'Invånare i områden med socioekonomiska utmaningar (områdestyp 1–2), andel (%)',
    subject: 'Andelen invånare som bor i områden med socioekonomiska utmaningar',
    source: 'SCB TAB6586 och Boverket, Segregationsbarometern',
    sourceUrl: 'https://statistikdatabasen.scb.se/api/v2/tables/TAB6586',
    decimals: 1,
    direction: 'lower',
    isCompleteCount: true,
    publishedByAuthority: false,
    serves: { boras: ['3.1'], borlange: ['2'] },
    description:
      'Befolkningen i områden (RegSO) med områdestyp 1 (stora socioekonomiska utmaningar) eller 2 (socioekonomiska utmaningar), delad med hela befolkningen.',
    methodNote: 'Andelen är beräknad av oss från områdestyp och folkmängd 2022.',
    caution: 'Områdestyp finns här endast för 2022.',
  }),
  kolada({
    ...living,
    ...share,
    code: 'N05831',
    title: 'Valdeltagande i det valdistrikt som hade lägst andel röstande i kommunvalet, andel (%)',
    subject: 'Valdeltagandet i det valdistrikt som hade lägst andel röstande',
    source: 'Valmyndigheten och SCB',
    direction: 'higher',
    isCompleteCount: true,
    lifePhase: 'workingAge',
    periodicity: 'election',
    serves: { boras: ['3.1'] },
    methodNote: 'Endast valår.',
    caution: 'Valdistriktens gränser ändras mellan valen, så det är inte samma område varje gång.',
  }),
  indicator({
    ...living,
    code: 'SCB-MIX',
    title: 'Områden där en upplåtelseform utgör mer än 80 % av bostäderna, antal',
    subject: 'Antalet områden där en upplåtelseform utgör mer än 80 % av bostäderna',
    unit: 'antal',
    source: 'SCB TAB6638',
    sourceUrl: 'https://statistikdatabasen.scb.se/api/v2/tables/TAB6638',
    decimals: 0,
    direction: 'lower',
    countsPeople: false,
    publishedByAuthority: false,
    serves: { boras: ['3.2'] },
    description:
      'Antal av Borås 47 områden (RegSO) där hyresrätt, bostadsrätt eller äganderätt utgör mer än 80 % av bostäderna.',
    methodNote: 'Beräknat av oss från antalet bostäder efter upplåtelseform.',
  }),
]
