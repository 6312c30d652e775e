import type { overviewSv } from './overview-sv'

export const overviewEn = {
  warnings: {
    levellingDown:
      'The gap is closing because those who were better off are doing worse. That is not how the goal is to be met.',
    absoluteAndRelative:
      'The absolute difference and the ratio between the groups move in different directions. Both are shown.',
  },
  dataYears: (most, others): string =>
    others.length === 0
      ? `The figures are from ${most}.`
      : `Most of the latest figures are from ${most}, some from ${others.join(' or ')}.`,
  howToldLink: 'How this is judged',
  countsExplained: (counted, all): string =>
    `${counted} measures (indicators) are counted here. ${all - counted} more describe districts in a single year and are found on the districts’ pages.`,
  inDistricts: 'How it looks in the districts: map and list',
  isItBetter: 'Is it getting better?',
  isTheGapClosing: 'Are the gaps closing?',
  frontPage: {
    questions: 'Questions to ask',
    ownQuestion: '(the municipality’s own)',
    ownTitle: 'The municipality’s own conclusion',
    late: (n, total) => `The ${n} of ${total} measures that should have newer values by now`,
    lateMeans: day => `By the source’s own calendar the next value was due before ${day}.`,
    howRead: 'How to read the rows, and what may be chance',
    goalsOf: (n, level) => `How ${n === 1 ? 'its goal is' : `its ${n} goals are`} doing (${level.toLowerCase()})`,
    fetched: when => `They were last fetched in ${when}, so the source may have newer ones.`,
    latestIs: label => `latest ${label}`,
  },
} satisfies typeof overviewSv
