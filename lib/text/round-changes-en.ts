import type { roundChangesSv } from './round-changes-sv'

export const roundChangesEn = {
  changed: (from, then, to, now) => `from ${from} (${then}) to ${to} (${now})`,
  revised: (from, then, to) => `the value for ${then} is now ${to}, where it was ${from}`,
  redefined: (from, then, to, now) =>
    `is measured in another way now, so ${from} (${then}) and ${to} (${now}) can’t be compared`,
  redefinedNow: (to, now) => `is measured in another way now: ${to} (${now})`,
  new: (to, now) => `${to} (${now}), was not shown the last time`,
  hidden: 'was shown the last time and is now hidden to protect individuals',
  gone: 'was there the last time and is not there now',
  toCity: (measure, city) => `${measure}: the distance to ${city}`,
  moved: (of, grown, shrunk) => {
    const rest = of - grown - shrunk
    const what = of === 1 ? '1 gap between groups has' : `${of} gaps between groups have`
    return `${what} a new figure in percentage points: ${grown} larger and ${shrunk} smaller${rest > 0 ? `; ${rest} as large as the last time` : ''}. How far it can be chance is told with each goal.`
  },
  wentFrom: (gap, from, then, to, now) => `${gap}, from ${from} (${then}) to ${to} percentage points (${now})`,
  grewMost: gap => `What grew the most is ${gap}.`,
  shrankMost: gap => `What shrank the most is ${gap}.`,
  same: (from, then) => `nothing new since ${then} (${from})`,
} satisfies typeof roundChangesSv
