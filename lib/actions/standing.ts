import type { Action } from '@/lib/framework/framework'

const SILENT_MONTHS = 6

/** What a reader should know of how an action stands, beside its status. */
export type Standing = {
  /** Its last year has passed, and it isn't done. */
  isLate: boolean
  lateTasks: Action['tasks']
  /** Nobody has told of it for six months, or ever since it was brought in. */
  silence: 'never' | 'long' | null
}

type Known = Pick<Action, 'status' | 'endYear' | 'tasks' | 'toldOn'>

/** How an action stands on a day (ISO). What is done or dropped is never late, and nobody waits to be told of it. */
export function standingOf({ status, endYear, tasks, toldOn }: Known, today: string): Standing {
  if (status === 'done' || status === 'dropped') return { isLate: false, lateTasks: [], silence: null }
  return {
    isLate: endYear !== null && endYear < Number(today.slice(0, 4)),
    lateTasks: tasks.filter(({ doneOn, dueOn }) => doneOn === null && dueOn < today),
    silence: toldOn === null ? 'never' : toldOn < monthsBefore(today, SILENT_MONTHS) ? 'long' : null,
  }
}

/** The same day of an earlier month, or the last one of it. */
function monthsBefore(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const lastOfMonth = new Date(Date.UTC(year, month - months, 0))
  lastOfMonth.setUTCDate(Math.min(date, lastOfMonth.getUTCDate()))
  return lastOfMonth.toISOString().slice(0, 10)
}
