import { mayPass } from '@/lib/exchange/sources/source-fault'

/** How long after each failure that may pass a job is done again; after the last it isn't. */
export const MINUTES_UNTIL_AGAIN = [1, 2, 4] as const
export const MOST_TRIES = MINUTES_UNTIL_AGAIN.length + 1

/** Whether a source didn't answer, so that somebody may ask it anew another time. */
export const isUnanswered = ({ state, outcome }: { state: string; outcome: string | null }): boolean =>
  (state === 'done' || state === 'again') && outcome !== null && mayPass(outcome)
