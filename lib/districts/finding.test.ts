import { describe, expect, it } from 'vitest'
import { dictionary } from '@/lib/text/dictionary'
import type { Locale } from '@/lib/text/numbers'
import type { Indicator } from '@/lib/indicators/indicator'
import { CITY, districtAt, employment, shownOf } from './district-fixtures'
import { compareDistrict } from './district-reading'
import { districtFinding } from './finding'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

function findingOf(indicator: Indicator, cells: ReturnType<typeof shownOf>, code: string, locale: Locale = 'sv') {
  const { wholeCity, inAllOf, restOf } = dictionary(locale).districts
  expect(wholeCity('Borås')).toContain('Borås')
  const names = { district: 'Norrby', city: inAllOf('Borås'), rest: restOf('Borås') }
  const comparison = compareDistrict(indicator, cells, CITY, code)!
  const found = districtFinding([{ indicator, comparison }], { names, t: dictionary(locale), locale })
  return found && { headline: plain(found.headline), standing: found.standing.map(plain) }
}

const poor = { ...employment, code: 'SCB-LOWECON-GAP' }
const many = shownOf([
  { year: 2024, value: 15.2 },
  { year: 2024, value: 55.4, place: districtAt('norrby') },
  ...Array.from({ length: 11 }, (_, i) => ({ year: 2024, value: 5 + i, place: districtAt(`d${i}`) })),
])

describe('the finding of a district', () => {
  it('says how large, beside what, and where it stands, in whole numbers', () => {
    const found = findingOf(poor, many, 'norrby')
    expect(found?.headline).toBe('I Norrby lever 55 procent med låg ekonomisk standard, mot 15 i hela Borås.')
    expect(found?.standing[0]).toBe('Det är högst av stadens 12 stadsdelar (2024).')
    expect(findingOf(poor, many, 'norrby', 'en')?.headline).toBe(
      'In Norrby, 55 per cent live with a low economic standard, against 15 in all of Borås.',
    )
  })

  it('keeps the decimals where whole numbers would not tell the two apart', () =>
    expect(findingOf(poor, many, 'd9')?.headline).toMatch(/14,0 procent.*mot 15,2 i/))

  it('says as much where the printed values are equal', () => {
    const cells = shownOf([
      { year: 2024, value: 15 },
      { year: 2024, value: 15, place: districtAt('norrby') },
    ])
    expect(findingOf(poor, cells, 'norrby')?.headline).toMatch(/, lika mycket som i hela Borås\.$/)
  })

  it('is told of the rest of the city where the counts are known', () => {
    const cells = shownOf([
      { year: 2024, count: 800, of: 1000 },
      { year: 2024, count: 50, of: 100, place: districtAt('norrby') },
    ])
    expect(findingOf(poor, cells, 'norrby')?.headline).toMatch(/50 procent.*, mot 83 i resten av Borås\.$/)
  })

  it('is told by the subject of a measure that has no words of its own', () =>
    expect(findingOf({ ...employment, code: 'X' }, many, 'norrby')?.headline).toBe(
      'I Norrby är andelen sysselsatta 55 procent, mot 15 i hela Borås.',
    ))

  it('is silent where nothing is shown', () => expect(findingOf(poor, many, 'ingenstans')).toBeNull())
})
