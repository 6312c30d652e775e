/** "A, B och C", and of many the first ones. */
function listed(names: readonly string[], most = 5): string {
  const more = names.length - most
  return new Intl.ListFormat('sv').format(more > 1 ? [...names.slice(0, most), `${more} till`] : names)
}

/** The same, each in its quotation marks. */
const quoted = (names: readonly string[]): string =>
  listed(
    names.map(name => `”${name}”`),
    8,
  )

/** Words of the entry of values, which is in Swedish only. */
export const entrySv = {
  title: 'Inmatning',
  lead: 'Välj vad du vill föra in. Det som kommunen själv räknar fram står först.',
  fields: {
    value: 'Värde',
    numerator: 'Täljare',
    denominator: 'Nämnare',
    status: 'Läge',
    note: 'Anteckning',
    ownSource: 'Källa',
  },
  former: 'Före',
  change: 'Ändring',
  caption: (name: string) => `Värden för ${name}`,
  group: 'Grupp',
  period: 'Period',
  due: 'väntar på värden',
  fold: (rows: number, { filled, changed, toMend }: { filled: number; changed: number; toMend: number }) =>
    [
      rows === 1 ? `1 rad, ${filled === 1 ? 'ifylld' : 'inte ifylld'}` : `${rows} rader, ${filled} ifyllda`,
      changed > 0 && (changed === 1 ? '1 ändrad' : `${changed} ändrade`),
      toMend > 0 && `${toMend} att rätta eller förklara`,
    ]
      .filter(Boolean)
      .join(', '),
  computed: (value: string) => `${value} räknas ut`,
  statuses: {
    '': 'Vanligt värde',
    preliminary: 'Preliminärt',
    estimated: 'Skattat',
    break: 'Brott i serien',
    missing: 'Saknas',
    notApplicable: 'Ej aktuellt',
    confidential: 'Sekretess',
  } as Record<string, string>,
  formerOf: (value: string, label: string) => `${value} (${label})`,
  source: 'Källa till det du för in',
  sourceHint:
    'Till exempel namnet på enkäten, systemet eller filen. Gäller alla värden du skickar, utom dem som har en egen källa på sin rad.',
  otherSource: {
    told: (there: string, here: string, name: string) =>
      `Du har skrivit en annan källa${name && ` för ${name}`} i ett annat fönster: ${there}. I det här fönstret står: ${here || 'tomt'}.`,
    keep: 'Behåll det som står här',
    take: 'Ta det som är sparat',
  },
  sourcesDiffer: 'Olika källor',
  sourceEach: 'Olika källor för olika indikatorer',
  keys: 'Pilar, Enter och Tabb flyttar. Ctrl+V klistrar in från Excel, Ctrl+D fyller nedåt, Ctrl+Z ångrar, Skift+F2 går till radens anteckning och tillbaka, Ctrl+End till sista rutan.',
  keysOnPhone: 'Det du skriver sparas medan du skriver.',
  undo: 'Ångra',
  redo: 'Gör om',
  undone: 'Ångrat',
  redone: 'Gjort om',
  marked: (rows: number, columns: number) => `${rows} gånger ${columns} rutor markerade`,
  paste: {
    put: (many: number) => (many === 1 ? '1 ruta inklistrad.' : `${many} rutor inklistrade.`),
    nothing: 'Inget är inklistrat.',
    skipped: (many: number) =>
      many === 1 ? '1 ruta har ingen plats här eller är låst.' : `${many} rutor har ingen plats här eller är låsta.`,
    unknown: (lines: readonly string[]) =>
      (lines.length === 1
        ? `Raden ${quoted(lines)} hittades inte.`
        : `${lines.length} rader hittades inte: ${quoted(lines)}.`) +
      ' Skriv namnet som det står här och klistra in igen, eller skriv värdet själv.',
    away: (names: readonly string[], where: string) =>
      `${quoted(names)} finns inte på den här sidan, utan ${where}. Klistra in igen där.`,
    twice: (lines: readonly string[]) =>
      lines.length === 1
        ? `Raden ${quoted(lines)} finns mer än en gång. Den första är med.`
        : `${lines.length} rader finns mer än en gång: ${quoted(lines)}. De första är med.`,
    columns: (heads: readonly string[]) =>
      (heads.length === 1 ? `Kolumnen ${quoted(heads)} är inte med.` : `Kolumnerna ${quoted(heads)} är inte med.`) +
      ' Skriv Värde, Täljare eller Nämnare överst i det som ska med.',
    noValues: 'Det finns inga värden i det du klistrade in.',
    undo: 'Ångra med Ctrl+Z.',
  },
  filled: (many: number) => `${many === 1 ? '1 ruta ifylld' : `${many} rutor ifyllda`} nedåt`,
  cleared: (many: number) => `${many === 1 ? '1 ruta tömd' : `${many} rutor tömda`}`,
  saving: {
    idle: 'Det du skriver sparas.',
    saved: (time: string) => `Sparat ${time}`,
    sending: 'Sparar …',
    asks: 'Allt är inte sparat: på samma ställe har du skrivit något annat, i ett annat fönster eller tidigare.',
    choose: 'Välj vad som ska gälla',
    waiting: 'Väntar på uppkoppling. Det du har skrivit sparas så snart det går.',
    signedOut:
      'Du är utloggad, så det senaste du har skrivit är inte sparat ännu. När du har loggat in igen sparas det.',
    refused: 'Det går inte att spara här längre. Läs in sidan igen.',
    onDevice: 'Det du har skrivit finns kvar på den här enheten.',
    notOnDevice: 'Det finns ingen kopia på den här enheten. Stäng inte sidan förrän det är sparat.',
    signIn: 'Logga in i en ny flik',
    restored: (many: number) =>
      many === 1
        ? 'Ett värde som inte hann sparas har hämtats från den här enheten.'
        : `${many} värden som inte hann sparas har hämtats från den här enheten.`,
  },
  othersHere: (names: string[]) =>
    `${new Intl.ListFormat('sv').format(names)} skriver också här just nu. Det ni skriver i samma ruta visas för er båda.`,
  preview: {
    title: 'Så blir det för läsarna',
    lead: 'Räknas på det du har skrivit och som är sparat. Värden med fel är inte med.',
    working: 'Räknar …',
    nothing: 'Det finns inget nytt att visa: inget är skrivet, eller så har allt fel i sig.',
    failed: 'Det gick inte att räkna ut just nu. Det du har skrivit är kvar.',
  },
  comment: (by: string, when: string, text: string) => `${by}, ${when}: ${text}`,
  beside: {
    draft: (name: string, value: string, time: string) => `${name} har skrivit ${value} i sitt utkast (${time}).`,
    submitted: (name: string, value: string, time: string) => `${name} har skickat ${value} för granskning (${time}).`,
    own: (value: string, time: string) =>
      `Du har skickat ${value} för granskning (${time}). Ta tillbaka det för att ändra.`,
    nothing: 'inget värde',
  },
  moved: {
    told: (now: string, seen: string) =>
      `Värdet ändrades medan du skrev: nu gäller ${now}. När du började gällde ${seen}.`,
    keep: 'Behåll mitt',
    take: 'Ta det som gäller',
    nothing: 'inget värde',
  },
  elsewhere: {
    told: (there: string, here: string) =>
      `Du har sparat något annat här, från ett annat fönster eller en annan enhet: ${there}. I det här fönstret står: ${here}.`,
    keep: 'Behåll det som står här',
    take: 'Ta det som är sparat',
    empty: 'tomt',
  },
  oneNote: 'En anteckning på raden svarar på alla frågorna.',
  answered: (questions: string) => `Din anteckning svarar på: ${questions}`,
  useThis: (value: string) => `Byt till ${value}`,
  chooseStatus: (status: string) => `Välj läget ${status}`,
  submit: {
    title: 'Skicka för granskning',
    nothing: 'Du har inte ändrat något ännu.',
    changed: (many: number) => (many === 1 ? 'Du har ändrat 1 värde.' : `Du har ändrat ${many} värden.`),
    elsewhere: (many: number) =>
      many === 1
        ? '1 av dem står i en annan vy av samma indikator och skickas också.'
        : `${many} av dem står i andra vyer av samma indikator och skickas också.`,
    errors: (many: number) => (many === 1 ? '1 rad måste rättas först:' : `${many} rader måste rättas först:`),
    lacksCounts: (many: number, names: readonly string[]) =>
      `${many === 1 ? '1 värde' : `${many} värden`}${names.length > 0 ? ` för ${listed(names)}` : ''} går inte att skicka ännu: täljare och nämnare saknas. Utan dem går det inte att se om ett värde gäller så få personer att det måste döljas.`,
    toCounts: 'Fyll i täljare och nämnare',
    chooseStatusOfAll: (status: string, many: number) => `Välj läget ${status} för alla ${many}`,
    andMore: (many: number) => (many === 1 ? 'och 1 rad till' : `och ${many} rader till`),
    questions: (many: number) =>
      many === 1
        ? '1 rad ser ovanlig ut. Rätta den, eller förklara den i dess anteckning:'
        : `${many} rader ser ovanliga ut. Rätta dem, eller förklara dem i deras anteckningar:`,
    conflicts: (many: number) =>
      many === 1
        ? '1 värde står på två sätt. Välj vilket som ska gälla:'
        : `${many} värden står på två sätt. Välj vilka som ska gälla:`,
    answerAll: (many: number) => `Ett svar för alla ${many}`,
    answer: 'Svara',
    note: 'Till den som granskar (frivilligt)',
    publicNote: 'Till läsarna: vad är rättat, och varför? (frivilligt)',
    publicNoteHint: 'Ett publicerat värde ändras. Det du skriver står på den öppna sidan, med datumet.',
    button: (many: number, indicators: number) =>
      (many === 1 ? 'Skicka 1 värde' : `Skicka ${many} värden`) +
      (indicators > 1 ? ` för ${indicators} indikatorer` : ''),
    notReady: (many: number) =>
      many === 1
        ? ' 1 indikator är inte klar. De andra kan skickas ändå.'
        : ` ${many} indikatorer är inte klara. De andra kan skickas ändå.`,
    sending: 'Skickar …',
    noSource: (names: readonly string[]) =>
      `Du har inte skrivit någon källa${names.length > 0 ? ` för ${names.join('; ')}` : ''}. Skriv den ovanför, eller skicka utan källa.`,
    withoutSource: 'Skicka utan källa',
    notSaved: 'Det du har skrivit är inte sparat ännu. Vänta tills det är det och skicka sedan.',
    discard: 'Ta bort mitt utkast',
    discardSure:
      'Allt du har skrivit här och inte skickat tas bort, även i andra vyer av samma indikator. Det går inte att ångra.',
    discardYes: 'Ja, ta bort',
    cancel: 'Avbryt',
  },
  readOnly: 'Du kan se värdena och det som är på väg, men bara en controller för in värden.',
  howTo: (needsCounts: boolean) =>
    needsCounts
      ? 'Skriv eller klistra in täljare och nämnare i var sin kolumn, så räknas värdet ut. Ett värde utan dem går inte att skicka. Det du skriver sparas som ditt utkast tills du skickar det.'
      : 'Skriv eller klistra in värden. Det du skriver sparas som ditt utkast tills du skickar det.',
  noSuchIndicator: 'Indikatorn finns inte',
  views: {
    title: 'Ordna efter',
    periods: 'Efter period',
    series: 'Hela serien, grupp för grupp',
    places: 'Delområden',
    compared: 'Jämförelser',
  },
  pages: 'Sidor',
  page: (number: number, of: number) => `Sida ${number} av ${of}`,
  newPeriod: 'Ny period',
  newPeriodLike: 'Till exempel 2025, 2024/25, 2022–2025 eller januari 2026',
  newPeriodRefused: (written: string) =>
    `”${written}” är ingen period som har börjat. Skriv till exempel 2025, 2024/25, 2022–2025 eller januari 2026.`,
  newPeriodAdd: 'Lägg till',
  onItsWay: {
    title: 'Det du har skickat',
    thanks: (many: number) =>
      many === 1 ? 'Tack. 1 värde har skickats för granskning.' : `Tack. ${many} värden har skickats för granskning.`,
    waits: (many: number, time: string) =>
      `${many === 1 ? '1 värde väntar' : `${many} värden väntar`} på granskning sedan ${time}. ${many === 1 ? 'Det' : 'De'} syns inte för alla förrän en annan person har godkänt ${many === 1 ? 'det' : 'dem'}.`,
    approved: (many: number, time: string) =>
      `${many === 1 ? '1 värde är godkänt' : `${many} värden är godkända`} (${time}) och väntar på att publiceras.`,
    returned: (by: string, many: number, time: string) =>
      `${by} lämnade tillbaka ${many === 1 ? '1 värde' : `${many} värden`} ${time}. ${many === 1 ? 'Det står' : 'De står'} i ditt utkast igen: rätta ${many === 1 ? 'det och skicka det' : 'dem och skicka dem'} på nytt.`,
    reviewer: 'Granskaren',
    alone: 'Ingen annan i kommunen är granskare. Ett värde granskas alltid av en annan person än den som skickade det.',
    invite: 'Bjud in en granskare',
    takeBack: 'Ta tillbaka',
    takeBackSure: 'Värdena blir ditt utkast igen och granskas inte.',
    takeBackYes: 'Ja, ta tillbaka',
    cancel: 'Avbryt',
  },
  choose: {
    search: 'Sök indikator',
    found: (many: number) => (many === 1 ? '1 indikator' : `${many} indikatorer`),
    own: 'Kommunens egna värden',
    ownLead: 'Det här är värden som kommunen själv räknar fram. De kommer in bara om någon för in dem.',
    others: 'Värden från nationella källor',
    othersLead: 'De publiceras av en myndighet. För in dem själv bara om de inte går att hämta.',
    name: 'Indikator',
    last: 'Senaste period',
    due: 'Väntar på värden',
    none: 'Inga värden',
    hasPlaces: 'även delområden',
  },
  faults: {
    signedOut: 'Du är utloggad. Logga in i en ny flik och försök igen här, så finns det du skrev kvar.',
    forbidden: 'Bara en controller får föra in värden här.',
    notYours: 'Någon annan är inloggad i den här webbläsaren. Logga in som dig själv i en ny flik och försök igen här.',
    missing: 'Indikatorn eller något av värdena finns inte längre. Läs in sidan igen.',
    malformed: 'Något i det som skickades går inte att läsa. Läs in sidan igen.',
    locked:
      'Några värden gäller en låst period. Överst på sidan står varför. Det du har skrivit finns kvar som utkast.',
    otherSource: 'Källan är en annan i ett annat fönster. Läs in sidan igen för att se den.',
    nothing: 'Det finns inget att skicka.',
    moved: 'Några värden har ändrats av någon annan. Läs in sidan igen för att se båda och välja.',
    stopped: 'Några rader måste rättas eller förklaras. De står ovanför knappen.',
    state: 'Det går inte längre: någon har hunnit före. Läs in sidan igen.',
  },
}
