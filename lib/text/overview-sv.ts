/** The front page and its two questions. */
export const overviewSv = {
  overviewLead: 'Skillnader i livsvillkor och hälsa ska minska mellan grupper. Här syns om de gör det, mål för mål.',
  warnings: {
    levellingDown:
      'Skillnaden minskar för att det går sämre för dem som hade det bättre. Det är inte så målet ska nås.',
    absoluteAndRelative: 'Skillnaden i procentenheter och kvoten mellan grupperna går åt olika håll. Båda visas.',
  },
  ofTotal: (n: number, total: number) => `${n} av ${total}`,
  indicatorsImprove: 'indikatorer förbättras säkert',
  certainlyWorse: (n: number): string => (n === 0 ? 'Ingen försämras säkert.' : ''),
  certainlyWider: (n: number): string => (n === 0 ? 'Ingen ökar säkert.' : ''),
  trendWindow: 'Trender räknas på de senaste tio åren.',
  dataYears: (most: number, from: number, to: number): string =>
    `De senaste värdena är från ${from === to ? from : `${from}–${to}`}, de flesta från ${most}.`,
  gapsClose: 'skillnader minskar säkert',
  listIndicators: 'Visa indikatorerna som lista',
  listGaps: 'Visa skillnaderna som lista',
  howToldLink: 'Så avgörs det',
  gapCloses: 'Skillnaden minskar',
  gapWidens: 'Skillnaden ökar',
  gapIsLargest: 'Störst skillnad',
  gapIsSmallest: 'Minst skillnad',
  noGapsMeasured: 'mäts inte',
  countsExplained: (counted: number, all: number): string =>
    `Här räknas ${counted} indikatorer. ${all - counted} till beskriver stadsdelar ett visst år och står på stadsdelarnas sidor.`,
  inDistricts: 'Så ser det ut i stadsdelarna: karta och lista',
  isItBetter: 'Blir det bättre?',
  isTheGapClosing: 'Minskar skillnaderna?',
}
