import { inMidSentence, pairEn } from './noun-phrase'
import type { Sentences, Since, Span, TrendWay, Verb } from './sentence-grammar'

const verb: Record<Verb, string> = { rose: 'rose', fell: 'fell', grew: 'grew', shrank: 'shrank' }
const isRange = (label: string) => label.includes('–')

const between = ({ since, until }: Span) =>
  isRange(since) || isRange(until) ? `between the periods ${since} and ${until}` : `between ${since} and ${until}`
const both = ({ since, until }: Span) => `in both ${since} and ${until}`

const sinceWhen: Record<Since['kind'], (period: string) => string> = {
  redefined: period => `since the measure was changed in ${period}`,
  first: period => `since measurements began in ${period}`,
  jump: period => `since the value jumped in ${period}`,
  asFar: period => `since ${period}`,
}

const goes: Record<TrendWay, (aim: string) => string> = {
  up: () => 'it has been rising',
  down: () => 'it has been falling',
  nearer: aim => `it has been moving towards ${aim}`,
  farther: aim => `it has been moving away from ${aim}`,
  wider: () => 'the gap has been growing',
  narrower: () => 'the gap has been shrinking',
}
const course: Record<TrendWay, (aim: string) => string> = {
  up: () => 'a rise',
  down: () => 'a fall',
  nearer: aim => `a move towards ${aim}`,
  farther: aim => `a move away from ${aim}`,
  wider: () => 'a growing gap',
  narrower: () => 'a shrinking gap',
}
const went: Record<TrendWay, (aim: string) => string> = {
  up: () => 'it fell',
  down: () => 'it rose',
  nearer: aim => `it moved away from ${aim}`,
  farther: aim => `it moved towards ${aim}`,
  wider: () => 'the gap shrank',
  narrower: () => 'the gap grew',
}

/** English. */
export const sentencesEn: Sentences = {
  measure: {
    share: 'The share',
    points: 'The difference',
    money: 'The amount',
    rate: 'The number',
    count: 'The number',
    years: 'The value',
    index: 'The value',
  },
  moved: (subject, way, from, to, span) =>
    `${subject} ${verb[way]} from ${from} to ${to}${span ? ` ${between(span)}` : ' over the same time'}`,
  aim: (isNearer, aim) => ` and moved ${isNearer ? 'nearer to' : 'farther from'} ${aim}`,
  unchanged: (subject, value, span) => `${subject} was unchanged: ${value}${span ? ` ${both(span)}` : ''}`,
  only: (subject, value, period) => `In ${period}, ${inMidSentence(subject)} was ${value}`,
  onlyWhy: {
    oneValue: 'That is the only value there is',
    noLaterValue: 'There is no later value',
    brokenSeries: 'The measure was changed then, so there is nothing to compare with',
    possibleBreak: 'The value jumped then, so there is nothing to compare with',
    overlappingMeans: 'Earlier periods share years with it and cannot be compared',
    hidden: 'Other values are hidden to protect individuals',
  },
  nothing: (subject, reason) => `${subject} cannot be seen: ${reason}`,
  rank: (_subject, extreme, { kind, period }) => {
    const isGap = extreme === 'largest' || extreme === 'smallest'
    return `${isGap ? ' and is' : ','} the ${extreme} ${sinceWhen[kind](period)}`
  },
  gapSubject: (focus, reference, topic) =>
    topic ? `The gap in ${topic} between ${pairEn(focus, reference)}` : `The gap between ${pairEn(focus, reference)}`,
  unrounded: ' (computed from unrounded values)',
  unroundedNote: 'The gap is computed from unrounded values',
  against: group => `, to the disadvantage of ${group}`,
  crossed: ({ subject, focus, reference, from, to }) =>
    `In ${from.period}, ${inMidSentence(subject)} was ${from.by} ${from.isHigher ? 'higher' : 'lower'} for ${focus} than for ` +
    `${reference}, but in ${to.period} it was ${to.by} ${from.isHigher ? 'lower' : 'higher'}`,
  changedPlaces: (focus, reference) =>
    `${pairEn(focus, reference)} have changed places`.replace(/^./, c => c.toUpperCase()),
  trend: (way, since, than, isOtherWay, aim) =>
    `Since ${since}, ${isOtherWay ? 'however, ' : ''}${goes[way](aim)}, ${than}`,
  partOfTrend: (way, since, word, aim) => `It is part of ${course[way](aim)} since ${since}, ${word}`,
  turned: (way, when, than, aim) =>
    `The trend turned in ${when}: before, ${went[way](aim)}; since then ${goes[way](aim)}, ${than}`,
  levellingDown: betterOff => `This is levelling down: things got worse for ${betterOff}, who were better off`,
  ratio: (isUnfavourable, way, from, to) => {
    const ratio = `The ratio${isUnfavourable ? ' of the unfavourable shares' : ''}, however,`
    return way === 'same' ? `${ratio} was unchanged: ${to}` : `${ratio} ${verb[way]} from ${from} to ${to}`
  },
  jump: (whose, from, to, { since, until }) =>
    `Between ${since} and ${until} the value${whose ? ` for ${whose}` : ''} jumps from ${from} to ${to}. ` +
    'The way of measuring may have changed; the municipality has to answer',
  oddYear: (period, value) => `The year ${period} stands out (${value})`,
}
