/** Somebody who is away, and who does it instead; `until` the last day, in ISO. */
export type Away = { personId: number; name: string; until: string; standInId: number | null; standIn: string | null }

/** Who enters an indicator's values, as they were named. */
export type Named = { personId: number; standInId: number | null }

type Here = {
  /** Those who may enter values. */
  able: ReadonlySet<number>
  away: readonly Pick<Away, 'personId' | 'standInId'>[]
}

/**
 * Who enters an indicator's values now: whoever was named for it, unless they are away or may not any more; then the
 * indicator's own stand-in, then the one whom they named for themselves. Null: nobody in particular, so everyone who may.
 */
export function entersNow(named: Named | undefined, { able, away }: Here): number | null {
  if (!named) return null
  const ownAbsence = away.find(({ personId }) => personId === named.personId)
  const isThere = (id: number | null): id is number =>
    id !== null && able.has(id) && !away.some(({ personId }) => personId === id)
  return [named.personId, named.standInId, ownAbsence?.standInId ?? null].find(isThere) ?? null
}
