const count = (many: number) => (many === 1 ? 'en indikator' : `${many} indikatorer`)

/** A municipality begins with what another one follows. */
export const templateSv = {
  title: 'Samma indikatorer som en annan kommun',
  lead: 'Välj en kommun och säg vilket av era mål varje indikator ska följa. Det som tas med är hur den mäts och hämtas från Kolada, inte värden, målvärden eller texter. En granskare godkänner.',
  none: 'Ingen annan öppen kommun har indikatorer som kan hämtas från Kolada.',
  noGoals: 'Gör först ett utkast till målbilden, så att det finns mål att koppla indikatorerna till.',
  from: (name: string, many: number) => `${name}, ${count(many)}`,
  indicatorsOf: (name: string) => `Indikatorer i ${name}`,
  columns: { name: 'Indikator', there: 'Följer där', here: 'Ska följa här' },
  goalOf: (name: string) => `Mål för ${name}`,
  notTaken: 'Ta inte med',
  isHere: 'finns redan, eller väntar på en granskare',
  send: 'Skicka till granskning',
  sent: (many: number) =>
    `${many === 1 ? 'En indikator väntar' : `${many} indikatorer väntar`} på en granskare, som kan godkänna flera på en gång.`,
  why: (municipality: string, goal: string) => `Följs i ${municipality}${goal && `, för målet ”${goal}”`}.`,
  faults: {
    forbidden: 'Du har inte rätt att föreslå indikatorer.',
    missing: 'Kommunen eller en av indikatorerna finns inte längre. Läs in sidan igen.',
    goals: 'Ett av målen finns inte längre. Läs in sidan igen och välj på nytt.',
    none: 'Välj ett mål för minst en indikator som inte redan finns här.',
  },
}
