/** What was known earlier, and the days on which it changed. */
export const historySv = {
  asOf: (date: string) => `som det var känt den ${date}`,
  notice: (date: string) => `Så här såg siffrorna ut den ${date}.`,
  seeNow: 'Se dem som de är nu',
  definitions:
    'Namn, mätsätt, grupper, mål och regler för sekretess är dagens. Ett värde som inte får visas nu visas inte heller här.',
  nothing: (date: string) => `Inga siffror var publicerade den ${date}`,
  future: (date: string) => `Den ${date} har inte varit ännu`,
  firstOn: (date: string) => `De första publicerades här den ${date}.`,
  never: 'Inga siffror är publicerade av den här indikatorn.',
  title: 'Tidigare siffror',
  lead: 'Siffror har publicerats eller ändrats de här dagarna. Se indikatorn som den var när dagen var slut:',
  csvOf: (date: string) => `Siffrorna från den ${date} som CSV`,
  newerLater: 'Siffror har publicerats eller ändrats efter den dagen:',
  corrected: (n: number, periods: string) => `Rättat: ${n === 1 ? '1 värde' : `${n} värden`} (${periods}).`,
  revised: (n: number, periods: string) => `Ändrat av källan: ${n === 1 ? '1 värde' : `${n} värden`} (${periods}).`,
  removed: (n: number, periods: string) => `Borttaget: ${n === 1 ? '1 värde' : `${n} värden`} (${periods}).`,
  correctedOn: (date: string) => `Ändrad ${date}.`,
  before: 'Så såg det ut innan',
}
