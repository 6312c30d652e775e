import { sourcesSv } from './sources-sv'

const measures = (many: number): string => (many === 1 ? '1 mått' : `${many} mått`)

/** Words of the sources' catalogues in the work area, in Swedish only. */
export const catalogueWorkSv = {
  title: 'Ny indikator ur en katalog',
  short: 'Katalogen',
  lead: 'Sök bland det som Kolada och SCB har. Mått som är samma sak för var sin grupp står som ett, med skillnaden mellan grupperna.',
  forGoals: 'Se förslag på mått om skillnader mellan sociala grupper',
  or: 'eller',
  link: 'sök en i Koladas och SCB:s kataloger',
  source: (source: string, many: number, when: string | null) =>
    when ? `${source}: ${many} att välja bland, hämtat ${when}.` : `${source}: katalogen är inte hämtad än.`,
  refresh: 'Hämta katalogerna på nytt',
  refreshFirst: 'Hämta katalogerna',
  askController: 'Be en controller hämta katalogerna. Sedan står förslagen här.',
  queued: 'Katalogerna hämtas. Det tar någon minut.',
  toJobs: 'Se hur det går',
  faults: { forbidden: 'Du har inte rätt att föreslå en indikator.', waiting: 'Katalogerna hämtas redan.', none: '' },
  search: 'Sök mått',
  searchHint: 'Ord ur namnet eller beskrivningen, eller ett id: arbetslöshet, utrikes födda, N02282.',
  searchButton: 'Sök',
  found: (many: number, shown: number) =>
    many === 0
      ? 'Inget mått har alla orden. Prova färre, eller ett annat ord.'
      : many > shown
        ? `${many} träffar, de ${shown} första visas.`
        : measures(many),
  ids: (codes: readonly string[]) => codes.join(', '),
  by: (dimensions: readonly string[]) => `Efter ${dimensions.join(', ')}`,
  had: (names: readonly string[]) => `Ni har redan ${names.join(' och ')}`,
  dimension: (key: string) => dimensions[key] ?? key,
  social: {
    title: 'Förslag: skillnader mellan sociala grupper',
    lead: 'Mått efter födelseland, utbildning, inkomst eller föräldrarnas bakgrund som någon har läst beskrivningen av och funnit rätt för målbilden. Mål med nummer avser Borås målbild 2021–2024.',
    heads: ['Mått', 'Varför', 'Mål', 'Går att hämta'],
    grounds: {
      birthCountry: 'födelseland',
      education: 'utbildning',
      income: 'inkomst',
      parents: 'föräldrarnas utbildning',
      area: 'område',
    },
    goal: (number: string) => (number === 'Ö' ? 'övergripande' : number),
    states: {
      fetchable: 'Ja, från Kolada',
      had: 'Ni har det',
      needsSelection: 'Ja, från SCB med ett urval',
      absent: 'Finns inte i katalogen. Hämta den på nytt',
    },
    count: (can: number, all: number) => `${can} av ${all} kan programmet hämta.`,
    unknown: (code: string) => `${code} hos SCB`,
  },
  offer: {
    members: 'Hämtas som',
    heads: ['Id', 'Namn hos källan', 'Grupp'],
    everyone: 'alla',
    about: 'Vad källan säger',
    next: (day: string) => `Källan räknar med att publicera nästa gång ${day}.`,
    area: (area: string) => `Område: ${area}.`,
    none: 'Katalogen har inget sådant mått. Hämta den på nytt, eller sök efter ett annat.',
    show: 'Hämta våra värden och se hur det skulle se ut',
    shown: 'Så skulle det se ut',
    districts: 'Områdena, senaste värdet',
    districtHeads: ['Område', 'Period', 'Värde'],
    notKept: 'Hämtat nu. Inget är sparat, och inget syns utåt.',
    noDirection: 'Ingen har sagt vilket håll som är bättre, så texten säger bara vad som har hänt.',
    faults: {
      ...sourcesSv.faults,
      noValues: 'Källan har inga värden för kommunen.',
    } as Record<string, string>,
    propose: 'Föreslå som indikator',
    proposeLead:
      'Det som källan säger är redan ifyllt. Resten frågas, och en granskare som är någon annan än du godkänner.',
    why: (why: string) => `Förslag för målbilden: ${why}`,
  },
}

const dimensions: Record<string, string> = {
  birthCountry: 'födelseland',
  education: 'utbildning',
  income: 'inkomst',
  age: 'ålder',
  sex: 'kön',
}
