/** New: nobody has taken it on. */
export const faultStates = ['new', 'taken', 'settled'] as const
export type FaultState = (typeof faultStates)[number]

/** A fault on a public page, as its inbox shows it. Names are null of people who are gone. */
export type FaultReport = {
  /** As a text: there can be more than a number holds. */
  id: string
  /** A path; empty for none that could be read. */
  page: string
  locale: 'sv' | 'en'
  body: string
  /** ISO */
  sentAt: string
  state: FaultState
  takenBy: { id: number; name: string } | null
  settledBy: string | null
  /** ISO */
  settledAt: string | null
  answer: string | null
}

/** How long a report is kept. */
export const KEPT_MONTHS = 24
export const LONGEST_REPORT = 2_000

type Times = { takenAt: Date | null; settledAt: Date | null }

export const stateOf = ({ takenAt, settledAt }: Times): FaultState =>
  settledAt ? 'settled' : takenAt ? 'taken' : 'new'
