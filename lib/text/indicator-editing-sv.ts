/** What is said of an indicator and changed at once, by column. */
export const wordNames = {
  title: 'Namn',
  shortName: 'Kort namn',
  shortNameEn: 'Kort namn på engelska',
  subject: 'Inledning i meningar',
  subjectEn: 'Inledning i meningar på engelska',
  description: 'Beskrivning',
  methodNote: 'Om metoden',
  caution: 'Tänk på',
  source: 'Källa',
  sourceUrl: 'Källans adress',
  nextExpected: 'Nya värden väntas',
}

/** What is proposed, by column. */
export const settingNames = {
  unit: 'Enhet',
  per: 'Räknas per',
  decimals: 'Decimaler',
  direction: 'Riktning',
  towardsValue: 'Bästa värde',
  boundMin: 'Lägsta möjliga värde',
  boundMax: 'Högsta möjliga värde',
  baselineYear: 'Utgångsår',
  targetValue: 'Målvärde',
  targetYear: 'Målår',
  isCompleteCount: 'Alla är räknade',
  rollingYear: 'Rullande tolv månader',
  groups: 'Grupper',
}

/** What follows of the unit, by column. */
export const unitNames = { isShare: 'Är en andel i procent', valueIsCount: 'Är ett antal personer' }

const directions = {
  higher: 'Högre är bättre',
  lower: 'Lägre är bättre',
  towards: 'Närmare ett värde är bättre',
  neither: 'Varken högre eller lägre är bättre',
}

/** What stands for twelve months; '' for none. */
const rollings = { '': 'nej, varje månad eller kvartal för sig', sum: 'summan av dem', last: 'det senaste värdet' }

const number = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 10, useGrouping: false })

/** A setting as it is read; a year stands ungrouped like every other number here. */
export function settingValue(value: string | number | boolean | null): string {
  if (value === null) return 'inget'
  if (typeof value === 'boolean') return value ? 'ja' : 'nej'
  if (typeof value === 'number') return number.format(value)
  if (value in rollings) return rollings[value as keyof typeof rollings]
  return value in directions ? directions[value as keyof typeof directions].toLowerCase() : value
}

