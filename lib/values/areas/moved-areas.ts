import { isSame } from '@/lib/differing'
import { borderOn, withBorder } from '@/lib/districts/borders'
import type { Area, Border, SaidBorders } from '@/lib/districts/areas/area-input'
import { isSameShape, type Shape } from '@/lib/districts/areas/simplified'
import type { StoredArea } from './stored-areas'

/** An area that gets other borders, with all that it has had and will have. */
export type MovedArea = { code: string; borders: Border[] }

/**
 * Those of the areas that are there whose borders are drawn otherwise than those that hold on the day that is said, today
 * where they are said to be the same. Only those are drawn anew where nobody would see a difference.
 */
export function movedAreas(
  wanted: readonly Area[],
  stored: readonly StoredArea[],
  said: SaidBorders,
  today: string,
): MovedArea[] {
  const known = new Map(stored.map(({ code, borders }) => [code, borders]))
  return wanted.flatMap(({ code, polygon }) => {
    const borders = known.get(code) ?? []
    const held = borderOn(borders, said?.kind === 'from' ? said.validFrom : today)
    if (!held || isSame(held.polygon, polygon)) return []
    if (said?.kind !== 'redrawn' && isSameShape(held.polygon as Shape, polygon as Shape)) return []
    const { validFrom, source } = said?.kind === 'from' ? said : held
    return [{ code, borders: withBorder(borders, { validFrom, source, polygon }) }]
  })
}
