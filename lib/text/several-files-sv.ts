const values = (many: number): string => (many === 1 ? '1 värde' : `${many} värden`)

type Told = { name: string; by: string; at: string; many: number; status: keyof typeof STATES }
const STATES = {
  draft: 'Tillbakatagen',
  submitted: 'Väntar på granskning',
  returned: 'Återlämnad',
  approved: 'Godkänd',
  published: 'Publicerad',
  withdrawn: 'Indragen',
}

/** Words of files of several indicators, which are in Swedish only. */
export const severalFilesSv = {
  title: 'Läs in en fil med flera indikatorer',
  lead: 'Indikatorerna kan stå i kolumner, på rader eller i egna blad. De känns igen på sin kod eller sitt namn. Du får se vad filen ändrar innan något tas in. Filen sparas inte.',
  link: 'Läs in en fil med flera indikatorer',
  linkLead: 'Från Kolada, en annan myndighet eller ett eget system.',
  unknown: (names: readonly string[]) =>
    `I filen står också det här, som inte är någon indikator hos er: ${names.join('; ')}.`,
  all: (many: number) => `alla (${many})`,
  having: {
    new: (many: number) => `med nya värden (${many})`,
    changed: (many: number) => `med ändrade värden (${many})`,
    asked: (many: number) => `med frågor (${many})`,
    rejected: (many: number) => `med sådant som inte går att ta in (${many})`,
    unchanged: (many: number) => `med oförändrade värden (${many})`,
  },
  together: 'Sammanlagt',
  showIndicators: 'Visa indikatorer',
  figure: 'Figur',
  figureOf: 'Indikator',
  showFigure: 'Visa figuren',
  drawing: 'Ritar figuren …',
  noFigure: 'Figuren för hela kommunen ändras inte av filen.',
  details: (name: string) => `Kolumner och värden: ${name}`,
  nothing: 'Inget i filen ändrar något.',
  take: (many: number) => `Lägg ${values(many)} i utkasten i stället`,
  send: 'Skicka för granskning',
  submit: (many: number) => `Skicka ${values(many)} för granskning`,
  stopped: (many: number) => `${values(many)} går inte att skicka och lämnas kvar`,
  asking: (many: number) => (many === 1 ? '1 värde ser ovanligt ut' : `${many} värden ser ovanliga ut`),
  why: 'Skriv varför de ovanliga värdena stämmer',
  note: 'Meddelande till granskaren',
  checking: 'Läser och kontrollerar filen …',
  written: (done: number, of: number) => `${done} av ${values(of)} är skrivna`,
  progress: 'Hur långt det har kommit',
  halt: 'Avbryt',
  haltHint: 'Inget skickas förrän allt är skrivet, så det går att avbryta när som helst.',
  sentFiles: 'Skickade filer',
  sentFile: ({ name, by, at, many, status }: Told) =>
    `${name || 'Fil utan namn'}, ${values(many)}, skickades av ${by} ${at}. ${STATES[status]}.`,
  undo: {
    title: 'Föreslå att filen ångras',
    reason: 'Varför',
    hint: 'Granskaren ser det. Alla värden ur filen som fortfarande gäller blir som de var före den.',
    button: 'Skicka förslaget för granskning',
    done: (many: number) => `Förslaget att ångra ${values(many)} är skickat. Någon annan än du granskar det.`,
    noReason: 'Skriv varför filen ska ångras.',
    tooLong: 'Texten är för lång.',
    faults: {
      forbidden: 'Du får inte föra in värden här.',
      missing: 'Filen finns inte längre.',
      notYours: 'Du får inte föra in värden här.',
      state:
        'Det går inte att ångra nu. Ett förslag om samma värden ligger redan på granskning, eller så är filen inte publicerad.',
      locked: 'Filen har värden för en period som är låst. Be en strateg om ett undantag.',
      nothing: 'Inget ur filen gäller längre, så det finns inget att ångra.',
    },
  },
}
