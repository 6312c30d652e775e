/** What stands around every page: header, menu, footer, search, pages of error. */
export const layoutSv = {
  service: 'Målbild',
  serviceLead: 'Uppföljning av kommuners arbete för social hållbarhet: blir livet bättre, och minskar skillnaderna?',
  skipToContent: 'Hoppa till innehållet',
  language: 'Språk',
  otherLanguage: 'English',
  menu: 'Huvudmeny',
  breadcrumb: 'Brödsmulor',
  nav: {
    overview: 'Översikt',
    framework: 'Målbild',
    areas: 'Målområden',
    indicators: 'Indikatorer',
    districts: 'Stadsdelar',
    followUps: 'Uppföljning',
    about: 'Om',
  },
  municipalities: {
    title: 'Kommuner',
    lead: 'Välj kommun för att se dess mål, hur livsvillkoren utvecklas och om skillnaderna mellan grupper minskar.',
    empty: 'Ingen kommun är upplagd ännu.',
  },
  /** Over each page of a municipality that isn't opened, which its own people alone are shown. */
  notOpen: {
    says: 'Förhandsvisning: så här blir sidorna när de öppnas. Bara ni som är inloggade och har en roll i kommunen ser dem. Filer och sökning finns först då.',
    back: 'Till Kom igång',
  },
  fault: {
    seen: 'Har du sett en siffra som inte stämmer, en trasig länk eller något som är svårt att läsa?',
    tell: (name: string) => `Berätta det för ${name}:`,
    toForm: 'kommunens sida för felrapporter',
  },
  /** Said once on each page: whose words are whose. */
  voice: {
    proposed: 'Målen är kommunens. Indikatorerna är webbplatsens förslag och inte beslutade.',
    decided: 'Målen och indikatorerna är kommunens.',
    we: 'Med ”vi” och ”oss” menas webbplatsen.',
  },
  /** Said on English pages alone. */
  languages: null as string | null,
  explore: 'Utforska',
  download: 'Ladda ner',
  dataFrom: (year: number) => `De flesta siffror är från ${year}.`,
  lastUpdated: (date: string) => `Webbplatsen ändrades senast ${date}.`,
  answersFor: (name: string) => `${name} svarar för innehållet.`,
  reportFault: 'Rapportera fel',
  contact: 'Kontakt',
  notFoundTitle: 'Sidan finns inte',
  notFoundLead: 'Adressen kan vara felskriven, eller så har sidan flyttats. Inget har gått sönder.',
  toStart: 'Till startsidan',
  toOverview: (municipality: string) => `Till översikten för ${municipality}`,
  search: {
    filter: 'Filtrera',
    clear: 'Rensa',
    clearAll: 'rensa sökningen',
    tryAnother: 'Pröva färre ord eller färre val, eller',
    or: 'eller',
    everything: 'sök i allt',
    button: 'Sök',
    unmeasured: 'Det du söker mäts inte här. Det här kommer närmast:',
    partly: 'Inget här svarar mot alla orden. Det här svarar mot några av dem:',
  },
}
