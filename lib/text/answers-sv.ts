import { pairSv } from './noun-phrase'

/** How many gaps of one kind did what. */
export type GapCounts = { larger: number; smaller: number; equal: number; only: number; byChance?: boolean }
/** Two elections, and where it is told in how many ways the gap between them grew. */
export type Elections = { from: string; to: string; ways?: number }
/** The two groups that a gap is between, and its sizes as printed. */
export type GrewMost = { focus: string; reference: string; from: string; to: string }
export type LevelCounts = { better: number; worse: number; equal: number; only: number; neither: number; none: number }
/** How many changes are told by which word for chance. */
export type ChanceCounts = { veryLikely: number; likely: number; counted: number }
export type Between = 'social' | 'sexes'

const gaps = (n: number) => (n === 1 ? '1 skillnad' : `${n} skillnader`)
const measures = (n: number) => (n === 1 ? '1 mått' : `${n} mått`)
const between: Record<Between, string> = { social: 'mellan sociala grupper', sexes: 'mellan kvinnor och män' }
const unchanged = (n: number) => (n === 1 ? '1 är oförändrad' : `${n} är oförändrade`)
const listed = (parts: string[]) =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} och ${parts.at(-1)}`

/** The two questions answered for many indicators at once. */
export const answersSv = {
  gapsShrinkTogether: 'Ja, sammantaget.',
  gapsGrowTogether: 'Nej, sammantaget ökar de.',
  moreGrew: 'Nej, fler ökar än minskar.',
  /** All that grew is turnout in the same two elections, and hardly anything else has been measured twice. */
  grewInElections: 'Nej i valdeltagandet. Om annat går det knappt att säga.',
  /** One says nothing of all the others. */
  onlyOneGap: (which: Between, way: 'larger' | 'smaller'): string =>
    `Bara en skillnad ${between[which]} har ändrats: den har ${way === 'larger' ? 'ökat' : 'minskat'}.`,
  onlyOneLevel: (way: 'better' | 'worse'): string =>
    `Bara ett mått har ändrats: det har blivit ${way === 'better' ? 'bättre' : 'sämre'}.`,
  moreShrank: 'Till en del: fler minskar än ökar.',
  asMany: 'Både och.',
  nothingMoved: 'Nej, inget har ändrats.',
  nothingKnown: 'Det går inte att säga än.',
  better: 'Ja, för det mesta.',
  worse: 'Nej, för det mesta inte.',
  /** `isFirst`: nothing has been said yet of since when. */
  gapCounts: (which: Between, { larger, smaller, equal, only, byChance }: GapCounts, isFirst = true): string => {
    const rest = [...(equal ? [unchanged(equal)] : []), ...(only ? [`${only} har inget att jämföra med`] : [])]
    if (!isFirst && byChance) rest.push('de flesta kan bero på slumpen eller går inte att avgöra')
    const tail = rest.length ? `; ${listed(rest)}` : ''
    if (larger + smaller + equal === 0) return `${gaps(only)} ${between[which]} har inget att jämföra med än`
    if (larger + smaller === 0) return `Ingen skillnad ${between[which]} har ändrats${tail}`
    const since = 'Sedan målbilden började gälla har'
    if (!isFirst)
      return larger === 0
        ? `${gaps(smaller)} ${between[which]} har minskat och ingen ökat${tail}`
        : `${gaps(larger)} ${between[which]} har ökat och ${smaller || 'ingen'} minskat${tail}`
    return larger === 0
      ? `${since} ${gaps(smaller)} ${between[which]} minskat och ingen ökat${tail}`
      : `${since} ${gaps(larger)} ${between[which]} ökat och ${smaller || 'ingen'} minskat${tail}`
  },
  sameMeasure: (n: number, of: number, name: string) =>
    `${n} av de ${of} gäller ett och samma mått, ${name}, för olika grupper`,
  /** All that grew is turnout between two elections: told as the one event that it is. */
  grewBetweenElections: ({ from, to, ways }: Elections, most: GrewMost): string =>
    `Mellan valen ${from} och ${to} ökade skillnaden i valdeltagande${ways ? ` på alla ${ways} sätt som den mäts` : ''}, ` +
    `mest mellan ${pairSv(most.focus, most.reference)}: från ${most.from} till ${most.to}`,
  /** `tail`: how far it can be chance where it is one; `byChance`: most of them can. */
  othersShrank: (n: number, { tail, byChance }: { tail: string; byChance: boolean }) =>
    n === 1
      ? `En annan social skillnad har minskat${tail}`
      : `${n} andra sociala skillnader har minskat${byChance ? '; de flesta kan bero på slumpen eller går inte att avgöra' : ''}`,
  sameElections: (n: number, from: string, to: string) =>
    `De ${n} gäller samma två val, ${from} och ${to}, uppdelade på ${n} sätt. Hur det har gått sedan dess finns inte med än`,
  noSocialGap: (areas: string[]) => `${listed(areas.map(area => `”${area}”`))} saknar mått för sociala grupper`,
  mostGrew: (subject: string, from: string, to: string, when: string) =>
    `Mest ökade ${subject}: från ${from} till ${to} ${when}`,
  mostShrank: (subject: string, from: string, to: string, when: string) =>
    `Mest minskade ${subject}: från ${from} till ${to} ${when}`,
  between: (from: string, to: string) =>
    from.includes('–') || to.includes('–') ? `mellan perioderna ${from} och ${to}` : `mellan ${from} och ${to}`,
  together: (families: number, way: 'up' | 'down' | 'none', than: string): string =>
    way === 'none'
      ? `För de ${families} skillnader som mätts i minst åtta år kan den samlade förändringen bero på slumpen`
      : `De ${families} skillnader som mätts i minst åtta år har sammantaget ${way === 'up' ? 'ökat' : 'minskat'}, ${than}`,
  levelCounts: ({ better, worse }: Pick<LevelCounts, 'better' | 'worse'>): string =>
    better + worse === 0
      ? 'Inget mått har blivit bättre eller sämre'
      : `Sedan målbilden började gälla har ${measures(better)} blivit bättre och ${worse || 'inget'} sämre`,
  noneCompared: 'Inget mått har något att jämföra med sedan målbilden började gälla',
  /** Of the others; '' where there are none. */
  levelRest: ({ equal, only, neither, none }: Omit<LevelCounts, 'better' | 'worse'>): string =>
    listed([
      ...(equal ? [unchanged(equal)] : []),
      ...(neither ? [`${neither} kan inte kallas bättre eller sämre`] : []),
      ...(only ? [`${only} har inget att jämföra med`] : []),
      ...(none ? [`${none} saknar värden`] : []),
    ]),
  /** Of those that moved one way, how many have a word of their own for chance; '' where none has. */
  chancesOf: (way: 'better' | 'worse', { veryLikely, likely, counted }: ChanceCounts): string => {
    const parts = [
      ...(veryLikely ? [`${veryLikely} mycket sannolikt mer än slump`] : []),
      ...(likely ? [`${likely} sannolikt mer än slump`] : []),
      ...(counted ? [`${counted} räknade utan urval`] : []),
    ]
    return parts.length > 0 ? `Av dem som blivit ${way === 'better' ? 'bättre' : 'sämre'} är ${listed(parts)}` : ''
  },
  restByChance: 'Resten kan bero på slumpen eller går inte att avgöra',
  noMeasures: 'Målet saknar mått',
  noValues: 'Inget av målets mått har värden än',
  unknownAll: (n: number) =>
    n === 1
      ? 'Målets enda mått har inget att jämföra med än'
      : `Inget av målets ${n} mått har något att jämföra med än`,
  unknown: (only: number, none: number, total: number): string =>
    `${listed([
      ...(only ? [`${only} av ${total} mått har inget att jämföra med`] : []),
      ...(none ? [`${none}${only ? '' : ` av ${total} mått`} saknar värden`] : []),
    ])}`,
  valuesFrom: ({ most, from, to }: { most: number; from: number; to: number }): string => {
    if (from === to) return `Alla siffror är från ${to}`
    return `De flesta siffror är från ${most}, ${to > most ? `de senaste från ${to}` : `de äldsta från ${from}`}`
  },
  owners: (bodies: string[]) => `Ansvar för åtgärderna: ${listed(bodies)}`,
  noActions: 'Inga åtgärder är redovisade, så det syns inte vem som ansvarar',
}

export type AnswerWords = typeof answersSv
