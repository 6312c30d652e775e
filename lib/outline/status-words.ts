import { STATUSES, type Status } from '@/lib/actions/action'
import { goalsSv } from '@/lib/text/goals-sv'
import { isNamed } from './line'

/** The states of an åtgärd, as forms call them. */
export const statusSv: Record<Status, string> = goalsSv.actionStatus

export const statusNamed = (word: string): Status | null =>
  STATUSES.find(status => isNamed(statusSv[status], word)) ?? null
