/** What waits for a person in the work area, which is in Swedish only. */
export const todoSv = {
  nothing: 'Inget väntar på dig just nu.',
  begin: 'Kom igång',
  inviteBoth: 'Bjud in en controller och en granskare',
  whyBoth: 'En person för in värden och en annan godkänner dem. Det behövs båda innan något kan publiceras.',
  returned: 'Tillbaka från granskning',
  /** Before the note, where there is one: what is said of single values stands at them. */
  returnedBy: (by: string, time: string, hasNote: boolean) =>
    `${by} lämnade tillbaka ${time}${hasNote ? ':' : ', med kommentarer vid värdena'}`,
  review: 'Att granska',
  toReview: (many: number) => (many === 1 ? '1 inlämning väntar på dig' : `${many} inlämningar väntar på dig`),
  tasks: 'Uppgifter i dina åtgärder',
  drafts: 'Dina utkast',
  draft: (many: number, time: string) => `${many === 1 ? '1 värde' : `${many} värden`}, sparat ${time}`,
  waiting: 'Det du har skickat',
  waits: (many: number, time: string) =>
    `${many === 1 ? '1 värde' : `${many} värden`}, väntar på granskning sedan ${time}`,
  approved: (many: number, time: string) =>
    `${many === 1 ? '1 värde' : `${many} värden`}, godkänt ${time} och väntar på publicering`,
  due: 'Väntar på värden',
  dueLead: 'Perioder som har passerat, för indikatorer som kommunen själv har värden för.',
  year: (year: number) => `Hela ${year}`,
  yearWaits: (many: number) => `för in ${many} indikatorer på samma sida`,
  missing: (periods: string) => `saknar ${periods}`,
  all: 'Alla indikatorer att föra in',
}
