/** The texts of the website's own pages, written in the work area. */
export const pageTextsSv = {
  title: 'Texter',
  lead: 'Texterna på webbplatsens egna sidor. Det du sparar syns genast för allmänheten, och det som stod förut går att ta tillbaka.',
  conclusion: 'Kommunens egen slutsats på översikten är ett underlag, och granskas som ett sådant:',
  toEvidence: 'skriv den under Underlag',
  names: {
    accessibility: 'Tillgänglighetsredogörelsen',
    personalData: 'Personuppgifter och kakor',
    about: 'Om arbetet, kommunens egna ord',
    questions: 'Kommunens egna frågor på översikten',
  },
  languages: { sv: 'svenska', en: 'engelska' },
  own: 'kommunens egen text',
  given: {
    accessibility: 'texten från början',
    personalData: 'texten från början',
    about: 'ingen text',
    questions: 'inga frågor',
  },
  which: 'Text',
  stands: 'Det som står nu',
  missing: 'Det finns ingen sådan text',
  body: 'Text i Markdown',
  questionsBody: 'Frågor, en på varje rad',
  hint: (longest: string) =>
    `Högst ${longest} tecken. # före en rad gör den till en rubrik, - till en punkt i en lista, och [ord](adress) till en länk. Tom text ger tillbaka texten från början.`,
  questionsHint: (most: number, longest: number) =>
    `En fråga på varje rad, högst ${most}, och högst ${longest} tecken i var och en. De står först bland frågorna på översikten, och resten kommer av siffrorna.`,
  preview: 'Så här blir det',
  save: 'Spara och visa för allmänheten',
  saved: 'Sparat.',
  toPublic: 'Se sidan',
  versions: {
    title: 'Vad som har stått',
    by: (by: string | null, at: string) => (by === null ? at : `${by}, ${at}`),
    given: 'Texten från början',
    now: 'det som står nu',
    compare: 'Jämför med det som står nu',
    removed: 'Stod då',
    added: 'Står nu',
    restore: 'Ta tillbaka den här',
    sure: 'Ska den här texten stå på den öppna sidan i stället?',
    yes: 'Ja, ta tillbaka den',
    cancel: 'Avbryt',
  },
  faults: {
    forbidden: 'Du har inte rätt att ändra texterna här.',
    changed:
      'Någon annan har ändrat texten sedan du började. Din text finns kvar här. Jämför under ”Vad som har stått” och spara igen om din ska gälla.',
    missing: 'Den versionen finns inte.',
  },
}
