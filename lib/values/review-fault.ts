/** Why a reviewer's command did nothing. The page puts it in words. */
export type ReviewFault =
  | 'forbidden'
  /** Nobody says yes to what they have proposed or written themselves. */
  | 'own'
  | 'missing'
  /** It has gone on: somebody came first. */
  | 'state'
  /** Something has happened to it since it was read: nothing is approved unseen. */
  | 'changed'
  /** Something else holds by now in some of its cells, or in the row it would change. */
  | 'conflict'
  /** Under the municipality's own rule, and the gate could not judge it. */
  | 'unprotected'
  /** Against the indicator's own bounds, or a count larger than its group. */
  | 'stopped'
  /** Some of it is of a period that is locked. */
  | 'locked'
  | 'noReason'
  /** Nothing was said of any of its values. */
  | 'noComment'
  /** To be published at a time that has passed, that no clock shows, or far away. */
  | 'noTime'

export type ReviewDone<More = object> = ({ ok: true } & More) | { ok: false; fault: ReviewFault }
export const refuse = (fault: ReviewFault) => ({ ok: false, fault }) as const

/** What is reviewed, and how many events it had when it was read. */
export type Reviewing = { municipalityId: number; submissionId: bigint; seenEvents: number }
