import { formatDate } from './numbers'

const count = (many: number) => (many === 1 ? 'ett område' : `${many} områden`)

/** The areas that a municipality is followed by, read in from a file. */
export const areasSv = {
  title: 'Områdenas gränser',
  lead: 'Vilka stadsdelar och andra områden kommunen följs i, med koder och gränser. Värden för ett område hänger på dess kod.',
  now: 'Områden som finns',
  none: 'Inga områden är inlästa.',
  columns: { name: 'Namn', code: 'Kod', priority: 'Följs särskilt' },
  yes: 'ja',
  no: 'nej',
  proposal: (many: number) => `Områden: ${count(many)}`,
  file: {
    title: 'Läs in från en fil',
    lead: 'En GeoPackage- eller GeoJSON-fil med ytor, i grader (WGS 84) eller meter (SWEREF 99 TM). SCB:s filer med RegSO eller DeSO för hela landet går bra: bara kommunens egna områden tas med. Filen läses i din webbläsare och skickas inte i sin helhet.',
    scb: 'SCB ger RegSO och DeSO som GeoPackage (.gpkg). Är den packad (.zip) packar du upp den först.',
    choose: 'Välj en fil (GeoPackage eller GeoJSON)',
    reading: 'Läser filen …',
    tooLarge: 'Filen är större än 150 MB. Spara bara kommunens områden i en egen fil och välj den.',
  },
  plan: {
    title: 'Det som blir',
    read: (many: number, elsewhere: number) =>
      `Filen har ${count(many)} i kommunen${elsewhere > 0 ? ` och ${count(elsewhere)} i andra kommuner, som inte tas med` : ''}.`,
    code: 'Fält med kod',
    name: 'Fält med namn',
    nameOf: (code: string) => `Namn på ${code}`,
    priorityOf: (name: string) => `${name} följs särskilt`,
    fate: 'Vad som händer',
    fates: {
      new: 'nytt',
      renamed: 'nytt namn eller nytt val',
      moved: 'nya gränser',
      same: 'oförändrat',
      gone: 'tas bort',
      kept: 'står inte i filen, men är kvar: det finns värden, åtgärder eller underlag om det',
    },
    map: 'Karta över områdena',
    submit: 'Skicka för granskning',
    sending: 'Skickar …',
    emptyName: 'Varje område behöver ett namn, högst 100 tecken.',
    sameName: (name: string) => `Två områden heter ${name}. Ge dem olika namn.`,
  },
  /** Of areas that are there already. */
  borders: {
    legend: 'Områden som redan finns och som får andra gränser',
    kinds: {
      from: 'har nya gränser från en dag',
      redrawn: 'har samma gränser, som bara är ritade på nytt',
    },
    validFrom: 'Gränserna gäller från och med',
    source: 'Varifrån gränserna kommer (till exempel SCB, RegSO 2025)',
    note: 'De tidigare gränserna finns kvar med sina dagar. En dag som inte har varit går bra: allmänheten ser de nya gränserna först då. Områden som är nya eller tas bort ändras redan när förslaget publiceras, och granskaren kan välja när det ska ske.',
    noDay: 'Skriv från vilken dag gränserna gäller.',
    noSource: 'Skriv varifrån gränserna kommer.',
    said: (day: string, source: string) =>
      `Områden med nya gränser får dem från och med den ${formatDate('sv', day)} (${source}). Före den dagen gäller de tidigare.`,
    redrawn: 'Områden med nya gränser har samma gränser som förut, ritade på nytt. Ingen dag för ändring visas.',
    back: 'Områden med nya gränser får tillbaka dem som gällde före den senaste ändringen.',
  },
  changes: {
    title: 'När gränser har ändrats',
    ahead: 'En ändring som är kommande syns för allmänheten först på sin dag.',
    coming: 'kommande',
    columns: { validFrom: 'Gäller från och med', areas: 'Områden', source: 'Källa' },
  },
  back: {
    says: (names: readonly string[]) => `Den senaste ändringen tog bort ${names.join(', ')}.`,
    saysMoved: (names: readonly string[]) => `Den senaste ändringen gav andra gränser åt ${names.join(', ')}.`,
    button: 'Föreslå att lägga tillbaka',
  },
  waits: 'Ett förslag om områdena väntar på en granskare.',
  returned: (note: string | null) => `Granskaren har lämnat tillbaka förslaget${note ? `: ${note}` : '.'}`,
  open: 'Öppna förslaget',
  takeBack: 'Ta tillbaka förslaget',
  takenBack: 'Förslaget är tillbakataget.',
  sent: 'Områdena är skickade. De syns när en granskare har publicerat dem.',
  review: {
    title: 'Områden',
    lead: 'Så här blir kommunens områden om du publicerar. Jämför kartan och namnen med det ni har beslutat.',
  },
  faults: {
    json: 'Filen går inte att läsa. Kontrollera att den är hel och sparad som GeoPackage eller GeoJSON.',
    damaged: 'Filen är inte hel. Hämta den igen, eller öppna den i ett kartprogram och spara den på nytt.',
    layers: 'Filen har flera lager med ytor. Spara det som har områdena i en egen fil.',
    notAreas:
      'Filen har inga ytor. Det ska vara en GeoPackage, eller en GeoJSON-fil (FeatureCollection) med Polygon eller MultiPolygon.',
    crs: 'Filen har ett koordinatsystem som vi inte läser. Spara den i WGS 84 eller SWEREF 99 TM.',
    nothingHere: 'Inget område i filen ligger i kommunen.',
    tooMany: 'Filen har fler än 400 områden i kommunen. Välj en grövre indelning, till exempel RegSO.',
    shape: 'Något område har en gräns som inte går att läsa. Kontrollera filen i ett kartprogram.',
    outside: 'Något område ligger utanför Sverige. Kontrollera att longitud står före latitud.',
    noCode:
      'Varje område behöver en kod: högst 20 bokstäver a–z, siffror, bindestreck och understreck. Välj vilket fält som har den.',
    twice: 'Två områden i filen har samma namn. Välj ett annat fält för namn.',
    forbidden: 'Du har inte rätt att föreslå områden.',
    pending: 'Ett förslag om områdena väntar redan. Ta tillbaka det eller vänta på granskaren.',
    changed: 'Områdena har ändrats sedan du öppnade sidan. Läs in den igen.',
    same: 'Områdena är redan så.',
    noDay:
      'Några områden som redan finns får andra gränser. Säg från vilken dag de gäller, eller att de bara är ritade på nytt.',
    gone: 'Det går inte att ta tillbaka längre. Läs in sidan igen.',
    nameTaken: 'Ett annat område har fått ett av namnen. Läs in områdena från en fil i stället.',
    signedOut: 'Du är utloggad. Logga in i en ny flik och försök igen här, så finns det du gjort kvar.',
    malformed: 'Det gick inte att läsa det som skickades. Läs in filen igen.',
    failed: 'Det gick inte att skicka. Försök igen.',
  },
}
