/** The search of everything, in the header and on its own page. */
export const findingSv = {
  title: 'Sök',
  label: 'Sök mål, mått och stadsdelar',
  button: 'Sök',
  lead: 'Skriv vad du undrar över, med egna ord: ett mål, ett mått, en stadsdel, en grupp eller en kod.',
  titleOf: (asked: string) => `Sökning: ${asked}`,
  found: (many: number, asked: string) => `${many} ${many === 1 ? 'träff' : 'träffar'} på ”${asked}”.`,
  first: (many: number) => `De ${many} närmaste visas.`,
  nothing: (asked: string) => `Inget här svarar mot ”${asked}”.`,
  partly: (asked: string) => `Inget här svarar mot alla orden i ”${asked}”. Det här svarar mot några av dem:`,
  unmeasured: (words: readonly string[]) =>
    `${words.map(word => `”${word}”`).join(' och ')} mäts inte här. Det här kommer närmast:`,
  /** What alone is searched, by its word in an address. */
  among: { indikatorer: 'Bara bland indikatorerna.', atgarder: 'Bara bland åtgärderna.' },
  everything: 'Sök i allt',
  tryThis: 'Pröva ett annat ord, eller se allt som finns:',
  all: { indicators: 'alla indikatorer', framework: 'hela målbilden' },
  kinds: { indicator: 'Indikator', goal: 'Mål', district: 'Stadsdel', action: 'Åtgärd', report: 'Uppföljning' },
}
