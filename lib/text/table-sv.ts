const cells = new Intl.NumberFormat('sv-SE')
const MONTHS = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ')

/** "M12" is december, "K4" the fourth quarter. */
function partOfYear(part: string): string {
  const number = Number(part.slice(1))
  if (part.startsWith('M')) return MONTHS[number - 1] ?? part
  return part.startsWith('K') ? `kvartal ${number}` : part
}

/** Words of a selection of a source's table, in Swedish only. */
export const tableSv = {
  words: (parts: readonly string[]) => parts.join('; '),
  fromPeriod: (period: string) => `från ${period}`,
  partOfYear,
  title: 'Välj ur tabellen',
  lead: 'Tabellen har flera variabler. Säg vad som räknas, och vad av varje variabel som är med. Kommunen är redan vald.',
  contents: 'Vad som räknas',
  counts: {
    numerator: (label: string) => `täljare: ${label}`,
    denominator: (label: string) => `nämnare: ${label}`,
  },
  numerator: 'Täljare (så många det gäller)',
  denominator: 'Nämnare (av så många)',
  noCounts: 'Hämtas inte',
  from: 'Från och med',
  all: 'Alla perioder',
  within: 'Värdet för ett år är det för',
  districts: (division: string, many: number) =>
    `${many} ${many === 1 ? 'område' : 'områden'}${division === 'own' ? '' : ` (${division})`}`,
  ofDistricts: 'Områden i kommunen',
  noDistricts: 'Inga, bara kommunen',
  list: 'Koder ur',
  ownCodes: 'tabellens egna',
  by: 'Dela upp efter',
  notBy: 'Inget, ta ett värde',
  one: 'Värde',
  everyone: 'Alla tillsammans',
  noEveryone: 'Inget värde för alla',
  group: (name: string) => `Gruppen ${name}`,
  leftOut: 'Alla, summerade av källan',
  none: 'Finns inte i tabellen',
  update: 'Visa urvalet',
  updateHint: 'Byter du uppdelning eller koder visas nya fält när du har tryckt.',
  chosen: (words: string, many: number) =>
    `${words}. ${cells.format(many)} ${many === 1 ? 'cell' : 'celler'} hämtas för kommunen.`,
  notes: 'Källans anmärkningar',
  faults: {
    noPlace: 'Tabellen säger inte vilka variabler som är platser, så kommunens värden går inte att hitta i den.',
    notHere: 'Tabellen har inga värden för kommunen som helhet.',
    onlyDistricts: 'Tabellen har inga värden för kommunen som helhet, men för områden i den. Välj områden.',
    noPeriods: 'Tabellens perioder är varken år, månader eller kvartal, och går inte att visa som en serie.',
    noContents: 'Välj vad som räknas.',
    groups: 'Minst två grupper måste ha ett värde ur tabellen, annars finns inget att jämföra.',
    twice: 'Två variabler kan inte delas upp efter samma sak.',
    noEveryone: 'När två variabler delas upp behövs ett värde för alla tillsammans i båda.',
  },
  tooMany: (many: number, most: number) =>
    `Urvalet är ${cells.format(many)} celler, och källan ger högst ${cells.format(most)} åt gången. Välj en senare första period, eller färre grupper.`,
}
