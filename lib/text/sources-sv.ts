const values = (many: number): string => (many === 1 ? '1 värde' : `${many} värden`)
const listed = (words: readonly string[]): string => words.join(', ')

type Revised = { many: number; of: number; up: number; down: number; median: string; most: string; unit: string }
const ways = ({ up, down }: Revised): string =>
  [up > 0 && `${up} uppåt`, down > 0 && `${down} nedåt`].filter(Boolean).join(' och ')
const sizes = ({ many, median, most, unit }: Revised): string =>
  many === 1 ? `med ${most} ${unit}` : `oftast med ${median} ${unit}, som mest med ${most}`

/** Words of values that are fetched from a source, in Swedish only. */
export const sourcesSv = {
  names: { kolada: 'Kolada', pxweb: 'SCB' } as Record<string, string>,
  aSource: 'källan',
  short: 'Hämta från källan',
  fetch: (source: string) => `Hämta från ${source}`,
  title: (source: string, name: string) => `Hämta från ${source}: ${name}`,
  lead: 'Du får se vad som skiljer sig från det som är publicerat innan något tas in. Det du väljer hamnar i ditt utkast och granskas som annat.',
  noSource: 'Indikatorn har ingen källa som Målbild kan hämta från. Läs in en fil i stället.',
  forbidden: 'Du får inte föra in värden här.',
  codes: (codes: readonly string[]) => `Nyckeltal: ${listed(codes)}.`,
  next: (day: string) => `Källan räknar med att publicera nästa gång ${day}.`,
  never: 'Inget är hämtat än.',
  askedAt: (time: string) => `Hämtat ${time}.`,
  again: 'Hämta igen',
  fetching: 'Hämtar …',
  fetched: (many: number) => `Källan svarade med ${values(many)}.`,
  provenance: (source: string, codes: readonly string[], day: string) => `${source} (${listed(codes)}), hämtat ${day}`,
  revisedBy: (source: string) => `Värden som ${source} har reviderat.`,
  faults: {
    unreachable: 'Källan går inte att nå. Kontrollera serverns uppkoppling, eller försök senare.',
    slow: 'Källan svarade inte i tid. Försök igen om en stund.',
    busy: 'Källan tar inte emot fler frågor just nu. Försök igen om en stund.',
    broken: 'Källan har ett fel hos sig. Försök igen senare.',
    half: 'Källans svar bröts innan det var slut. Inget är taget. Försök igen.',
    misunderstood:
      'Källan svarade på ett sätt som Målbild inte förstår. Inget är taget. Meddela den som sköter Målbild, källan kan ha gjorts om.',
    tooLarge: 'Källans svar är för stort.',
    absent: 'Källan har inget på den adressen. Meddela den som sköter Målbild, källan kan ha flyttat.',
    refused: 'Källan tog inte emot frågan. Meddela den som sköter Målbild.',
    forbidden: 'Du får inte föra in värden här.',
    missing: 'Indikatorn finns inte, eller har ingen källa som går att hämta från.',
    otherAnswer: 'Någon har hämtat på nytt sedan du öppnade sidan. Läs igenom det som står nu och välj igen.',
    meaning: 'Svara på vad förändringen betyder.',
    nothing: 'Välj minst ett värde.',
    note: 'Skriv vad som är annorlunda. Det står på indikatorns öppna sida.',
    pending: 'En ändring av indikatorn väntar redan på en granskare.',
    unit: 'Enheten är en annan, och en indikator har en enda enhet. Föreslå en ny indikator i stället.',
  },
  /** Beside a fault that may pass. */
  meanwhile:
    'Här frågar Målbild bara när du ber om det; Hämta allt nytt på sidan Hämtningar frågar igen av sig självt under några minuter. Under tiden går det att föra in värdena i rutnätet eller från en fil.',
  plan: 'Det här skiljer sig',
  counts: {
    new: (many: number) => (many === 1 ? '1 nytt värde' : `${many} nya värden`),
    changed: (many: number) => (many === 1 ? '1 ändrat värde' : `${many} ändrade värden`),
    unchanged: (many: number) => `${values(many)} som inte ändras`,
    rejected: (many: number) => `${values(many)} som inte tas in`,
    ofEarlier: (many: number) => `${values(many)} av en tidigare definition, som står kvar som de är`,
    betweenElections: (many: number) => `${values(many)} mellan valen, där källan upprepar det senaste`,
  },
  nothing: 'Allt som källan har är redan publicerat.',
  choose: 'Ta med',
  chooseOne: (place: string, group: string, period: string) => `Ta med ${place}, ${group}, ${period}`,
  take: 'Lägg det valda i utkastet',
  settle: 'Spara svaret',
  kept: 'Svaret är sparat.',
  replaces: 'Det du redan har skrivit i samma rutor ersätts.',
  rejected: 'Tas inte in',
  why: {
    noGroup: 'Gruppen finns inte hos indikatorn.',
    wrongPeriod: 'Perioden passar inte indikatorn.',
    suspiciousZero: 'En nolla mitt i serien, som troligen är ett värde som saknas.',
    saidTwice: 'Källan säger två olika saker.',
  },
  changed: 'Källan har ändrats',
  was: 'Förut',
  now: 'Nu',
  groups: { sex: 'kön' } as Record<string, string>,
  districts: 'Områdena',
  drift: {
    renamed: (code: string) => `${code} har bytt namn.`,
    redefined: (code: string) => `Beskrivningen av ${code} är en annan.`,
    unit: (code: string) => `Enheten för ${code} är en annan.`,
    auspice: (code: string) => `En annan svarar för ${code}.`,
    area: (code: string) => `${code} har flyttats till ett annat område hos källan.`,
    groups: (code: string, gained: readonly string[], lost: readonly string[]) =>
      [
        gained.length > 0 && `${code} delas nu upp efter ${listed(gained)}.`,
        lost.length > 0 && `${code} delas inte längre upp efter ${listed(lost)}.`,
      ]
        .filter(Boolean)
        .join(' '),
    discontinued: (code: string, after: string) => `${code} upphör: inga värden kommer efter ${after}.`,
    removed: (code: string) => `${code} finns inte längre hos källan. Det som är publicerat står kvar.`,
    silent: (code: string, place: string | null) => `${code} har inga värden för ${place ?? 'kommunen'} hos källan.`,
    perturbed: (code: string) => `Källan lägger numera en slumpmässig osäkerhet på värdena i ${code}.`,
    note: (code: string) => `Källan har en ny anmärkning om ${code}.`,
    revised: (revised: Revised) =>
      `${revised.many} av ${revised.of} tidigare värden är reviderade: ${ways(revised)}, ${sizes(revised)}.`,
    revisedEarlier: (revised: Revised) =>
      `${revised.many} av ${revised.of} värden av en tidigare definition är reviderade hos källan: ${ways(revised)}, ${sizes(revised)}. De ändras inte här.`,
    taken: (many: number) => `${values(many)} har tagits bort hos källan.`,
    final: (many: number) =>
      many === 1 ? '1 preliminärt värde är nu slutligt.' : `${many} preliminära värden är nu slutliga.`,
  },
  meaning: 'Vad betyder det?',
  meanings: {
    same: 'Det är samma mått som förut',
    break: 'Serien har ett brott: de första nya värdena märks',
    newVersion: 'Det är en ny definition: serien slutar, och en ny börjar',
  },
  proposals: {
    same: 'Förslag: samma mått.',
    break: 'Förslag: ett brott i serien.',
    newVersion: 'Förslag: en ny definition, så att inget jämförs över ändringen.',
    newIndicator: 'Förslag: en ny indikator, eftersom en indikator har en enda enhet.',
  },
  settled: {
    same: 'Bedömning: samma mått som förut.',
    break: 'Bedömning: ett brott i serien.',
  },
  notSaid: 'Välj',
  definition: {
    note: 'Vad är annorlunda?',
    noteHint:
      'Till exempel: Till och med 2022 räknas 16–64 år, från 2023 20–64 år. Det står på indikatorns öppna sida när en granskare har sagt ja.',
    lead: 'Värden som redan är publicerade står kvar med den tidigare definitionen. Nya värden hämtas när en granskare har sagt ja till den nya.',
    propose: 'Föreslå den nya definitionen',
    waits: 'En ny definition av indikatorn väntar på en granskare. Värden kan tas in när den är avgjord.',
    see: 'Se förslaget',
  },
}
