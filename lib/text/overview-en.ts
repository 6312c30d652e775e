import type { overviewSv } from './overview-sv'

export const overviewEn = {
  overviewLead:
    'Differences in living conditions and health between groups should shrink. Here you can see whether they do, goal by goal.',
  warnings: {
    levellingDown:
      'The gap is closing because those who were better off are doing worse. That is not how the goal is to be met.',
    absoluteAndRelative:
      'The absolute difference and the ratio between the groups move in different directions. Both are shown.',
  },
  ofTotal: (n, total) => `${n} of ${total}`,
  indicatorsImprove: 'indicators are certainly improving',
  certainlyWorse: (n): string => (n === 0 ? 'None is certainly worsening.' : ''),
  certainlyWider: (n): string => (n === 0 ? 'None is certainly widening.' : ''),
  trendWindow: 'Trends are measured over the last ten years.',
  dataYears: (most, from, to): string =>
    `The latest values are from ${from === to ? from : `${from}–${to}`}, most from ${most}.`,
  gapsClose: 'gaps are certainly closing',
  listIndicators: 'Show the indicators as a list',
  listGaps: 'Show the gaps as a list',
  howToldLink: 'How this is judged',
  gapCloses: 'The gap is closing',
  gapWidens: 'The gap is widening',
  gapIsLargest: 'Largest gap',
  gapIsSmallest: 'Smallest gap',
  noGapsMeasured: 'not measured',
  countsExplained: (counted, all): string =>
    `${counted} indicators are counted here. ${all - counted} more describe districts in a single year and are found on the districts’ pages.`,
  inDistricts: 'How it looks in the districts: map and list',
  isItBetter: 'Is it getting better?',
  isTheGapClosing: 'Are the gaps closing?',
} satisfies typeof overviewSv
