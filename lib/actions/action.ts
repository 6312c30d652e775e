/** Enum ActionStatus of the database, in the order that a form offers them. */
export const STATUSES = ['unknown', 'planned', 'ongoing', 'done', 'paused', 'dropped'] as const
export type Status = (typeof STATUSES)[number]

/** All that a strategist decides of an action; what it points at by number, the body and its partners by name. */
export type ActionFields = {
  title: string
  description: string | null
  status: Status
  /** None where it stands under goals alone. */
  strategyId: number | null
  goalIds: number[]
  responsible: string | null
  partners: string[]
  /** Whoever is named to tell how it goes: a person. */
  ownerId: number | null
  startYear: number | null
  endYear: number | null
  districtIds: number[]
  indicatorIds: number[]
  costSek: number | null
}
export const ACTION_FIELDS = [
  ...(['title', 'description', 'status', 'strategyId', 'goalIds', 'responsible', 'partners', 'ownerId'] as const),
  ...(['startYear', 'endYear', 'districtIds', 'indicatorIds', 'costSek'] as const),
] satisfies (keyof ActionFields)[]

/** Lists of numbers each once, in order: the same choice is the same list. */
export const ordered = <F extends ActionFields>(fields: F): F => ({
  ...fields,
  goalIds: inOrder(fields.goalIds),
  districtIds: inOrder(fields.districtIds),
  indicatorIds: inOrder(fields.indicatorIds),
})
export const inOrder = (ids: readonly number[]): number[] => [...new Set(ids)].toSorted((a, b) => a - b)

/** What a form for a new one begins with. */
export const NEW_ACTION: ActionFields = {
  ...{
    title: '',
    description: null,
    status: 'planned',
    strategyId: null,
    goalIds: [],
    responsible: null,
    partners: [],
  },
  ...{ ownerId: null, startYear: null, endYear: null, districtIds: [], indicatorIds: [], costSek: null },
}
