import type { UnitKind } from './units'

/** What a level or a gap did. */
export type Verb = 'rose' | 'fell' | 'grew' | 'shrank'

/** Labels of the two periods that are compared: "2021", "2015–2018". */
export type Span = { since: string; until: string }

/** When it moved; or that the years are those just said, in the same sentence or in the one before. */
export type When = Span | 'same' | 'meanwhile'

/** Where a trend goes: up and down, nearer and farther from a value aimed at, or a gap's size. */
export type TrendWay = 'up' | 'down' | 'nearer' | 'farther' | 'wider' | 'narrower'

/** Since when a value is the highest: the measure was changed, the first value, a jump, or as high a value. */
export type Since = { kind: 'redefined' | 'first' | 'jump' | 'asFar'; period: string }
export type Extreme = 'highest' | 'lowest' | 'largest' | 'smallest'

/** Why there is one value and no change: what is added to "År 2021 var … 39,1 procent". */
export type OnlyValue = 'oneValue' | 'noLaterValue' | 'brokenSeries' | 'possibleBreak' | 'overlappingMeans' | 'hidden'

/**
 * The sentences of one language, without full stops. `subject` is a definite noun phrase that begins a sentence; every
 * other part is printed as it stands.
 */
export type Sentences = {
  /** "Andelen", "The share": what an indicator of this kind measures, when there is no better subject. */
  measure: Record<UnitKind, string>
  /** `from` is bare, as the unit is printed once, after `to`. */
  moved: (subject: string, verb: Verb, from: string, to: string, when: When) => string
  /** After `moved`: "och kom närmare 50 procent". */
  aim: (isNearer: boolean, aim: string) => string
  unchanged: (subject: string, value: string, when: When) => string
  only: (subject: string, value: string, period: string) => string
  /** In a period that was just said. */
  onlyThen: (subject: string, value: string) => string
  onlyWhy: Record<OnlyValue, string>
  nothing: (subject: string, isHidden: boolean) => string
  /** After `moved`: ", den lägsta sedan måttet ändrades 2012"; of a gap that shrinks in the longer run it is back. */
  rank: (subject: string, extreme: Extreme, since: Since, isBack: boolean) => string
  /** "Skillnaden mellan utrikes och inrikes födda", with what it is a gap in where that has not been said. */
  gapSubject: (focus: string, reference: string, topic: string | null) => string
  /** The rounded values beside it would give another difference. */
  unrounded: string
  unroundedNote: string
  /** After a gap: ", till nackdel för utrikes födda". */
  against: (group: string) => string
  /** Another group is worse off at the end: by how much the value was lower for the first, and then higher. */
  crossed: (facts: Crossed) => string
  /** Two clauses of one sentence. */
  joined: (first: string, second: string, isContrary: boolean) => string
  missingYears: (years: readonly string[]) => string
  changedPlaces: (focus: string, reference: string) => string
  /** The trend in its own sentence, with the words for chance of a direction. */
  trend: (way: TrendWay, since: string, than: string, isOtherWay: boolean, aim: string) => string
  /** The change and its chance, where the word stands on the trend itself. */
  partOfTrend: (way: TrendWay, since: string, word: string, than: string, aim: string) => string
  turned: (way: TrendWay, at: string, than: string, aim: string) => string
  levellingDown: (betterOff: string) => string
  ratio: (isUnfavourable: boolean, verb: 'grew' | 'shrank' | 'same', from: string, to: string) => string
  jump: (whose: string | null, from: string, to: string, span: Span) => string
  /** A single year stands out: its value, that of the year before and that of the year after. */
  oddYear: (isGap: boolean, year: string, value: string, before: string, after: string) => string
}

export type Crossed = {
  /** Empty where it was just said. */
  subject: string
  focus: string
  reference: string
  /** By how much the focus group stood higher or lower at each end. */
  from: { period: string; by: string; isHigher: boolean }
  to: { period: string; by: string }
}
