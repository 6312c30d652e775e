/** What a reader of a figure has chosen. */
export type Choice = {
  /** The groups and places that are put away, by key. */
  hidden: readonly string[]
  /** Whether the axis is made to begin at 0. */
  fromZero: boolean
  /** The first and the last period that are drawn, as decimal years; null: as the figure stands. */
  from: number | null
  to: number | null
  /** Other places, by the word that they have in addresses. */
  places: readonly string[]
  /** The code of another measure. */
  measure: string | null
}

export const asItStands: Choice = { hidden: [], fromZero: false, from: null, to: null, places: [], measure: null }

/** More lines than these nobody can tell apart. */
export const MOST_PLACES = 4
