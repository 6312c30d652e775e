type About = { municipality: string; page: string; address: string }

/** That somebody has reported a fault. */
export const faultLetterSv = ({ municipality, page, address }: About) => ({
  subject: `Ett fel är rapporterat på Målbild för ${municipality}`,
  body: `Hej!

Någon har rapporterat ett fel på ${page || `de öppna sidorna för ${municipality}`}. Läs det och ta hand om det i arbetsytan:

${address}

Flera rapporter samma timme får inte alltid egna brev.
`,
})

/** The inbox of faults, in the work area. */
export const faultInboxSv = {
  lead: (months: number) =>
    `Det som någon har rapporterat på de öppna sidorna. Ingen har lämnat sitt namn, så svar går inte att skicka. Rapporter sparas i ${months} månader.`,
  all: 'Alla',
  states: { new: 'Nya', taken: 'Tagna', settled: 'Klara' },
  filter: 'Visa',
  noPage: 'webbplatsen i stort',
  inLanguage: { sv: '', en: ', skrivet på den engelska sidan' },
  newState: 'ny',
  takenBy: (name: string | null) => (name ? `${name} har tagit den` : 'tagen av någon som inte finns kvar'),
  settledBy: (name: string | null, time: string) => `${name ?? 'Någon som inte finns kvar'} avslutade den ${time}:`,
  take: 'Ta den här',
  takeOver: 'Ta över',
  settle: 'Avsluta',
  answer: 'Vad har gjorts?',
  done: 'Rapporten är avslutad.',
  taken: 'Du har tagit rapporten.',
  faults: {
    forbidden: 'Din roll får läsa felrapporter men inte avsluta dem.',
    moved: 'Någon annan hann före. Läs in sidan igen för att se hur rapporten står nu.',
  },
  none: 'Inga fel är rapporterade.',
  noneOfThese: 'Inga rapporter stämmer med det du har valt.',
  showAll: 'Visa alla',
  older: 'Äldre',
  newest: 'Till de senaste',
  todo: 'Rapporterade fel',
  fresh: (many: number) => (many === 1 ? '1 nytt fel är rapporterat' : `${many} nya fel är rapporterade`),
  own: (many: number) => (many === 1 ? '1 fel som du har tagit' : `${many} fel som du har tagit`),
}
