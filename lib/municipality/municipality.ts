import type { Locale } from '@/lib/text/numbers'

/** A dated step in the story; partial dates keep their label ("2016 (hösten)"). */
export type DecisionStep = {
  dateLabel: string
  body: string | null
  title: string
  note: string | null
  ourReading: boolean
}

/** A set of values that came in at once: from where, and when. Fetched on a day or month, as far as it is known. */
export type ValueImport = {
  id: number
  title: string
  source: string
  fetchedOn: string | null
  importedOn: string
}

/** The tenant as every public page needs it. */
export type Municipality = {
  id: number
  code: string
  slug: string
  name: string
  shortName: string
  programmeName: string | null
  contactEmail: string | null
  faultReportUrl: string | null
  /** Over the head of its pages: "#rrggbb". */
  colour: string | null
  /** Whether the public is shown anything of it. */
  isPublic: boolean
  /** The day of the latest publication, import or edit, in Sweden (ISO): the pages' own date. */
  updatedOn: string
  /** The year that most indicators' latest values are of: the data's date. Null without values. */
  dataYear: number | null
  /** Whether indicators are linked to goals by the website and not by the municipality. */
  hasProposals: boolean
  /** That anything is published of them. */
  hasDistricts: boolean
  /** What it asks itself on its overview, in each language. */
  ownQuestions: Record<Locale, string[]>
  imports: ValueImport[]
}

/** What the page "Om" tells besides the framework. */
export type Background = {
  principles: string[]
  definition: string[]
  definitionNote: string | null
  decisions: DecisionStep[]
}
