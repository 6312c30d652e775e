/** Such an address, as the router knows it. */
type WorkPath = `/sv/${string}/arbete`

const at = (municipality: string, ...segments: (string | number)[]) =>
  ['', 'sv', municipality, 'arbete', ...segments].join('/') as WorkPath

/** Where the pages of the signed-in work live; there it is Swedish only. */
export const workPaths = {
  start: (municipality: string) => at(municipality),
  /** The public pages before they are opened. */
  preview: (municipality: string, locale: 'sv' | 'en' = 'sv') => at(municipality, 'forhandsvisning', locale),
  /** Values are entered: which indicator, and its grid. */
  entry: (municipality: string) => at(municipality, 'inmatning'),
  entryOf: (municipality: string, code: string) => at(municipality, 'inmatning', encodeURIComponent(code)),
  /** The grid's own page of a cell, and its row there. */
  entryAt: (municipality: string, code: string, cell: string) =>
    `${at(municipality, 'inmatning', encodeURIComponent(code))}?ruta=${cell}#${cell}/value` as const,
  /** Values of a year are entered, for several indicators at once; `blankSheet` is the same rows as a file to fill in. */
  entryOfYear: (municipality: string, year: number) => at(municipality, 'inmatning', 'period', year),
  blankSheet: (municipality: string, year: number) => at(municipality, 'inmatning', 'period', year, 'blankett.xlsx'),
  /** All that has been said of the cell that a revision is of. */
  timeline: (municipality: string, code: string, revision: string) =>
    at(municipality, 'inmatning', encodeURIComponent(code), 'historik', revision),
  /** Values of an indicator are read in from a file; `fileRoute` takes it. */
  fileFor: (municipality: string, code: string) => at(municipality, 'inmatning', encodeURIComponent(code), 'fil'),
  fileRoute: (municipality: string, code: string) => `/api/arbete/${municipality}/filer/${encodeURIComponent(code)}`,
  /** Values of an indicator are fetched from its source. */
  sourceOf: (municipality: string, code: string) => at(municipality, 'inmatning', encodeURIComponent(code), 'kalla'),
  /** The same of several indicators at once. */
  files: (municipality: string) => at(municipality, 'inmatning', 'fil'),
  filesRoute: (municipality: string) => `/api/arbete/${municipality}/filer`,
  /** What an indicator is called and how it is read. */
  indicators: (municipality: string) => at(municipality, 'indikatorer'),
  indicator: (municipality: string, code: string) => at(municipality, 'indikatorer', encodeURIComponent(code)),
  /** One is proposed; or written anew, from what came back of a submission. */
  newIndicator: (municipality: string, returned?: string) =>
    returned === undefined
      ? at(municipality, 'indikatorer', 'ny')
      : (`${at(municipality, 'indikatorer', 'ny')}?forslag=${returned}` as const),
  /** What another municipality follows, to begin with. */
  template: (municipality: string, from = '') =>
    `${at(municipality, 'indikatorer', 'mall')}${from && `?fran=${from}`}` as const,
  /** What sources have that could be one; one measure of it; and one proposed from it. */
  catalogue: (municipality: string) => at(municipality, 'indikatorer', 'katalog'),
  offer: (municipality: string, source: string, code: string) =>
    at(municipality, 'indikatorer', 'katalog', source, encodeURIComponent(code)),
  newFromCatalogue: (municipality: string, source: string, code: string, chosen = '') =>
    `${at(municipality, 'indikatorer', 'ny')}?katalog=${source}:${encodeURIComponent(code)}${chosen && `&urval=${encodeURIComponent(chosen)}`}` as const,
  review: (municipality: string) => at(municipality, 'granskning'),
  /** Several are approved and published together. */
  several: (municipality: string) => at(municipality, 'granskning', 'flera'),
  submission: (municipality: string, id: string) => at(municipality, 'granskning', id),
  /** What goals say, and what tells of them. */
  goals: (municipality: string) => at(municipality, 'malbild'),
  goal: (municipality: string, id: number) => at(municipality, 'malbild', id),
  /** Two of a draft are made one, or one of them two. */
  mergeGoals: (municipality: string, id: number, other: number) => at(municipality, 'malbild', id, 'sla-ihop', other),
  splitGoal: (municipality: string, id: number) => at(municipality, 'malbild', id, 'dela'),
  /** The next målbild is prepared: begun as a copy, written in draft, and held against the former. */
  nextFramework: (municipality: string) => at(municipality, 'malbild', 'nasta'),
  draft: (municipality: string, slug: string) => at(municipality, 'malbild', 'utkast', slug),
  /** What those who are invited read, by a link. */
  invitedDraft: (municipality: string, secret: string) => at(municipality, 'inbjuden', secret),
  draftCompared: (municipality: string, slug: string) => at(municipality, 'malbild', 'utkast', slug, 'jamforelse'),
  /** What of it is no goal: strategies, and what surrounds it. */
  draftParts: (municipality: string, slug: string) => at(municipality, 'malbild', 'utkast', slug, 'delar'),
  /** What of an adopted one is no goal, and is written still. */
  adoptedParts: (municipality: string, slug: string) => at(municipality, 'malbild', 'delar', slug),
  /** A whole målbild as a file, in and out; `outlineRoute` takes one. */
  outline: (municipality: string, slug: string) => at(municipality, 'malbild', 'utkast', slug, 'fil'),
  outlineFile: (municipality: string, slug: string, kind: string, name: 'malbild' | 'exempel' = 'malbild') =>
    at(municipality, 'malbild', 'utkast', slug, 'fil', `${name}.${kind}`),
  outlineRoute: (municipality: string, slug: string) => `/api/arbete/${municipality}/malbild/${slug}`,
  /** What the work is, and the decisions behind it. */
  background: (municipality: string) => at(municipality, 'malbild', 'bakgrund'),
  /** What districts are called, and which come first. */
  districtWords: (municipality: string) => at(municipality, 'malbild', 'stadsdelar'),
  /** What a målbild lacks to be followed. */
  coverage: (municipality: string, slug: string) => at(municipality, 'malbild', 'tackning', slug),
  /** What each nämnd and bolag answers for, and how it goes. */
  steering: (municipality: string) => at(municipality, 'malbild', 'styrinformation'),
  /** What is done, by whom, and how it goes. */
  actions: (municipality: string) => at(municipality, 'atgarder'),
  action: (municipality: string, id: number) => at(municipality, 'atgarder', id),
  newAction: (municipality: string, framework: string) => at(municipality, 'atgarder', 'ny', framework),
  /** What is told in words: all of it, one, and a new one or what came back of a submission, to write anew. */
  evidence: (municipality: string) => at(municipality, 'underlag'),
  oneEvidence: (municipality: string, id: number) => at(municipality, 'underlag', id),
  newEvidence: (municipality: string, returned?: string) =>
    returned === undefined
      ? at(municipality, 'underlag', 'nytt')
      : (`${at(municipality, 'underlag', 'nytt')}?forslag=${returned}` as const),
  /** Rounds of follow-up: one of them by its year, and what is concluded of a goal in it. */
  followUps: (municipality: string) => at(municipality, 'uppfoljning'),
  followUp: (municipality: string, year: number) => at(municipality, 'uppfoljning', year),
  assessment: (municipality: string, year: number, goalId: number) => at(municipality, 'uppfoljning', year, goalId),
  /** Its report as it would be if it were frozen now: a page, and a PDF in each language. */
  roundDraft: (municipality: string, year: number) => at(municipality, 'uppfoljning', year, 'utkast'),
  roundDraftFile: (municipality: string, year: number, file: string) =>
    at(municipality, 'uppfoljning', year, 'utkast', file),
  /** What is to be taken out of its published reports for secrecy; the values of an indicator to choose among. */
  redaction: (municipality: string, year: number) => at(municipality, 'uppfoljning', year, 'sekretess'),
  /** Periods whose values may not be changed. */
  periods: (municipality: string) => at(municipality, 'perioder'),
  /** What the program does by itself: fetches from sources. */
  jobs: (municipality: string) => at(municipality, 'jobb'),
  people: (municipality: string) => at(municipality, 'personer'),
  person: (municipality: string, id: number) => at(municipality, 'personer', id),
  personExtract: (municipality: string, id: number) => at(municipality, 'personer', id, 'utdrag'),
  personExtractFile: (municipality: string, id: number) => at(municipality, 'personer', id, 'utdrag.json'),
  settings: (municipality: string) => at(municipality, 'installningar'),
  /** What the website's own pages say: all texts, and one of them in a language. */
  texts: (municipality: string) => at(municipality, 'texter'),
  text: (municipality: string, slug: string) => at(municipality, 'texter', slug),
  /** The areas that the municipality is followed by. */
  districts: (municipality: string) => at(municipality, 'stadsdelar'),
  /** What is left before the municipality is followed, and its pages are opened. */
  beginning: (municipality: string) => at(municipality, 'kom-igang'),
  /** The municipalities of the whole installation, for those who run it. */
  installation: (municipality: string) => at(municipality, 'installation'),
  /** A backup of one of them. */
  copyOf: (municipality: string, other: string) => at(municipality, 'installation', 'kopia', other),
  log: (municipality: string) => at(municipality, 'logg'),
  logFile: (municipality: string) => at(municipality, 'logg', 'andringar.csv'),
  signIns: (municipality: string) => at(municipality, 'logg', 'inloggningar'),
  /** What anyone has told of the public pages. */
  faults: (municipality: string) => at(municipality, 'felrapporter'),
  /** What people are reminded of. */
  reminders: (municipality: string) => at(municipality, 'paminnelser'),
  messages: (municipality: string) => at(municipality, 'meddelanden'),
  /** The manual: all of it, and a part. */
  help: (municipality: string) => at(municipality, 'hjalp'),
  helpOn: (municipality: string, chapter: string) => at(municipality, 'hjalp', chapter),
  account: (municipality: string) => at(municipality, 'konto'),
  ownExtract: (municipality: string) => at(municipality, 'konto', 'utdrag'),
  ownExtractFile: (municipality: string) => at(municipality, 'konto', 'utdrag.json'),
  /** Where a link is answered: an invitation, a forgotten password, the first person. */
  link: (municipality: string, secret: string) => at(municipality, 'lank', secret),
}
