/** Where a submission stands: draft → submitted → returned | approved → published, or withdrawn. */
export const SUBMISSION_STATES = ['draft', 'submitted', 'returned', 'approved', 'published', 'withdrawn'] as const
export type SubmissionState = (typeof SUBMISSION_STATES)[number]

/** What can be done with one. A return, a withdrawal and a publication at a later time each stand in its events. */
export type SubmissionMove =
  'submit' | 'return' | 'returnPart' | 'approve' | 'schedule' | 'unschedule' | 'publish' | 'takeBack' | 'withdraw'

const MOVES: Record<SubmissionMove, { from: readonly SubmissionState[]; to: SubmissionState }> = {
  submit: { from: ['draft', 'returned'], to: 'submitted' },
  return: { from: ['submitted', 'approved'], to: 'returned' },
  /** Some of its values went back by themselves; the others wait on, and nobody has said yes to what is left. */
  returnPart: { from: ['submitted', 'approved'], to: 'submitted' },
  approve: { from: ['submitted'], to: 'approved' },
  /** It is to be published at a time, by itself; or not by itself any more. */
  schedule: { from: ['approved'], to: 'approved' },
  unschedule: { from: ['approved'], to: 'approved' },
  publish: { from: ['approved'], to: 'published' },
  /** By who proposed it, while nothing is published. */
  takeBack: { from: ['submitted', 'returned', 'approved'], to: 'draft' },
  /** By a reviewer: what was published is no longer so. */
  withdraw: { from: ['published'], to: 'withdrawn' },
}

/** Where a move leads; undefined where it cannot be made. */
export function stateAfter(state: SubmissionState, move: SubmissionMove): SubmissionState | undefined {
  const { from, to } = MOVES[move]
  return from.includes(state) ? to : undefined
}

/** Moves that ask for a reason in words. */
export const needsReason = (move: SubmissionMove): boolean => move === 'return' || move === 'withdraw'

/**
 * What is proposed: new values, other settings of an indicator, that published values are taken from the public, or what
 * is told in words.
 */
export type SubmissionKind = 'values' | 'settings' | 'withdrawal' | 'evidence'
