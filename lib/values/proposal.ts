import type { ValueStatus } from '@/lib/disclosure/cell'
import type { HiddenReason } from '@/lib/disclosure/gate'
import type { Indicator } from '@/lib/indicators/indicator'
import type { Observation } from '@/lib/observations/observation'
import type { Reading } from '@/lib/observations/reading'
import type { ProposedAreas } from './areas/proposed-areas'
import type { CellComment } from './cell-comments'
import type { Finding } from './checks'
import type { EvidenceFields } from './evidence'
import type { SettingField, SettingValue } from './indicator-settings'
import type { ProposedIndicator } from './proposed-indicators'
import type { SignOfPeople } from './signs-of-people'
import type { SubmissionKind, SubmissionState } from './submission-state'

/** A submission as the list of what waits shows it. */
export type Waiting = {
  id: string
  kind: SubmissionKind
  title: string
  status: SubmissionState
  /** Null where a job proposed it. */
  by: string | null
  /** When it came to stand as it does, ISO. */
  since: string
  many: number
  /** Names of the indicators that it touches. */
  touches: string[]
  isOwn: boolean
  /** This person is to decide on it: nothing of it is their own, and no time is decided for it. */
  isYours: boolean
  /** When it is to be published by itself, ISO. */
  publishAt: string | null
}

export type SubmissionStep = {
  /** `scheduled`: it is to be published at a time; `unscheduled`: not any more. `partReturned`: some values of it were. */
  what: SubmissionState | 'scheduled' | 'unscheduled' | 'partReturned'
  by: string | null
  at: string
  note: string | null
  publishAt: string | null
}

/** What somebody says of a cell, as it was said: nothing is hidden from who reviews it. */
export type Figures = {
  value: number | null
  status: ValueStatus
  numerator: number | null
  denominator: number | null
}

/** Where a value stands within its indicator. */
export type At = { place: Observation['place']; breakdown: string; label: string }

export type ReviewedValue = At & {
  number: number
  indicatorId: number
  /** The revision that its writer saw: where all that was said of the cell is told. */
  seenRevisionId: string | null
  /** Null where there is to be no value, as there was none before. */
  proposed: Figures | null
  /** What its writer saw; null where nothing was published. */
  seen: Figures | null
  /** The latest earlier value of the same series, which one without a former value is read against. */
  former: (Figures & { label: string }) | null
  /** What holds by now, where that is something else. */
  held: Figures | null
  hasMoved: boolean
  source: string | null
  note: string | null
  /** What reviewers have said of its cell, in this submission and in former ones, oldest first. */
  comments: CellComment[]
  findings: Finding[]
  /** Why the public will not see it. */
  hidden: HiddenReason | null
}

export type ReviewedSetting = {
  number: number
  indicatorId: number
  fields: { field: SettingField; before: SettingValue; after: SettingValue; now: SettingValue }[]
}

/** A new indicator, and what its goals and groups are called. */
export type ReviewedNew = ProposedIndicator & { serves: string[]; groups: string | null; fetched: string | null }

/** What is proposed to be told in words, field by field; nothing before of what is new, and nothing after of what goes. */
export type ReviewedEvidence = {
  number: number
  isNew: boolean
  isGone: boolean
  hasMoved: boolean
  rows: { field: keyof EvidenceFields; before: string | null; after: string | null }[]
  signs: SignOfPeople[]
}

/** What the gate does to values that nobody proposed anything of. */
export type GateChange = At & { hidden: HiddenReason | null }

/** One indicator as the public reads it, and as it would if the submission were published. */
export type Effect = {
  before: Reading
  after: Reading
  gate: GateChange[]
}

export type Proposal = Omit<Waiting, 'touches' | 'isYours'> & {
  note: string | null
  /** What readers are told of it. */
  publicNote: string | null
  /** Of a withdrawal: the figures go from the history too, which can't be undone. */
  isSecret: boolean
  steps: SubmissionStep[]
  values: ReviewedValue[]
  settings: ReviewedSetting[]
  made: ReviewedNew[]
  told: ReviewedEvidence[]
  /** Of the municipality's areas; null where it is of something else. */
  areas: ProposedAreas | null
  /** Those that it touches. */
  indicators: Indicator[]
  /** What publishing would do to each; of what is settled nothing. */
  effects: Effect[]
  /** What stands in the way of publishing it. */
  isStopped: boolean
  /** The earliest time that it can be published by itself, as a field for date and time holds it. */
  soonest: string
  may: { approve: boolean; publish: boolean; unschedule: boolean; return: boolean; withdraw: boolean }
}

/** Whether something else holds by now than what was seen when it was written. */
export const isInConflict = ({
  values,
  settings,
  made,
  told,
  areas,
}: Pick<Proposal, 'values' | 'settings' | 'made' | 'told' | 'areas'>): boolean =>
  (areas?.hasMoved ?? false) ||
  made.some(({ isTaken }) => isTaken) ||
  told.some(({ hasMoved }) => hasMoved) ||
  values.some(({ hasMoved }) => hasMoved) ||
  settings.some(({ fields }) => fields.some(({ before, now }) => before !== now))

/** Whether its reviewer is asked to look at it: a check or its writer says something of it, or it is hidden or overtaken. */
export const isQuestioned = ({ findings, hidden, note, comments, hasMoved }: ReviewedValue): boolean =>
  findings.length > 0 || hidden !== null || note !== null || comments.length > 0 || hasMoved
