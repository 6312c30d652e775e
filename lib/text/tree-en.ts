import type { treeSv } from './tree-sv'

const has = (n: number) => (n === 1 ? 'has' : 'have')
const moved = (larger: number, smaller: number) =>
  [
    ...(larger ? [`${larger} ${has(larger)} grown`] : []),
    ...(smaller ? [`${smaller} ${has(smaller)} shrunk`] : []),
  ].join(', ')

export const treeEn = {
  search: 'Search the goals',
  hint: 'Your own words, or words of a goal, a strategy, an action or an indicator (strategies and actions are in Swedish).',
  ofTotal: (n: number) => `of ${n} goals`,
  empty: 'No goal answers to your search.',
  lacks: 'Lacks',
  lacksWhat: { indicators: 'indicators', values: 'values for some indicator', actions: 'actions' },
  changes: 'What has happened',
  changesHow: {
    better: 'some measure has improved',
    worse: 'some measure has worsened',
    smaller: 'some gap has shrunk',
    larger: 'some gap has grown',
  },
  changeCount: {
    better: n => `${n} ${n === 1 ? 'has' : 'have'} improved`,
    worse: n => `${n} ${n === 1 ? 'has' : 'have'} worsened`,
  },
  gapCount: {
    social: (larger, smaller) => `gaps between social groups: ${moved(larger, smaller)}`,
    sexes: (larger, smaller) => `gaps between women and men: ${moved(larger, smaller)}`,
  },
  openAll: 'Open all',
  closeAll: 'Close all',
  keys: 'Arrow keys move between the goals: right opens, left closes.',
  picture: 'The framework in one picture',
  lacksIndicators: 'no indicators',
  counts: (indicators: number, without: number) =>
    indicators === 0
      ? 'No indicators are linked to the goals.'
      : `${indicators === 1 ? '1 indicator is' : `${indicators} indicators are`} linked to the goals; ${without === 0 ? 'all have values' : `${without} without values`}.`,
  goalsWithout: (numbers: string[]) =>
    numbers.length === 0
      ? ''
      : numbers.length === 1
        ? `Goal ${numbers[0]} has no indicators.`
        : `Goals ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)} have no indicators.`,
  missingIn: (goals: { number: string; count: number }[]) =>
    goals.length === 0
      ? ''
      : `Values are missing for goals ${goals.map(goal => `${goal.number} (${goal.count})`).join(', ')}.`,
} satisfies typeof treeSv
