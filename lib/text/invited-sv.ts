/** A draft is shown to those who are invited, by a link. */
export const invitedSv = {
  title: 'Visa utkastet för inbjudna',
  lead: 'Med en länk kan någon läsa utkastets mål och strategier utan att logga in, till och med den dag du väljer. Du kan ta tillbaka den när som helst.',
  warning:
    'Att lämna utkastet till någon utanför kommunen kan göra det till en allmän handling. Fråga registratorn om du är osäker.',
  forWhom: 'Vem länken är till',
  forWhomHint: 'Till exempel: Kommunala pensionärsrådet.',
  lastDay: 'Går att läsa till och med',
  make: 'Gör en länk',
  made: 'Länken är gjord.',
  pass: 'Ge länken till den som den är till. Den kan användas flera gånger, men visas bara nu.',
  links: 'Länkar som gäller',
  link: ({ forWhom, lastDay }: { forWhom: string; lastDay: string }) => `${forWhom}, till och med ${lastDay}`,
  takeBack: {
    label: 'Ta tillbaka',
    question: 'Länken slutar att gälla genast, och går inte att få tillbaka.',
    yes: 'Ja, ta tillbaka den',
    cancel: 'Avbryt',
  },
  page: {
    draft: 'Utkast',
    notice: (forWhom: string, lastDay: string) =>
      `Det här är ett utkast som inte är beslutat. Länken är till ${forWhom} och gäller till och med ${lastDay}.`,
    warning: 'Sprid det inte vidare: att lämna ett utkast utanför kommunen kan göra det till en allmän handling.',
    period: (from: number, to: number | null) => (to === null ? `Ska gälla från ${from}.` : `Ska gälla ${from}–${to}.`),
    strategies: 'Strategier',
    gone: 'Länken gäller inte längre',
    goneLead:
      'Den har tagits tillbaka, tiden har gått ut eller målbilden är beslutad. Be den som gav dig den om en ny.',
  },
  faults: {
    forWhom: 'Skriv vem länken är till.',
    past: 'Välj dagen i dag eller en senare dag.',
  },
}
