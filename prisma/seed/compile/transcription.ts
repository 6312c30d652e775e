/** The transcribed documents as they stand in boras.json and borlange.json: only the fields that are read. */
export type Transcription = {
  municipality: { code: string; name: string; shortName: string; slug: string; county: string }
  programme?: { name: string; principles: string[] }
  definition?: { adopted: string; body: string; statements: string[] }
  decisions: {
    date: string
    body: string | null
    title: string
    source?: string
    note?: string
    ourReading?: boolean
  }[]
  frameworks?: TranscribedFramework[]
  framework?: TranscribedFramework
  needsAnalysis?: { year: number; note: string; findings: { focusArea: number; summary: string }[] }
}

export type TranscribedFramework = {
  slug: string
  title: string
  validFrom: number
  validTo: number | null
  status: 'adopted' | 'superseded'
  adoptedOn?: string
  adoptedBy?: string
  source?: string
  note?: string
  levelName?: { focusArea: string }
  overallGoal: { title: string; summary?: string; otherWording?: string; note?: string }
  focusAreas: {
    number: number
    title: string
    summary?: string
    slug?: string
    carriesOverFrom?: string
    outcomeGoals?: { number: string; title: string }[]
    strategies?: { number: number; title: string; summary: string; carriesOverTo?: string[] }[]
  }[]
  actions?: { strategy: number; title: string; partners?: string[]; responsible?: string; startYear?: number }[]
  actionsNote?: string
  purposes?: string[]
  governingDocuments?: string[]
  processes?: string[]
  perspectives?: { key: string; title: string; summary: string }[]
  followUp?: { everyYears: number; basis: string; purpose: string[] }
  ourReading?: string[]
}
