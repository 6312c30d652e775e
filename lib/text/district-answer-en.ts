import type { districtAnswerSv } from './district-answer-sv'
import { inMidSentence } from './noun-phrase'

const times = (n: number): string => (n === 1 ? 'one' : String(n))

export const districtAnswerEn = {
  closing: 'Is the gap closing?',
  better: 'What is better than before?',
  worse: 'What is worse than before?',
  unknown: 'What is not known?',
  noneFollowed: (of: number, city: string) =>
    `It cannot be said. None of the ${of} measures has two years that can be compared, so the distance to all of ${city} cannot be followed.`,
  followed: (n: number, of: number, city: string) => {
    if (n === of) return `All ${of} measures can be followed over time against all of ${city}.`
    return `${2 * n < of ? `Only ${times(n)}` : n} of ${of} measures can be followed over time against all of ${city}.`
  },
  larger: (subject: string, from: string, to: string, since: string, until: string) =>
    `The gap in ${inMidSentence(subject)} has grown, from ${from} to ${to} (${since}–${until})`,
  smaller: (subject: string, from: string, to: string, since: string, until: string) =>
    `The gap in ${inMidSentence(subject)} has shrunk, from ${from} to ${to} (${since}–${until})`,
  equal: (subject: string, size: string, since: string, until: string) =>
    `The gap in ${inMidSentence(subject)} is unchanged, ${size} (${since}–${until})`,
  nearlyWord: 'almost unchanged gap',
  nearly: (subject: string, from: string, to: string, since: string, until: string) =>
    `The gap in ${inMidSentence(subject)} is almost unchanged, from ${from} to ${to} (${since}–${until})`,
  others: (n: number) =>
    n === 1
      ? 'For the other it is not known: it has no two comparable years.'
      : `For the other ${n} it is not known: they have no two comparable years.`,
  betterIs: (subject: string, from: string, to: string, since: string, until: string) =>
    `${subject}: from ${from} to ${to} (${since}–${until})`,
  noneMoved: (timed: number, of: number): string => {
    if (timed === 0) return 'It cannot be told: no measure has two years that can be compared.'
    const none =
      timed === 1
        ? 'Nothing that can be seen: only one measure can be followed'
        : `None of the ${timed} measures that can be followed`
    return timed < of ? `${none}. Of the other ${of - timed} it is not known.` : `${none}.`
  },
  unknownIs: (name: string) =>
    `How the children of ${name} do at school, how safe those who live here feel, and how many young people neither work nor study.`,
  definitions: {
    'SCB-LOWECON-GAP':
      'Low economic standard: the economic standard (income) of the household is below 60 per cent of the median in Sweden. The median is the one in the middle: half have more and half less.',
    'REGSO-EFTERGYMNASIAL':
      'Post-secondary education: studies after upper secondary school, at a university or a vocational college, for example.',
    'REGSO-SJALVFORSORJNING': 'Self-supporting: the source does not say what is counted, nor at what ages.',
  } as Record<string, string>,
  onPage: 'On this page',
  work: {
    title: 'What is done, and whom do I ask?',
    actions: (name: string) => `Actions in ${name}`,
    noActions: (name: string) =>
      `What the municipality does in ${name} in particular does not show here: no action of the framework is tied to the district or names it. Things may be done here all the same.`,
    allActions: 'All actions',
    ask: "The municipality's own page about the district",
  },
  people: {
    title: 'Who lives here',
    lead: 'The figures describe conditions, not people. None of this is better or worse, and districts are not ranked by it.',
  },
  older: (n: number) => (n === 1 ? 'One earlier measure of the same thing' : `${n} earlier measures of the same thing`),
  olderReason:
    'They hold for other ages than the later values. So the two cannot be compared, and do not show a development.',
  answers: (n: string) => `${n} answers`,
} satisfies typeof districtAnswerSv
