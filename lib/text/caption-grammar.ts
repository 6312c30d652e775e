import type { UnitKind } from './units'

/** How a value has moved, in its own right or relative to a value aimed at, or how a gap has. */
export type Way = 'up' | 'down' | 'nearer' | 'farther' | 'narrower' | 'wider'

/** Two printed values and their periods' labels. `from` is bare where the unit is printed once, after `to`. */
export type Ends = { from: string; to: string; since: string; until: string }

/** The group whose value is higher in a period, and by how much. */
export type Place = { higher: string; by: string; period: string }

/** A trend's window, printed: "2015–2024"; empty where the sentence before has named it. */
export type Span = string

/**
 * The sentences a caption can be made of, in one language. `subject` begins the sentence; every part is printed as it
 * stands. Sentences carry no full stop.
 */
export type CaptionGrammar = {
  /** "andelen", "the share": what an indicator of this kind measures, when there is no better subject. */
  measure: Record<UnitKind, string>
  gapSubject: (focus: string, reference: string) => string
  /** The same, when the groups' rounded values beside it would give another difference. */
  gapSubjectUnrounded: (focus: string, reference: string) => string
  /** A certain change, its ends printed. */
  moved: (subject: string, way: Way, aim: string, ends: Ends) => string
  /** The same, between ends that are equal once rounded. */
  movedLittle: (subject: string, way: Way, aim: string, ends: Ends) => string
  /** A change in no certain word. */
  went: (subject: string, ends: Ends) => string
  stood: (subject: string, ends: Ends) => string
  stoodOnce: (subject: string, value: string, period: string) => string
  /** A certain trend whose ends cannot be printed against it. */
  trended: (subject: string, way: Way, aim: string, span: Span, value: string, period: string) => string
  turned: (subject: string, way: Way, aim: string, span: Span, ends: Ends) => string
  changedPlace: (before: Place, now: Place) => string
  /** After `changedPlace`, as `gapSubjectUnrounded`. */
  unrounded: string
  levellingDown: (betterOff: string) => string
  /** The ratio, held against what the sentence before says of the difference. */
  ratioSubject: (isUnfavourable: boolean) => string
  ratioWent: (from: string, to: string, isUnfavourable: boolean) => string
  /** What follows after one of the sentences above. */
  certainTrend: (span: Span) => string
  noCertainTrend: (span: Span) => string
  noCertainChange: string
  withoutUncertainty: string
  /** The same, when it has been said of the sentence before. */
  withoutUncertaintyEither: string
  cannotTell: (reason: string) => string
  /** The same, when the sentence before has given the reason. */
  cannotTellEither: string
  nothingToTell: (subject: string, reason: string) => string
}

/** "8,1" and "8,1 procentenheter" are one number. */
export const isSameNumber = (from: string, to: string): boolean => to === from || to.startsWith(`${from}\u00a0`)