export const indicatorEditingSv = {
  title: 'Indikatorer',
  lead: 'Välj en indikator och ändra vad den heter, vad som står om den och hur den läses.',
  search: 'Sök indikator',
  found: (many: number) => (many === 1 ? '1 indikator' : `${many} indikatorer`),
  columns: { name: 'Indikator', last: 'Senaste värden', lacks: 'Saknas' },
  noValues: 'inga',
  nothing: 'inget',
  waits: 'en ändring väntar på granskning',
  lacks: {
    owner: 'ansvarig',
    sourceUrl: 'källans adress',
    description: 'beskrivning',
    values: 'nya värden',
  },
  /** The same measure is read in another way in another municipality. */
  step: {
    mark: (municipalities: readonly string[]) => `läses på annat sätt i ${municipalities.join(' och ')}`,
    differs: (municipality: string) => `${municipality} följer samma mått och läser det på ett annat sätt:`,
    sides: (here: string, municipality: string, there: string) => `${here} här, ${there} i ${municipality}.`,
    what: 'Det gör värdena svåra att läsa sida vid sida. Kontrollera hos källan vad som är rätt, och föreslå en ändring nedan om det är här det är fel.',
  },
  responsible: {
    title: 'Vem som ansvarar',
    label: 'Ansvarig nämnd eller bolag',
    hint: 'Välj en som finns eller skriv en ny. Lämna tomt om ingen är utsedd.',
    save: 'Spara ansvarig',
    saved: 'Det är sparat.',
  },
  missing: 'Indikatorn finns inte',
  toValues: 'Mata in värden',
  toPublic: 'Se den öppna sidan',
  words: {
    title: 'Det som står om indikatorn',
    lead: 'Ändrar inga svar, och syns på de öppna sidorna direkt.',
    parts: {
      names: 'Namn',
      sources: 'Källa och nya värden',
      descriptions: 'Beskrivning och metod',
      sentences: 'Inledning i meningar',
    },
    hints: {
      title: 'Som källan kallar den.',
      shortName: 'Står i listor. Lämna tomt om namnet ska stå där.',
      subject: 'Till exempel: Andelen elever i årskurs 9 som är behöriga till gymnasiet.',
      nextExpected: 'Den dag då källan brukar lämna nästa värde. Lämna tomt om du inte vet.',
    } as Partial<Record<keyof typeof wordNames, string>>,
    save: 'Spara',
    saved: 'Det är sparat.',
  },
  settings: {
    title: 'Det som ändrar svaren',
    goal: 'Mål och utgångsår',
    measure: 'Enhet',
    reading: 'Hur den läses',
    lead: 'En granskare, som är någon annan än du, måste godkänna ändringen innan den gäller.',
    hints: {
      unit: 'Till exempel procent, antal, antal per 100 000 invånare eller kronor per invånare. Värdena räknas inte om.',
      per: 'Det tal som täljare delat med nämnare gångras med: 100 för procent. Lämna tomt för annat.',
      decimals: 'Så många visas. Fler än vad källan ger hjälper ingen.',
      towardsValue: 'Bara när närmare ett värde är bättre.',
      boundMin: 'Under det kan inget värde vara. Lämna tomt om gräns saknas.',
      boundMax: 'Över det kan inget värde vara. Lämna tomt om gräns saknas.',
      baselineYear:
        'Det år som utvecklingen och skillnaderna räknas från. Lämna tomt om det är året då målbilden började gälla.',
      targetValue: 'Lämna tomt om inget mål är beslutat.',
    } as Partial<Record<keyof typeof settingNames, string>>,
    rollingHint:
      'För värden som kommer varje månad eller kvartal: de öppna sidorna visar i stället tolv månader i taget. Välj summan för det som räknas under en månad, det senaste för det som räknas en viss dag. En månad som döljs för att skydda enskilda döljer också de summor som den ingår i; mata då in hela året som en egen period, till exempel 2025.',
    completeHint: 'Kryssa i när alla som värdet handlar om är räknade, inte ett urval av dem.',
    why: 'Varför',
    whyHint: 'Till exempel vilket beslut målvärdet bygger på. Granskaren läser det.',
    look: 'Visa vad det gör med svaren',
    looking: 'Räknar …',
    propose: 'Skicka till granskning',
    proposed: 'Förslaget väntar på en granskare.',
    waits: 'En ändring av indikatorn väntar på granskning. En ny kan föreslås när den är avgjord.',
    returned: (note: string | null) => `Granskaren har lämnat tillbaka ändringen${note ? `: ${note}` : '.'}`,
    seeEffect: 'Se vad ändringen gör med svaren',
    takeBack: 'Ta tillbaka förslaget',
    takenBack: 'Förslaget är tillbakataget.',
  },
  directions,
  rollings,
  proposalTitle: (name: string) => `Ändring av ${name}`,
  faults: {
    forbidden: 'Du har inte rätt att ändra det.',
    missing: 'Indikatorn finns inte längre.',
    same: 'Inget skiljer sig från det som gäller.',
    groups: 'En av grupperna finns inte längre. Ladda om sidan och välj igen.',
    protected:
      'Enheten går inte att ändra: röjandeskyddet har bedömt värdena i den, och annars kan dolda tal räknas fram. Föreslå en ny indikator i stället.',
    notWithinYear: 'Tolv månader i taget går bara att visa när värden kommer varje månad eller varje kvartal.',
    pending: 'En ändring av indikatorn väntar redan på en granskare.',
    changed:
      'Någon annan har ändrat indikatorn medan du skrev. Det som gäller nu står vid fältet. Skicka igen om det du har skrivit ska gälla i stället.',
    gone: 'Förslaget går inte att ta tillbaka längre.',
    otherGroups: 'Andra grupper gäller nu. Ladda om sidan för att se dem.',
    now: (value: string | number | boolean | null) => `Nu gäller: ${settingValue(value)}`,
  },
}
