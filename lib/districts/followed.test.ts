import { describe, expect, it } from 'vitest'
import type { Indicator } from '@/lib/indicators/indicator'
import { dictionary } from '@/lib/text/dictionary'
import { movedIn, closingIn } from './answer'
import { districtChange, isNearlyUnchanged } from './district-change'
import { CITY, districtAt, employment, shownOf } from './district-fixtures'
import { compareDistrict } from './district-reading'
import { followedIn, withVerdict } from './followed'

/** A share in the district and in the city, in each of some years. */
function row(code: string, years: [year: number, own: number, city: number][], changed: Partial<Indicator> = {}) {
  const indicator = { ...employment, code, title: code, ...changed }
  const cells = shownOf(
    years.flatMap(([year, own, city]) => [
      { year, value: city },
      { year, value: own, place: districtAt('norrby') },
    ]),
  )
  const comparison = compareDistrict(indicator, cells, CITY, 'norrby')!
  return { indicator, comparison, change: districtChange(indicator, cells, CITY, 'norrby') }
}

const grew = row('grew', [
  [2024, 25.4, 42.5],
  [2025, 25.9, 43.3],
])
const shrank = row('shrank', [
  [2024, 50, 80],
  [2025, 49, 76],
])
const once = row('once', [[2024, 55, 80]])
const neutral = row(
  'neutral',
  [
    [2024, 30, 40],
    [2025, 35, 40],
  ],
  { direction: 'neither' },
)

describe('what can be followed of a district', () => {
  it('is each measure with a better and a worse and two comparable years, by which way its distance went', () => {
    const found = followedIn([grew, shrank, once, neutral])
    expect(found.of).toBe(3)
    expect(found.rows.map(({ indicator }) => indicator.code)).toEqual(['grew', 'shrank'])
    expect(withVerdict(found, 'larger').map(({ indicator }) => indicator.code)).toEqual(['grew'])
    expect(withVerdict(found, 'smaller').map(({ indicator }) => indicator.code)).toEqual(['shrank'])
  })

  it('can be better here while the distance grows', () => {
    const found = followedIn([grew])
    expect(withVerdict(found, 'larger')).toHaveLength(1)
    expect(found.better.map(({ indicator }) => indicator.code)).toEqual(['grew'])
  })
})

describe.each(['sv', 'en'] as const)('the answer in %s', locale => {
  const setting = { city: 'Borås', t: dictionary(locale), locale }
  const number = (value: number) => value.toFixed(1).replace('.', locale === 'sv' ? ',' : '.')

  it('tells both ends of a distance and its years, and how many measures are not known', () => {
    const said = closingIn(followedIn([grew, once]), setting)
    expect(said).toHaveLength(3)
    for (const part of [number(17.1), number(17.4), '2024', '2025']) expect(said[1]).toContain(part)
  })

  it('says less than half a percentage point between shares as almost unchanged', () => {
    const { nearly, larger } = setting.t.districtAnswer
    const wordsOf = (said: typeof nearly) => said('#', '', '', '', '').split('#')[1]!.split(',')[0]
    expect(closingIn(followedIn([grew]), setting)[1]).toContain(wordsOf(nearly))
    expect(isNearlyUnchanged(grew.indicator, grew.change!.distance!)).toBe(true)
    expect(isNearlyUnchanged({ isShare: false }, grew.change!.distance!)).toBe(false)
    const more = row('more', [
      [2024, 25.4, 42.5],
      [2025, 25.4, 43.2],
    ])
    expect(closingIn(followedIn([more]), setting)[1]).toContain(wordsOf(larger))
  })

  it('tells what grew before what shrank', () => {
    const said = closingIn(followedIn([shrank, grew]), setting)
    expect(said.findIndex(each => each.includes(number(17.4)))).toBeLessThan(
      said.findIndex(each => each.includes(number(27))),
    )
  })

  it('says of one year that nothing is known, rather than that nothing has happened', () => {
    const found = followedIn([once])
    expect(closingIn(found, setting)).toEqual([setting.t.districtAnswer.noneFollowed(1, 'Borås')])
    expect(movedIn('better', found, setting)).toEqual([setting.t.districtAnswer.noneMoved(0, 1)])
    expect(movedIn('better', followedIn([shrank]), setting)).toEqual([setting.t.districtAnswer.noneMoved(1, 1)])
  })
})
