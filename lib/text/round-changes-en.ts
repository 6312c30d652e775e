import type { roundChangesSv } from './round-changes-sv'

export const roundChangesEn = {
  changed: (from, then, to, now) => `from ${from} (${then}) to ${to} (${now})`,
  revised: (from, then, to) => `the value for ${then} is now ${to}, where it was ${from}`,
  redefined: (from, then, to, now) =>
    `is measured in another way now, so ${from} (${then}) and ${to} (${now}) can’t be compared`,
  new: (to, now) => `${to} (${now}), was not there the last time`,
  hidden: (from, then) => `was ${from} (${then}) and is now hidden to protect individuals`,
  gone: (from, then) => `was ${from} (${then}) and is not there now`,
  same: (from, then) => `nothing new since ${then} (${from})`,
} satisfies typeof roundChangesSv
