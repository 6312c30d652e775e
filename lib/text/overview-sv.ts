/** The front page and its two questions. */
export const overviewSv = {
  warnings: {
    levellingDown:
      'Skillnaden minskar för att det går sämre för dem som hade det bättre. Det är inte så målet ska nås.',
    absoluteAndRelative: 'Skillnaden i procentenheter och kvoten mellan grupperna går åt olika håll. Båda visas.',
  },
  /** `others`: the earliest and the latest of the other years, or the one of them that there is. */
  dataYears: (most: number, others: number[]): string =>
    others.length === 0
      ? `Siffrorna är från ${most}.`
      : `De senaste siffrorna är mest från ${most}, några från ${others.join(' eller ')}.`,
  howToldLink: 'Så avgörs det',
  countsExplained: (counted: number, all: number): string =>
    `Här räknas ${counted} mått (indikatorer). ${all - counted} till beskriver stadsdelar ett visst år och står på stadsdelarnas sidor.`,
  inDistricts: 'Så ser det ut i stadsdelarna: karta och lista',
  isItBetter: 'Blir det bättre?',
  isTheGapClosing: 'Minskar skillnaderna?',
  frontPage: {
    questions: 'Frågor att ställa',
    ownQuestion: '(kommunens egen fråga)',
    ownTitle: 'Kommunens egen slutsats',
    late: (n: number, total: number) =>
      `${n === 1 ? 'Det mått' : `De ${n} mått`} av ${total} som borde ha fått ett nyare värde`,
    lateMeans: (day: string) => `Enligt källans tidsplan skulle nästa värde ha kommit före ${day}.`,
    howRead: 'Så läses raderna, och vad som kan vara slump',
    goalsOf: (n: number, level: string) =>
      `Så går det för ${n === 1 ? 'målet' : `de ${n} målen`} (${level.toLowerCase()})`,
    fetched: (when: string) => `De hämtades senast ${when}, så det kan finnas nyare hos källan.`,
    latestIs: (label: string) => `senast ${label}`,
  },
}
