/** What has become of a level or a gap since the former round. */
export const roundChangesSv = {
  changed: (from: string, then: string, to: string, now: string) => `från ${from} (${then}) till ${to} (${now})`,
  revised: (from: string, then: string, to: string) => `värdet för ${then} är nu ${to}, mot ${from} förra gången`,
  redefined: (from: string, then: string, to: string, now: string) =>
    `mäts på ett annat sätt nu, så ${from} (${then}) och ${to} (${now}) går inte att jämföra`,
  new: (to: string, now: string) => `${to} (${now}), fanns inte med förra gången`,
  hidden: (from: string, then: string) => `var ${from} (${then}) och är nu dolt för att skydda enskilda`,
  gone: (from: string, then: string) => `var ${from} (${then}) och finns inte med nu`,
  same: (from: string, then: string) => `inget nytt sedan ${then} (${from})`,
}
