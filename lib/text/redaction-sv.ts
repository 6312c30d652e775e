import { timelineSv } from './timeline-sv'

const { withdraw } = timelineSv

/** Words of what is taken out of published reports for secrecy. */
export const redactionSv = {
  title: 'Ta bort ur rapporten av sekretesskäl',
  link: 'Ta bort något av sekretesskäl',
  waits: 'Det är föreslaget att något tas bort av sekretesskäl.',
  lead: 'En publicerad rapport ändras inte. Det enda undantaget är sekretess: det som röjer någon tas bort ur varje version och varje omgång där det står, och ur PDF, Word, bildspel, CSV och arkivfil, som görs om. Den gamla rapporten går sedan inte att läsa någonstans. Det kan inte ångras.',
  how: 'Välj vad som ska bort, se hur rapporten blir och föreslå det. En administratör som är en annan person godkänner.',
  front: 'Första sidan',
  figure: '(figuren)',
  reports: (names: string) => `Publicerat i omgången: ${names}.`,
  values: {
    title: 'Värden',
    lead: 'Ett värde tas också bort från indikatorns sida och ur hela historiken. Med det går indikatorns figur och de meningar som webbplatsen har räknat fram av den: en förändring berättar vad den räknades från. Det som skulle röja värdet, som den andra av två grupper, tas bort med det när siffrorna är kommunens egna; av det som en myndighet har publicerat väljer du själv.',
    indicator: 'Indikator',
    show: 'Visa värdena',
    which: (name: string) => `Värden som ska tas bort, ${name}`,
    save: 'Välj de markerade värdena',
    saved: 'Valet är sparat. Se nedan hur rapporten blir.',
    chosen: (many: number) => (many === 1 ? '1 värde är valt' : `${many} värden är valda`),
  },
  texts: {
    title: 'Texter och citat',
    lead: 'En text tas också bort där den är skriven: i bedömningen, underlaget eller åtgärden.',
    which: (many: number) => `Texter i rapporten (${many})`,
    words: 'Ord eller meningar som ska bort',
    wordsHint:
      'En på varje rad, skrivna precis som i rapporten. De tas bort överallt där de står, till exempel ett namn.',
    tooShort: 'Skriv minst tre tecken på varje rad.',
    save: 'Välj texterna',
    many: (n: number) => (n === 1 ? '1 text är vald' : `${n} texter är valda`),
  },
  secrets: {
    title: 'Tillbakadraget av sekretesskäl',
    lead: 'De här värdena är borttagna från de öppna sidorna och ur historiken av sekretesskäl, men står kvar i publicerade rapporter. De går inte ur rapporterna förrän en administratör har godkänt det.',
    choose: 'Välj dem',
    note: (many: number) =>
      many === 1 ? 'Ett värde är borttaget av sekretesskäl.' : 'Några värden är borttagna av sekretesskäl.',
    waits: (years: string) =>
      `Värdena står också i publicerade rapporter. Att de tas bort där är föreslaget i uppföljningen ${years} och väntar på en administratör.`,
    todo: 'Sekretess i publicerade rapporter',
    of: (year: number) => `Uppföljning ${year}: något ska tas bort`,
    toApprove: 'Förslaget väntar på att du godkänner det.',
    waitsForOther: (name: string) => `${name} har föreslagit det. En administratör som är en annan person godkänner.`,
    ownWaits: 'Du har föreslagit det. En administratör som är en annan person godkänner.',
    left: (many: number) =>
      many === 1
        ? '1 värde som är tillbakadraget av sekretesskäl står kvar i rapporten. Föreslå att det tas bort.'
        : `${many} värden som är tillbakadragna av sekretesskäl står kvar i rapporten. Föreslå att de tas bort.`,
  },
  preview: {
    title: 'Så blir rapporten',
    none: 'Ingenting är valt ännu.',
    nowhere: 'Det som är valt står inte i någon publicerad rapport.',
    of: (report: string, many: number) => `${report}: ${many === 1 ? '1 ställe ändras' : `${many} ställen ändras`}`,
    heads: { where: 'Var', before: 'Nu', after: 'Sedan' },
    drop: 'Kasta valet',
    dropSure: 'Ska valet kastas?',
    dropYes: 'Ja, kasta',
  },
  propose: {
    title: 'Föreslå',
    reason: withdraw.reason,
    reasonHint: 'Administratören ser det, och det sparas i ändringsloggen. Skriv inte ut det som är hemligt.',
    noReason: withdraw.noReason,
    publicNote: 'Vad ska läsarna få veta?',
    publicNoteHint: 'Står överst i rapporten och i dess filer. Skriv inte ut det som är hemligt.',
    noPublicNote: 'Skriv vad läsarna ska få veta.',
    button: 'Föreslå att det tas bort',
    done: 'Förslaget är lämnat. En administratör kan nu godkänna.',
    waits: (name: string) => `${name} har föreslagit att det här tas bort av sekretesskäl.`,
    own: 'Du har föreslagit det själv, så en annan person godkänner.',
    waitsForAdministrator: 'En administratör som är en annan person kan nu godkänna.',
    toReaders: 'Till läsarna',
    why: 'Varför',
  },
  approve: {
    button: 'Godkänn och ta bort',
    sure: 'Ska det tas bort ur rapporterna och ur historiken? Det kan inte ångras.',
    yes: 'Ja, ta bort det',
    return: 'Lämna tillbaka',
    returned: 'Ingenting är borttaget.',
    done: 'Det är borttaget, och rapportens filer är gjorda om.',
    cancel: withdraw.cancel,
  },
  faults: {
    forbidden: 'Det får bara en strateg göra, och en administratör godkänna.',
    missing: 'Det finns inte längre. Läs in sidan igen.',
    proposed: 'Det är redan föreslaget. Lämna tillbaka förslaget för att ändra i det.',
    nothing: 'Det som är valt står inte i någon publicerad rapport.',
    moved: 'Något annat är valt nu. Läs in sidan igen.',
    own: 'Den som har föreslagit godkänner inte själv.',
    saysSecret: 'Skälet eller texten till läsarna säger något av det som ska tas bort. Skriv om.',
  },
}
