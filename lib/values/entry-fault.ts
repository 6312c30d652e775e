import type { CellFinding } from './check-typed'
import type { Head, Typed } from './typed-cell'

/** Why nothing was written. */
export type EntryFault =
  | 'forbidden'
  | 'missing'
  /** The page is another person's than who is signed in by now. */
  | 'notYours'
  /** The submission has gone on: somebody came first. */
  | 'state'
  /** Some of it is of a period that is locked. */
  | 'locked'
  /** There is nothing to submit. */
  | 'nothing'

/** A cell that holds something else than its writer saw. */
export type Moved = { key: string; now: Head | null }

/** A cell that the person has typed something else in, on another page. */
export type OwnElsewhere = { key: string; typed: Typed }

/** A draft that can't be sent: what is wrong with it, where it stands. */
export type Stopped = { key: string; periodLabel: string; place: string; findings: CellFinding[] }

export type EntryDone<More = object> = ({ ok: true } & More) | { ok: false; fault: EntryFault }
export const cannot = (fault: EntryFault) => ({ ok: false, fault }) as const
