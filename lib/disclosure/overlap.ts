import { cityFinder, divisionOf, GROUND } from './areas'
import type { CellAddress } from './cell'
import type { DeclaredSum } from './sums'

/**
 * Areas that can't be judged: two divisions of one ground (DeSO and RegSO, districts and area types) tell of each
 * other's differences, and unless it is declared what the larger areas are made of, nobody can say which. One of
 * them is kept: what was shown before, else the first in `GROUND`; none where another has something to hide, since
 * that could lie within any of the kept.
 */
export function unjudgedAreas(
  cells: readonly CellAddress[],
  declared: readonly DeclaredSum[],
  shownBefore: readonly CellAddress[],
  hasHidden: (area: string) => boolean,
): Set<string> {
  const areas = [...new Set([...cells, ...shownBefore].map(cell => cell.geography))]
  const ground = (area: string) => GROUND.find(division => division === divisionOf(area))
  const found = areas.filter(area => ground(area))
  if (new Set(found.map(ground)).size < 2) return new Set()
  const cityOf = cityFinder(areas)
  const before = new Set(shownBefore.map(cell => ground(cell.geography)))
  const unjudged = new Set<string>()
  for (const city of new Set(found.map(cityOf))) {
    const own = found.filter(area => cityOf(area) === city)
    const divisions = GROUND.filter(division => own.some(area => ground(area) === division))
    const [first] = [...divisions].sort((a, b) => Number(before.has(b)) - Number(before.has(a)))
    if (!first) continue
    const kept = tiedTo(first, divisions, own, declared, area => ground(area) ?? '')
    const others = own.filter(area => !kept.has(ground(area) ?? ''))
    const all = others.some(hasHidden) ? own : others
    all.forEach(area => unjudged.add(area))
  }
  return unjudged
}

/** The divisions that declared sums tie to one, step by step: each area of one is said to be made of the other's. */
function tiedTo(
  first: string,
  divisions: readonly string[],
  areas: readonly string[],
  declared: readonly DeclaredSum[],
  ground: (area: string) => string,
): Set<string> {
  const sums = declared.filter(sum => sum.along === 'geography')
  const isMadeOf = (large: string, small: string) =>
    areas
      .filter(area => ground(area) === large)
      .every(area => sums.some(sum => sum.whole === area && sum.parts.every(part => divisionOf(part) === small)))
  const kept = new Set([first])
  for (const one of kept) {
    for (const other of divisions) if (isMadeOf(one, other) || isMadeOf(other, one)) kept.add(other)
  }
  return kept
}
