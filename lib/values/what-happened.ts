import type { SubmissionStep } from './proposal'
import type { SubmissionState } from './submission-state'

type Event = { status: SubmissionState; publishAt: Date | null }

/** An approval that stands and is said again is about when to publish; what waits and waits on has had some returned. */
export function whatHappened({ status, publishAt }: Event, before: Event | undefined): SubmissionStep['what'] {
  const waited = before?.status === 'submitted' || before?.status === 'approved'
  if (status === 'submitted' && waited) return 'partReturned'
  if (status !== 'approved') return status
  if (publishAt) return 'scheduled'
  return before?.publishAt ? 'unscheduled' : status
}
