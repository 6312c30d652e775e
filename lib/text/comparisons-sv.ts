/** What the municipality is compared with, in Swedish only. */
export const comparisonsSv = {
  title: 'Jämförelser',
  lead: 'Det som kommunen jämförs med på de öppna sidorna. Värdena hämtas tillsammans med kommunens egna och granskas som de.',
  wholes: 'Riket och länet',
  source:
    'Alla källor har inte värden för länet. En median hämtas inte från källan: den förs in för hand eller från en fil.',
  peers: 'Kommuner',
  noPeers: 'Inga kommuner är valda.',
  add: 'Lägg till en kommun',
  addHint: (most: number) => `Skriv de första bokstäverna och välj. Högst ${most} kommuner.`,
  adding: 'Lägg till',
  notThere: (name: string) => `Det finns ingen kommun som heter ${name}.`,
  full: (most: number) => `Högst ${most} kommuner får plats. Ta bort en först.`,
  tooMany: (most: number) => `Välj högst ${most} kommuner.`,
  leftOut:
    'Den som väljs bort visas inte längre och hämtas inte. Det som är publicerat om den finns kvar om den väljs igen.',
  save: 'Spara jämförelserna',
  saved: 'Jämförelserna är sparade. De nya fylls när värden har hämtats och granskats.',
  undo: 'Ångra den senaste ändringen',
  undone: 'Ändringen är ångrad.',
  faults: {
    forbidden: 'Du har inte rätt att ändra det.',
    changed: 'Någon annan har ändrat jämförelserna sedan du öppnade sidan. Läs in sidan på nytt och välj igen.',
    unknown: 'En av platserna finns inte längre att välja. Läs in sidan på nytt.',
  },
}
