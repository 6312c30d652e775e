/** The disclosure thresholds of an indicator under the municipality's own rule, and what is proposed of them. */
export type Thresholds = {
  indicatorId: number
  code: string
  name: string
  threshold: number
  smallestGroup: number
  /** What waits for a reviewer, or was returned by one. */
  proposed: Proposed | null
}

type Proposed = {
  submissionId: string
  threshold: number
  smallestGroup: number
  status: 'submitted' | 'returned' | 'approved'
  isOwn: boolean
  /** What the reviewer said. */
  note: string | null
}

/** While a proposal stands like this, no other is made of the same indicator. */
export const UNDER_WAY = ['submitted', 'returned', 'approved'] as const

export type ThresholdFault = 'forbidden' | 'missing' | 'same' | 'pending' | 'changed' | 'gone'
export type ThresholdDone = { ok: true } | { ok: false; fault: ThresholdFault }
