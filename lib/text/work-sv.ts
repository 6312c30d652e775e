/** What stands around the pages of the signed-in work, which is in Swedish only. */
export const workSv = {
  title: 'Arbetsyta',
  menu: 'Arbetsytans meny',
  skipToContent: 'Hoppa till innehållet',
  toPublic: 'Öppna sidor',
  notPublic: 'Inte öppen för allmänheten än',
  /** Of what was published just now. */
  seenFrom: (isPublic: boolean) =>
    isPublic
      ? 'Det syns nu på de öppna sidorna.'
      : 'Det syns på de öppna sidorna när kommunen är öppen för allmänheten.',
  start: 'Att göra',
  entry: 'Inmatning',
  indicators: 'Indikatorer',
  districts: 'Områdenas gränser',
  districtWords: 'Områdenas namn',
  review: 'Granskning',
  goals: 'Målbild',
  actions: 'Åtgärder',
  evidence: 'Underlag',
  followUps: 'Uppföljning',
  jobs: 'Hämtningar',
  periods: 'Låsta perioder',
  texts: 'Texter',
  faults: 'Felrapporter',
  people: 'Personer',
  messages: 'Meddelanden',
  settings: 'Inställningar',
  log: 'Logg',
  beginning: 'Kom igång',
  installation: 'Installation',
  account: 'Mitt konto',
  help: 'Hjälp',
  signedInAs: 'Inloggad:',
  goTo: (municipality: string) => `Till ${municipality}`,
  signOut: 'Logga ut',
  needsScript: 'Arbetsytan behöver JavaScript. Slå på det i webbläsaren och läs in sidan igen.',
  unsent: {
    sending: 'Sparar det sista …',
    question: 'Något som du har skrivit är inte sparat. Loggar du ut försvinner det.',
    older:
      'Något som finns kvar på den här enheten är äldre än det du har sparat på samma ställe. Öppna utkastet för att se båda och välja. Loggar du ut försvinner det som bara finns här.',
    open: 'Till dina utkast',
    yes: 'Logga ut ändå',
    stay: 'Stanna kvar',
  },
  yourRolesHere: (municipality: string) => `Dina roller hos ${municipality}`,
  noRole: {
    title: 'Du har ingen roll här',
    lead: (municipality: string) =>
      `Du är inloggad, men har ingen roll hos ${municipality}. En administratör där kan bjuda in dig.`,
    elsewhere: 'Här har du en roll:',
  },
  notAllowed: {
    title: 'Sidan är inte för din roll',
    lead: 'Ingen av dina roller kommer åt den. Fråga en administratör i kommunen om du behöver den.',
  },
  missing: 'Sidan finns inte.',
  signIn: {
    title: 'Logga in',
    first: 'Logga in först.',
    lead: (municipality: string) => `För medarbetare hos ${municipality}.`,
    email: 'E-postadress',
    password: 'Lösenord',
    submit: 'Logga in',
    forgotten: 'Har du glömt lösenordet?',
    forgottenHow:
      'Be en administratör i kommunen om en ny länk. Den gäller ett dygn, och med den väljer du ett nytt lösenord.',
    passwordsOff: 'Här går det inte att logga in med lösenord.',
    wrong: 'E-postadressen eller lösenordet är fel.',
    tooMany: 'Det blev för många försök. Vänta en kvart och försök igen.',
  },
  time: (iso: string) =>
    new Intl.DateTimeFormat('sv-SE', {
      dateStyle: 'medium',
      timeStyle: 'short',
      timeZone: 'Europe/Stockholm',
    }).format(new Date(iso)),
}

export const roleNames = {
  reader: 'läsare',
  controller: 'controller',
  reviewer: 'granskare',
  strategist: 'strateg',
  administrator: 'administratör',
}

export const roleMeanings = {
  reader: 'ser utkast, ändrar inget',
  controller: 'för in och skickar värden',
  reviewer: 'granskar och publicerar det andra har fört in',
  strategist: 'sköter mål, strategier och uppföljning',
  administrator: 'sköter personer, inställningar och logg',
}
