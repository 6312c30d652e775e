import type { treeSv } from './tree-sv'

export const treeEn = {
  search: 'Search the goals',
  hint: 'Words of a goal, a strategy, an action or an indicator (strategies and actions are in Swedish).',
  ofTotal: (n: number) => `of ${n} goals`,
  empty: 'No goal answers to your search.',
  lacks: 'Lacks',
  lacksWhat: { indicators: 'indicators', values: 'values for some indicator', actions: 'actions' },
  changes: 'Certain change',
  changesHow: {
    improving: 'some indicator improves',
    worsening: 'some indicator worsens',
    closing: 'some gap closes',
    widening: 'some gap widens',
  },
  changeCount: {
    improving: n => `${n} certainly ${n === 1 ? 'improves' : 'improve'}`,
    worsening: n => `${n} certainly ${n === 1 ? 'worsens' : 'worsen'}`,
    closing: n => (n === 1 ? '1 gap certainly closes' : `${n} gaps certainly close`),
    widening: n => (n === 1 ? '1 gap certainly widens' : `${n} gaps certainly widen`),
  },
  openAll: 'Open all',
  closeAll: 'Close all',
  keys: 'Arrow keys move between the goals: right opens, left closes.',
  picture: 'The framework in one picture',
  hasValues: 'indicator with values',
  lacksValues: 'indicator without values',
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
  missingIn: (places: { number: string; count: number }[]) =>
    places.length === 0
      ? ''
      : `Values are missing for goals ${places.map(p => `${p.number} (${p.count})`).join(', ')}.`,
} satisfies typeof treeSv
