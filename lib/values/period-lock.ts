/** A locked stretch of time: values of periods that end in it stay as they are. Days as ISO dates. */
export type PeriodLock = {
  id: number
  firstDay: string
  lastDay: string
  why: string
  /** The last day that it holds; null: until somebody lifts it. */
  until: string | null
  /** Indicators whose values may be changed all the same. */
  exceptFor: readonly number[]
}

export type LockedCell = { indicatorId: number; periodEnd: string }

/** Whether a lock keeps a cell as it is. */
export const locks = ({ firstDay, lastDay, exceptFor }: PeriodLock, { indicatorId, periodEnd }: LockedCell): boolean =>
  periodEnd >= firstDay && periodEnd <= lastDay && !exceptFor.includes(indicatorId)
