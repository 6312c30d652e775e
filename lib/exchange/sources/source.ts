import type { SourceKey } from './source-key'

/** A series of a source that gives an indicator values. */
export type AskedSeries = {
  /** Its id at the source: a measure (N15428), a table (TAB6471). */
  code: string
  /** What of a table is asked for, variable by variable; null where the id says it all. */
  selection: Selection | null
}

/** Codes by variable, and which variables say place, period and group. */
export type Selection = {
  place: string
  period: string
  codes: Record<string, string[]>
  /** Our categories by variable and code: {"Kon":{"1":{"sex":"men"}}}. */
  groups: Record<string, Record<string, Record<string, string>>>
  /** What codes are summed by, where the source has lists of codes. */
  codelists?: Record<string, string>
  /** Districts by the source's code of each: {"1490R025_RegSO2025":"1490R025"}. Everyone of each is taken. */
  districts?: Record<string, string>
  /** Of what is counted: the value's code, and those of how many it is of, where the table has them. */
  counts?: { variable: string; value: string; numerator?: string; denominator?: string }
  /** The first period that is asked for. */
  from?: string
  /** Of a table of months or quarters: the one that stands for its year ("M12"). */
  within?: string
  /** The selection in the source's own words, for people. */
  words?: string
  /** How it was chosen, so that it can be chosen anew. */
  chosen?: string
}

/** What a source says of one value. `deleted`: it has taken back what it said. */
export type SourceFigure =
  | { kind: 'number'; value: number; isPreliminary?: boolean }
  | { kind: 'none' }
  | { kind: 'hidden' }
  | { kind: 'deleted' }

export type SourceRow = {
  code: string
  /** The place that it holds for, by our code: "1490", "0000" of Sweden, "0014" of a county. */
  place: string
  /** As the source writes it: "2023". */
  period: string
  /** Categories that the value is of, in our words: {"sex":"women"}. */
  categories: Record<string, string>
  figure: SourceFigure
  /** Where the source has them. */
  counts?: { numerator?: number; denominator?: number }
}

/** What a source says of a series, beside its values. */
export type SourceAbout = {
  code: string
  title: string
  description: string
  unit: string | null
  /** Dimensions that values are divided by ("sex"), or the groups themselves. */
  groups: string[]
  /** Who answers for it, and where in the source it stands. */
  auspice: string
  area: string
  /** An ISO day when the source will publish next, where it says so. */
  publishesOn: string | null
  notes: string[]
}

export type SourceAnswer = {
  about: SourceAbout[]
  rows: SourceRow[]
  /** Asked for, and not known to the source. */
  unknown: string[]
}

/** What a source has beside what is asked for: one measure, or one table. */
export type CatalogueAbout = Pick<
  SourceAbout,
  'code' | 'title' | 'description' | 'groups' | 'auspice' | 'area' | 'publishesOn'
>

export type TableVariable = {
  code: string
  label: string
  /** `contents`: what is counted. */
  role: 'place' | 'period' | 'contents' | 'other'
  /** By the list of codes that was asked for, else the table's own. */
  values: { code: string; label: string; unit: string | null; decimals: number | null }[]
  /** Left out, the source answers for all of it together. */
  canBeLeftOut: boolean
  codelists: { id: string; label: string }[]
}

/** A table that a selection is made of. */
export type SourceTable = {
  code: string
  title: string
  notes: string[]
  variables: TableVariable[]
  /** As many cells as the source gives at once. */
  mostCells: number
}

/** One interface for every source: what is asked of it for some places at once (four digits), and what comes back. */
export type Source = {
  key: SourceKey
  name: string
  read: (series: readonly AskedSeries[], places: readonly string[]) => Promise<SourceAnswer>
  /** All that it has of municipalities. */
  catalogue: () => Promise<CatalogueAbout[]>
  /** Of a source of tables: what one can be asked by, with a list of codes in place of a variable's own where one is named. */
  table?: (code: string, codelists: Readonly<Record<string, string>>) => Promise<SourceTable>
}
