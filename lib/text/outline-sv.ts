/** Goal levels by their own names; beside them these. */
const kinds = {
  strategy: 'Strategi',
  action: 'Åtgärd',
  document: 'Styrdokument',
  process: 'Process',
  finding: 'Fynd',
}

const columns = {
  level: 'Nivå',
  number: 'Nummer',
  title: 'Rubrik',
  text: 'Text',
  titleEn: 'På engelska',
  goals: 'Bidrar till',
  year: 'År',
  status: 'Läge',
  responsible: 'Ansvarig',
  partners: 'Samverkar med',
  from: 'Från',
  to: 'Till',
}

const rows = (many: number) => (many === 1 ? '1 rad' : `${many} rader`)

/** A whole målbild as a file: a table or an outline in Markdown. */
export const outlineSv = {
  title: 'Hela målbilden som fil',
  lead: 'Målbilden går att läsa in från ett kalkylblad eller en disposition i Markdown, och att ta ut på samma sätt. Du får se vad som blir nytt och ändrat innan något läggs in. Det som står i utkastet men inte i filen blir kvar.',
  kinds,
  columns,
  out: 'Ta ut',
  outLead:
    'En fil som läses in utan att någon har ändrat den ändrar ingenting. Om utkastet lämnas ut utanför kommunen kan det bli en allmän handling.',
  outKinds: { xlsx: 'Excel (.xlsx)', csv: 'CSV', md: 'Markdown' },
  in: 'Läs in',
  inLead: `Varje rad har en nivå (vad målen på nivån heter, eller ${Object.values(kinds).join(', ')}) och en rubrik. En rad hör till närmaste rad ovanför på nivån över. Numren följer av ordningen; ett nummer i filen säger vilket mål raden menar.`,
  inHint: 'Hämta gärna filen ovan först, så har du kolumnerna.',
  example: {
    lead: 'Här är ett kort, påhittat exempel att byta ut mot ert eget. Ta bort det ni inte behöver: bara nivå och rubrik krävs.',
    paste: 'Lägg exemplet i rutan',
  },
  choose: 'Välj en fil (Excel .xlsx, CSV eller Markdown)',
  pasted: 'Det inklistrade',
  none: 'inget',
  paste: 'Eller klistra in tabellen från Excel, eller en disposition i Markdown',
  read: 'Visa vad den ändrar',
  plan: 'Det här händer',
  counted: {
    new: (many: number) => (many === 1 ? '1 ny' : `${many} nya`),
    changed: (many: number) => (many === 1 ? '1 ändrad' : `${many} ändrade`),
    unchanged: (many: number) => `${many} som ${many === 1 ? 'står' : 'står'} redan`,
    rejected: (many: number) => `${many} som inte går att läsa in`,
  },
  outcomes: { new: 'ny', changed: 'ändrad', unchanged: 'står redan', rejected: 'läses inte in' },
  heads: ['Rad', 'Vad', 'Utfall', 'Ändring'],
  /** Fields by what they are stored as. */
  fields: {
    ...{ title: columns.title, summary: columns.text, description: columns.text, note: columns.text },
    ...{ titleEn: columns.titleEn, goalIds: columns.goals, year: columns.year, status: columns.status },
    ...{ responsible: columns.responsible, partners: columns.partners, startYear: columns.from, endYear: columns.to },
    ...{ position: 'Plats', areaId: 'Under', goalId: 'Under', strategyId: 'Under' },
  } as Record<string, string>,
  moved: 'flyttas efter filens ordning',
  levels: (names: readonly string[]) => `Nivåerna blir: ${names.join(', ')}.`,
  lay: 'Lägg in i utkastet',
  layRest: (rejected: number) => `Lägg in resten (${rows(rejected)} följer inte med)`,
  canBeUndone: 'Det går att ångra under Ändringar i utkastet.',
  nothing: 'Allt i filen står redan i utkastet.',
  nothingRead: 'Inget i filen går att lägga in. Rätta raderna nedan och läs in den igen.',
  faults: {
    noRows: 'Det finns inga rader att läsa in.',
    noColumns: `Den första raden behöver säga vad kolumnerna är. Minst ${columns.level} och ${columns.title} behövs.`,
    tooManyLines: 'Det är fler än 1 000 rader. Dela filen i flera.',
    planMoved: 'Utkastet har ändrats sedan du läste in filen. Välj filen igen, så får du se vad som gäller nu.',
    forbidden: 'Du har inte rätt att ändra utkastet.',
    missing: 'Utkastet finns inte.',
    proposed: 'Målbilden är föreslagen att antas som den är. Ta tillbaka förslaget för att ändra i den.',
  } as Record<string, string>,
  why: {
    level: (named: string, known: readonly string[]) =>
      named === ''
        ? `Raden säger inte vilken nivå den är på. Skriv nivåns namn först, till exempel ”${known[0]}: …”.`
        : `Nivån ”${named}” finns inte. Det finns ${known.join(', ')}.`,
    noTitle: 'Rubriken är tom.',
    number: 'Numret går inte att läsa. Skriv till exempel 1.2.',
    noParent: 'Det finns ingen rad ovanför som den kan höra till.',
    underRejected: 'Den hör till en rad som inte läses in.',
    secondTop: 'Det kan bara finnas ett övergripande mål.',
    goals: (number: string) => `Målet ${number} finns inte.`,
    year: 'Året går inte att läsa. Skriv fyra siffror.',
    noYear: 'Ett fynd behöver ett år.',
    backwards: 'Sista året är före det första.',
    status: (named: string, known: readonly string[]) => `Läget ”${named}” finns inte. Skriv ${known.join(', ')}.`,
    twice: 'Den står två gånger i filen.',
  },
}
