import type { historySv } from './history-sv'

/** What was known earlier, and the days on which it changed. */
export const historyEn = {
  asOf: date => `as it was known on ${date}`,
  notice: date => `This is what the figures looked like on ${date}.`,
  seeNow: 'See them as they are now',
  definitions:
    'Names, ways of measuring, groups, targets and rules of secrecy are today’s. A value that may not be shown now is not shown here either.',
  nothing: date => `No figures had been published by ${date}`,
  future: date => `${date} has not come yet`,
  firstOn: date => `The first were published here on ${date}.`,
  never: 'No figures of this indicator have been published.',
  title: 'Earlier figures',
  lead: 'Figures were published or changed on these days. See the indicator as it stood when the day was over:',
  csvOf: date => `The figures of ${date} as CSV`,
  newerLater: 'Figures were published or changed after that day:',
  corrected: (n, periods) => `Corrected: ${n === 1 ? '1 value' : `${n} values`} (${periods}).`,
  revised: (n, periods) => `Revised by the source: ${n === 1 ? '1 value' : `${n} values`} (${periods}).`,
  removed: (n, periods) => `Removed: ${n === 1 ? '1 value' : `${n} values`} (${periods}).`,
  correctedOn: date => `Changed on ${date}.`,
  before: 'See it as it was before',
} satisfies typeof historySv
