import { sourcesSv } from './sources-sv'

/** Sources of tables that an administrator adds, in Swedish only. */
export const addedSourcesSv = {
  title: 'Fler källor',
  lead: 'Kolada och SCB finns redan. Här kan du lägga till en till statistikdatabas som svarar som PxWebApi 1 eller 2. Den går sedan att söka i och hämta från som SCB:s, när katalogen har hämtats.',
  none: 'Inga fler källor är tillagda.',
  name: 'Namn',
  nameHint: 'Så som källan ska stå vid värdena, till exempel Folkhälsomyndigheten.',
  address: 'Grundadress',
  addressHint: 'Börjar med https:// och slutar oftast med /api/v2, eller med /api/v1/sv hos äldre.',
  add: 'Lägg till källan',
  adding: 'Källan tillfrågas …',
  added: 'Källan är tillagd. Hämta katalogerna, så går den att söka i.',
  remove: (name: string) => `Ta bort ${name}`,
  sure: (name: string) => `Ta bort ${name}? Det går att lägga till källan igen.`,
  yes: 'Ja, ta bort',
  cancel: 'Avbryt',
  removed: 'Källan är borttagen.',
  used: 'Hämtas av indikatorer, och kan inte tas bort.',
  faults: {
    ...sourcesSv.faults,
    noName: 'Skriv vad källan heter.',
    longName: 'Skriv högst 60 tecken.',
    longAddress: 'Adressen är för lång, högst 200 tecken.',
    forbidden: 'Du har inte rätt att ändra det.',
    address:
      'Adressen går inte att använda. Den ska börja med https:// och ett namn på det öppna nätet, utan inloggning och frågetecken.',
    there: 'Källan finns redan.',
    tooMany: 'Högst tio källor får plats. Ta bort en först.',
    version: 'Adressen svarar, men inte som PxWebApi 1 eller 2.',
    absent: 'Adressen svarar, men där finns ingen PxWebApi. Slutar adressen med /api/v2 eller /api/v1/sv?',
    missing: 'Källan finns inte längre. Läs in sidan på nytt.',
    used: 'Indikatorer hämtas från källan, så den kan inte tas bort.',
  },
}
