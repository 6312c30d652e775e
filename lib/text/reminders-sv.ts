type Kind = 'returned' | 'waiting' | 'late' | 'dueSoon' | 'stale' | 'ownerGone' | 'approved'
type Told = { kind: Kind; title: string; about: string; note?: string | null; address: string }
type Letter = { name: string; municipality: string; told: readonly Told[]; list: string; account: string }

const things = (many: number): string => (many === 1 ? 'en sak' : `${many} saker`)
const byOr = (by: string | null, words: string): string => (by ? `${words} av ${by}` : words)
/** More of a kind than this makes no letter better: the page lists them all. */
const MOST = 10

const kinds: Record<Kind, string> = {
  returned: 'Tillbaka från granskning',
  waiting: 'Väntar på att du granskar eller beslutar',
  late: 'Försenat eller saknas',
  dueSoon: 'Snart dags',
  stale: 'Gammalt: ingen har berättat på länge',
  ownerGone: 'Saknar ansvarig',
  approved: 'Godkänt sedan sist',
}

/** Words of reminders, on their page and in letters, in Swedish only. */
export const remindersSv = {
  title: 'Påminnelser',
  kinds,
  lead: 'Det här påminner Målbild om. Brevet går på morgonen en vardag när något är nytt, och annars en gång i veckan så länge något står kvar. Den som är borta får det när hen är tillbaka.',
  noServer: 'Ingen e-postserver är inställd, så inga brev skickas. Påminnelserna står här i stället.',
  none: 'Det finns inget att påminna om just nu.',
  own: 'Dina påminnelser',
  isAway: 'borta just nu',
  many: things,
  toPage: 'Se dina påminnelser',
  ofEveryone: 'Vad alla påminns om',
  chooseLink: 'Välj vad du får brev om',
  /** On the account page. */
  choose: 'Brev med påminnelser',
  chooseLead: 'Ett brev samlar allt. Välj vad det ska ta upp. Ditt val gäller i alla kommuner där du har en roll.',
  chooseLegend: 'Skriv till mig om',
  save: 'Spara valet',
  saved: 'Valet är sparat.',
  forbidden: 'Du har ingen roll här längre.',
  meanings: {
    returned: 'något du skickade, med det som granskaren skrev',
    waiting: 'inlämningar, målbilder och uppföljningar',
    late: 'värden, uppgifter, åtgärder och uppföljningar vars dag har passerat',
    dueSoon: 'det som ska vara klart inom två veckor',
    stale: 'åtgärder som du är ansvarig för, och gamla värden i en uppföljning',
    ownerGone: 'det som stod på någon som har slutat',
    approved: 'något du skickade',
  } satisfies Record<Kind, string>,

  returnedBy: (by: string | null) => byOr(by, 'lämnades tillbaka'),
  approvedBy: {
    approved: (by: string | null) => byOr(by, 'godkändes'),
    published: (by: string | null) => byOr(by, 'publicerades'),
  },
  waitsFrom: {
    submitted: (by: string | null) => `från ${by ?? 'systemet'}, att granska`,
    approved: (by: string | null) => `från ${by ?? 'systemet'}, godkänt och att publicera`,
  },
  missing: (periods: readonly string[], insteadOf: string | null) =>
    `saknar ${periods.join(', ')}${insteadOf ? `; du ersätter ${insteadOf}` : ''}`,
  nobodyEnters: 'den som förde in värdena gör det inte längre',
  actionLeft: 'åtgärdens ansvariga har slutat',
  taskBy: (day: string, action: string) => `ska vara klart ${day}, uppgift i ${action}`,
  actionBy: (year: number) => `åtgärden skulle vara klar ${year}`,
  silent: (since: string | null) =>
    since ? `ingen har skrivit hur det går sedan ${since}` : 'ingen har skrivit hur det går',
  round: (year: number) => `Uppföljning ${year}`,
  roundWaits: 'väntar på att en administratör publicerar eller lämnar tillbaka',
  redactionWaits: 'något ska tas bort ur rapporten av sekretesskäl, och väntar på en administratörs svar',
  roundBy: (day: string, left: number) => `ska vara klar ${day}, checklistan har ${things(left)} kvar`,
  partBy: (year: number, day: string, latest: number | null) =>
    `uppföljning ${year}, klar ${day}: ${latest ? `senaste värdet är från ${latest}` : 'värde saknas'}`,
  partLeft: (year: number) => `den som svarar för indikatorn i uppföljning ${year} har slutat`,
  adoptionWaits: 'föreslås bli antagen',

  letter: ({ name, municipality, told, list, account }: Letter) => ({
    subject: `Påminnelse från Målbild för ${municipality}: ${things(told.length)}`,
    body: `Hej ${name}!

${(Object.keys(kinds) as Kind[]).flatMap(kind => partOf(kind, told)).join('\n')}
Allt finns samlat här:
${list}

Du väljer vad breven ska ta upp på sidan Mitt konto:
${account}
`,
  }),
}

function partOf(kind: Kind, told: readonly Told[]): string[] {
  const own = told.filter(one => one.kind === kind)
  if (own.length === 0) return []
  const lines = own
    .slice(0, MOST)
    .flatMap(({ title, about, note, address }) => [
      `– ${title}: ${about}`,
      ...(note ? [`  ”${note.replace(/\s+/g, ' ')}”`] : []),
      `  ${address}`,
    ])
  const more = own.length > MOST ? [`– och ${own.length - MOST} till`] : []
  return [kinds[kind].toUpperCase(), ...lines, ...more, '']
}
