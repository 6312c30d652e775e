import type { roundChangesSv } from './round-changes-sv'

export const roundChangesEn = {
  changed: (from, then, to, now) => `from ${from} (${then}) to ${to} (${now})`,
  revised: (from, then, to) => `the value for ${then} is now ${to}, where it was ${from}`,
  redefined: (from, then, to, now) =>
    `is measured in another way now, so ${from} (${then}) and ${to} (${now}) can’t be compared`,
  new: (to, now) => `${to} (${now}), was not shown the last time`,
  hidden: 'was shown the last time and is now hidden to protect individuals',
  gone: 'was there the last time and is not there now',
  toCity: (measure, city) => `${measure}: the distance to ${city}`,
  moved: (of, grown, shrunk) => {
    const rest = of - grown - shrunk
    return `Of ${of} gaps in shares with a new figure, ${grown} have grown and ${shrunk} have shrunk${rest > 0 ? `; ${rest} are as large as the last time` : ''}.`
  },
  wentFrom: (gap, from, then, to, now) => `${gap}, from ${from} (${then}) to ${to} percentage points (${now})`,
  grewMost: gap => `This has grown the most: ${gap}.`,
  shrankMost: gap => `This has shrunk the most: ${gap}.`,
  same: (from, then) => `nothing new since ${then} (${from})`,
} satisfies typeof roundChangesSv
