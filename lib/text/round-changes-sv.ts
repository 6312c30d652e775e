/** What has become of a level or a gap since the former round. */
export const roundChangesSv = {
  changed: (from: string, then: string, to: string, now: string) => `från ${from} (${then}) till ${to} (${now})`,
  revised: (from: string, then: string, to: string) => `värdet för ${then} är nu ${to}, mot ${from} förra gången`,
  redefined: (from: string, then: string, to: string, now: string) =>
    `mäts på ett annat sätt nu, så ${from} (${then}) och ${to} (${now}) går inte att jämföra`,
  redefinedNow: (to: string, now: string) => `mäts på ett annat sätt nu: ${to} (${now})`,
  new: (to: string, now: string) => `${to} (${now}), visades inte förra gången`,
  hidden: 'visades förra gången och är nu dolt för att skydda enskilda',
  gone: 'fanns med förra gången och finns inte med nu',
  toCity: (measure: string, city: string) => `${measure}: avståndet till ${city}`,
  moved: (of: number, grown: number, shrunk: number) => {
    const rest = of - grown - shrunk
    const what = of === 1 ? '1 skillnad mellan grupper har' : `${of} skillnader mellan grupper har`
    return `${what} en ny siffra i procentenheter: ${grown} har ökat och ${shrunk} har minskat${rest > 0 ? `; ${rest} är lika stora som förra gången` : ''}. Hur långt det kan bero på slumpen står vid varje mål.`
  },
  wentFrom: (gap: string, from: string, then: string, to: string, now: string) =>
    `${gap}, från ${from} (${then}) till ${to} procentenheter (${now})`,
  grewMost: (gap: string) => `Mest ökade ${gap}.`,
  shrankMost: (gap: string) => `Mest minskade ${gap}.`,
  same: (from: string, then: string) => `inget nytt sedan ${then} (${from})`,
}
