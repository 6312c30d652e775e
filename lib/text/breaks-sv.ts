type Break = { from: string; isBreak: boolean; why: string }

/** Jumps in an indicator's values, and what somebody says of them. */
export const breaksSv = {
  title: 'Hopp i värdena',
  lead: 'Värdet ändras så mycket mellan två perioder att sättet att mäta kan ha ändrats. Fram till att någon har svarat jämförs inget över hoppet.',
  jump: (label: string) => `Hoppet till ${label}`,
  asked: (before: string, from: string, label: string, to: string) => `${before}: ${from}. ${label}: ${to}.`,
  answer: 'Vad hände?',
  answers: {
    break: 'Sättet att mäta ändrades: serien börjar om',
    none: 'Inget med mätningen: värdet ändrades så mycket',
  },
  choose: 'Välj',
  why: 'Varför',
  whyHint: 'Till exempel: nya frågor i enkäten. Om mätningen ändrades står det på indikatorns öppna sida.',
  propose: 'Skicka svaret till granskning',
  proposed: 'Svaret väntar på en granskare.',
  answered: 'Besvarade hopp',
  said: ({ from, isBreak, why }: Break) =>
    `${from.slice(0, 4)}: ${isBreak ? 'sättet att mäta ändrades' : 'inget hände med mätningen'} (${why})`,
  forget: 'Föreslå att svaret tas bort',
  proposalTitle: (name: string, year: string) => `Hoppet ${year} i ${name}`,
  faults: {
    forbidden: 'Du har inte rätt att svara.',
    missing: 'Indikatorn finns inte längre.',
    pending: 'En ändring av indikatorn väntar redan på en granskare.',
    gone: 'Hoppet är inte längre obesvarat, eller finns inte. Ladda om sidan och se hur det står.',
  },
}

/** All that has been said of an indicator's jumps, in one line; null where nothing has. */
export const breaksInWords = (breaks: readonly Break[]): string | null =>
  breaks.length === 0 ? null : breaks.map(breaksSv.said).join('; ')
