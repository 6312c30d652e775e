import { expect, it } from 'vitest'
import type { Indicator } from '@/lib/indicators/indicator'
import { CITY, districtAt, employment, shownOf } from './district-fixtures'
import { compareDistrict } from './district-reading'
import { atAGlance } from './measures'

/** A share in the district and in the city in one year. */
function row(code: string, year: number, own: number, city: number, changed: Partial<Indicator> = {}) {
  const indicator = { ...employment, code, ...changed }
  const cells = shownOf([
    { year, value: city },
    { year, value: own, place: districtAt('norrby') },
  ])
  return { indicator, comparison: compareDistrict(indicator, cells, CITY, 'norrby')! }
}

it('what is seen at a glance is of the latest years, has a better and a worse, and begins with what is farthest apart', () => {
  const rows = [
    row('SCB-LOWECON-GAP', 2024, 55, 15),
    row('A', 2024, 20, 6),
    row('B', 2025, 20, 80),
    row('old', 2022, 10, 90),
    row('neutral', 2024, 80, 20, { direction: 'neither' }),
    row('money', 2024, 185, 307, { isShare: false, unit: 'tusen kronor' }),
  ]
  expect(atAGlance(rows).map(({ indicator }) => indicator.code)).toEqual(['B', 'SCB-LOWECON-GAP', 'A'])
})
