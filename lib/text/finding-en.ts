import type { findingSv } from './finding-sv'

export const findingEn = {
  title: 'Search',
  label: 'Search goals, measures and districts',
  button: 'Search',
  lead: 'Write what you wonder about in your own words: a goal, a measure, a district, a group or a code.',
  titleOf: asked => `Search: ${asked}`,
  found: (many, asked) => `${many} ${many === 1 ? 'result' : 'results'} for “${asked}”.`,
  first: many => `The ${many} nearest are shown.`,
  nothing: asked => `Nothing here answers to “${asked}”.`,
  partly: asked => `Nothing here answers to all the words of “${asked}”. This answers to some of them:`,
  unmeasured: words =>
    `${words.map(word => `“${word}”`).join(' and ')} ${words.length === 1 ? 'is' : 'are'} not measured here. This comes nearest:`,
  among: { indikatorer: 'Among the indicators alone.', atgarder: 'Among the actions alone.' },
  everything: 'Search everything',
  tryThis: 'Try another word, or see all there is:',
  all: { indicators: 'all indicators', framework: 'all the goals' },
  kinds: { indicator: 'Indicator', goal: 'Goal', district: 'District', action: 'Action', report: 'Follow-up' },
} satisfies typeof findingSv
