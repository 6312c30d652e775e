import { capitalised, pairEn } from './noun-phrase'
import type { AnswerWords, Between, ChanceCounts, Elections, GapCounts, GrewMost, LevelCounts } from './answers-sv'

const gaps = (n: number) => (n === 1 ? '1 gap' : `${n} gaps`)
const measures = (n: number) => (n === 1 ? '1 measure' : `${n} measures`)
const has = (n: number) => (n === 1 ? 'has' : 'have')
const between: Record<Between, string> = { social: 'between social groups', sexes: 'between women and men' }
const listed = (parts: string[]) =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

export const answersEn = {
  gapsShrinkTogether: 'Yes, taken together.',
  gapsGrowTogether: 'No, taken together they are growing.',
  moreGrew: 'No, more are growing than shrinking.',
  grewInElections: 'No, for voter turnout. For the rest it can hardly be told.',
  onlyOneGap: (which: Between, way: 'larger' | 'smaller'): string =>
    `Only one gap ${between[which]} has changed: it has ${way === 'larger' ? 'grown' : 'shrunk'}.`,
  onlyOneLevel: (way: 'better' | 'worse'): string => `Only one measure has changed: it has become ${way}.`,
  moreShrank: 'In part: more are shrinking than growing.',
  asMany: 'Yes and no.',
  nothingMoved: 'No, nothing has changed.',
  nothingKnown: 'It cannot be told yet.',
  better: 'Yes, for the most part.',
  worse: 'No, for the most part not.',
  gapCounts: (which: Between, { larger, smaller, equal, only, byChance }: GapCounts, isFirst = true): string => {
    const rest = [
      ...(equal ? [`${equal} ${equal === 1 ? 'is' : 'are'} unchanged`] : []),
      ...(only ? [`${only} ${has(only)} nothing to compare with`] : []),
    ]
    if (!isFirst && byChance) rest.push('most may be chance or cannot be told')
    const tail = rest.length ? `; ${listed(rest)}` : ''
    if (larger + smaller + equal === 0)
      return `${gaps(only)} ${between[which]} ${has(only)} nothing to compare with yet`
    if (larger + smaller === 0) return `No gap ${between[which]} has changed${tail}`
    const since = isFirst ? 'Since the goals came into force, ' : ''
    return larger === 0
      ? `${since}${gaps(smaller)} ${between[which]} ${has(smaller)} shrunk and none has grown${tail}`
      : `${since}${gaps(larger)} ${between[which]} ${has(larger)} grown and ${smaller || 'none'} ${has(smaller || 1)} shrunk${tail}`
  },
  sameMeasure: (n: number, of: number, name: string) =>
    `${n} of the ${of} are one measure, ${name}, for different groups`,
  grewBetweenElections: ({ from, to, ways }: Elections, most: GrewMost): string =>
    `From the ${from} to the ${to} election the turnout gap grew${ways ? ` in all ${ways} ways it is measured` : ''}, ` +
    `most between ${pairEn(most.focus, most.reference)}: from ${most.from} to ${most.to}`,
  othersShrank: (n: number, { tail, byChance }: { tail: string; byChance: boolean }) =>
    n === 1
      ? `One other social gap shrank${tail}`
      : `${n} other social gaps shrank${byChance ? '; most of them may be due to chance or cannot be told' : ''}`,
  sameElections: (n: number, from: string, to: string) =>
    `The ${n} are the same two elections, ${from} and ${to}, divided in ${n} ways. What has happened since is not in yet`,
  noSocialGap: (areas: string[]) =>
    `${listed(areas.map(area => `“${area}”`))} ${areas.length === 1 ? 'has' : 'have'} no measure by social group`,
  mostGrew: (subject: string, from: string, to: string, when: string) =>
    `${capitalised(subject)} grew most: from ${from} to ${to} ${when}`,
  mostShrank: (subject: string, from: string, to: string, when: string) =>
    `${capitalised(subject)} shrank most: from ${from} to ${to} ${when}`,
  between: (from: string, to: string) => `between ${from} and ${to}`,
  together: (families: number, way: 'up' | 'down' | 'none', than: string): string =>
    way === 'none'
      ? `For the ${families} gaps measured for at least eight years, the combined change may be chance`
      : `Taken together, the ${families} gaps measured for at least eight years have ${way === 'up' ? 'grown' : 'shrunk'}, ${than}`,
  levelCounts: ({ better, worse }: Pick<LevelCounts, 'better' | 'worse'>): string =>
    better + worse === 0
      ? 'No measure has become better or worse'
      : `Since the goals came into force, ${measures(better)} ${has(better)} become better and ${worse || 'none'} worse`,
  noneCompared: 'No measure has anything to compare with since the goals came into force',
  levelRest: ({ equal, only, neither, none }: Omit<LevelCounts, 'better' | 'worse'>): string =>
    listed([
      ...(equal ? [`${equal} ${equal === 1 ? 'is' : 'are'} unchanged`] : []),
      ...(neither ? [`${neither} cannot be called better or worse`] : []),
      ...(only ? [`${only} ${has(only)} nothing to compare with`] : []),
      ...(none ? [`${none} ${has(none)} no values`] : []),
    ]),
  chancesOf: (way: 'better' | 'worse', { veryLikely, likely, counted }: ChanceCounts): string => {
    const parts = [
      ...(veryLikely ? [`${veryLikely} very likely more than chance`] : []),
      ...(likely ? [`${likely} likely more than chance`] : []),
      ...(counted ? [`${counted} counted, not sampled`] : []),
    ]
    return parts.length > 0 ? `Those that became ${way}: ${listed(parts)}` : ''
  },
  restByChance: 'The rest may be chance, or it cannot be told',
  noMeasures: 'The goal has no measures',
  noValues: 'None of the goal’s measures has values yet',
  unknownAll: (n: number) =>
    n === 1
      ? 'The goal’s only measure has nothing to compare with yet'
      : `None of the goal’s ${n} measures has anything to compare with yet`,
  unknown: (only: number, none: number, total: number): string =>
    `${listed([
      ...(only ? [`${only} of ${total} measures ${has(only)} nothing to compare with`] : []),
      ...(none ? [`${none}${only ? '' : ` of ${total} measures`} ${has(none)} no values`] : []),
    ])}`,
  valuesFrom: ({ most, from, to }: { most: number; from: number; to: number }): string => {
    if (from === to) return `All figures are from ${to}`
    return `Most figures are from ${most}, ${to > most ? `the latest from ${to}` : `the oldest from ${from}`}`
  },
  owners: (bodies: string[]) => `Responsible for the actions: ${listed(bodies)}`,
  noActions: 'No actions are reported, so it cannot be seen who is responsible',
} satisfies AnswerWords
