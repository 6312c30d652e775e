/** Words of the grid of a year, which is in Swedish only. */
export const periodSv = {
  short: 'Inmatning för ett år',
  up: 'Inmatning',
  title: (year: string) => `Värden för ${year}`,
  howTo:
    'Skriv eller klistra in värden för flera indikatorer på en gång. Klistrar du in rader som börjar med indikator och grupp hamnar de på rätt plats, i vilken ordning de än står. Det du skriver sparas som ditt utkast tills du skickar det.',
  readOnly: 'Du kan se värdena och det som är på väg, men bara en controller för in värden.',
  noSuchYear: 'Året går inte att visa. Välj ett år under Inmatning.',
  years: 'År',
  shows: {
    title: 'Visa',
    due: 'De som väntar på värden',
    own: 'Alla kommunens egna',
    all: 'Alla indikatorer',
  },
  /** Where an indicator stands that isn't on the page. */
  where: (show: string, number: number, of: number) => `under ”${show}”${of > 1 ? `, sida ${number} av ${of}` : ''}`,
  many: (many: number) => (many === 1 ? '1 indikator på sidan' : `${many} indikatorer på sidan`),
  waiting: (many: number) =>
    many === 0
      ? 'Ingen av dem väntar på värden.'
      : `${many === 1 ? '1 av dem väntar' : `${many} av dem väntar`} på värden.`,
  nothing: (year: string) => `Ingen av kommunens egna indikatorer väntar på värden för ${year}.`,
  blank: 'Hämta blankett att skicka ut (Excel)',
  blankHint: 'Den som fyller i blanketten behöver inget konto. Kopiera sedan bladet och klistra in det här.',
  partsElsewhere: 'Delområdena är många och förs in var för sig:',
  byYear: 'För in ett helt år',
  byYearLead: 'Flera indikatorer på samma sida, för att klistra in eller skriva ett år i taget.',
  yearWaits: (year: number, many: number) =>
    `${year} (${many === 1 ? '1 indikator väntar' : `${many} indikatorer väntar`})`,
  sheet: 'Värden',
  about: 'Så fyller du i',
  fillIn: [
    'Fyll i bladet Värden. Ändra inte de fem första kolumnerna: de säger var varje värde hör hemma.',
    'Skriv värdet i den enhet som står i kolumnen Enhet, eller bara täljare och nämnare där de finns, så räknas värdet ut.',
    'Saknas ett värde: lämna rutan tom, eller skriv Saknas, Ej aktuellt eller Sekretess i kolumnen Läge. Är värdet preliminärt, skriv Preliminärt där.',
    'Skriv i Anteckning det som den som läser värdet behöver veta, och i Källa var det står.',
  ],
  columns: { code: 'Kod', indicator: 'Indikator', group: 'Grupp', period: 'Period', unit: 'Enhet' },
}
