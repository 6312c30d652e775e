import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { roundTo } from '@/lib/disclosure/rounding'
import { keyOf } from '../support/disclosure-attack/seen'
import { attack, type AllTold } from '../support/published/attack'
import { harvest } from '../support/published/harvest'
import { otherTruth } from '../support/published/other-truth'
import { answersAt, differing, publicationOf, type Publication } from '../support/published/publication'
import { readTown, townFiles } from '../support/published/read-town'
import { dropTown, openGate, rewriteTown, town, townCodes, type TownValues } from '../support/published/town'
import { db } from '../support/seeded-series'

// Next keeps what it has read between requests; here every request reads anew.
vi.mock('next/cache', () => ({ cacheLife: () => {}, cacheTag: () => {} }))
// A hundred answers and more take their time on a busy machine.
vi.setConfig({ testTimeout: 180_000 })

/** Lists of the open data that tell numbers. */
const LISTS = ['observations', 'observations.csv', 'gaps', 'gaps.csv', 'assessments', 'assessments.csv']
const [SHARE, COUNT] = townCodes
/** The lines of districts that a figure's reader may lay beside it; no page leads there. */
const districtLines = [SHARE, COUNT].flatMap(code =>
  ['norr', 'oster', 'soder'].map(slug => `/api/pages/${town.slug}/indicators/${code}/alla/${slug}/figure/all/sv`),
)
/** Where the open data begin, which lead to all their lists; and what leads nowhere. */
const ALSO = [
  `/api/v1/${town.slug}`,
  ...districtLines,
  ...[SHARE, COUNT].map(code => `/api/pages/${town.slug}/indicators/${code}/choices/sv`),
  ...['NONE.csv', `${SHARE}.doc`, `${SHARE}/kon/mars/figure.svg`, `${SHARE}/kon/sverige/figure/never/sv`].map(
    path => `${townFiles}/${path}`,
  ),
]

/** One address of each kind that tells numbers: pages, pictures, files. */
const kinds = (locale: 'sv' | 'en') => {
  const en = locale === 'en' ? '.en' : ''
  const pages = `/${locale}/${town.slug}`
  return [
    ...[pages, `${pages}/malomraden/god-start`, `${pages}/malbild/1.1`, `${pages}/indikatorer`],
    ...[`${pages}/indikatorer/${SHARE}`, `${pages}/indikatorer/${COUNT}`, `${pages}/inbaddning/${SHARE}`],
    ...[`${pages}/stadsdelar`, `${pages}/stadsdelar/norr`, `${pages}/stadsdelar/jamfor/norr/oster/soder`],
    ...[`${SHARE}${en}.csv`, `${SHARE}${en}.xlsx`, `${SHARE}${en}.jsonstat.json`].map(file => `${townFiles}/${file}`),
    `/api/pages/${town.slug}/indicators/${SHARE}/kon/sverige/figure/all/${locale}`,
    `/api/pages/${town.slug}/indicators/${SHARE}/alla/norr/figure/all/${locale}`,
    `${townFiles}/${SHARE}/kon/sverige/figure${en}.svg`,
    `/api/v1/${town.slug}/areas/god-start${en}.zip`,
    `/api/pages/${town.slug}/og/${locale}/indikatorer/${SHARE}.png`,
    ...LISTS.map(list => `/api/v1/${town.slug}/${list}`),
  ]
}

let read: Awaited<ReturnType<typeof readTown>>
let published: Publication
let told: AllTold
let other: TownValues

beforeAll(async () => {
  read = await readTown(db)
  published = await publicationOf(`sv/${town.slug}`, ALSO)
  told = await harvest(published, read.words)
  const otherOf = (code: string) => otherTruth(read.target(code).cells, read.target(code).rule)
  other = { [SHARE]: otherOf(SHARE), [COUNT]: otherOf(COUNT) }
})
afterAll(async () => {
  await dropTown(db)
  await db.$disconnect()
})

describe('a town with many small groups', () => {
  test('is read as it is printed: every number of every answer falls in its place', () => {
    for (const { indicator, cells, rule } of read.targets) {
      const truth = new Map(cells.map(cell => [keyOf(cell), cell.value]))
      const own = told.values.filter(one => one.indicator === indicator && truth.has(keyOf(one)))
      const printed = own.filter(({ value }) => value !== null)
      const misread = printed.filter(one => roundTo(truth.get(keyOf(one)) ?? NaN, rule.decimals) !== one.value)
      expect(misread).toEqual([])
      expect(new Set(own.map(keyOf)).size).toBeGreaterThan(40)
      expect(new Set(own.filter(({ value }) => value === null).map(keyOf)).size).toBeGreaterThan(5)
      expect(new Set(own.map(({ at }) => at)).size).toBeGreaterThan(25)
    }
  })

  test('gives no hidden count away, with all answers and all attacks together', () => {
    expect(read.targets.flatMap(target => attack(target, told))).toEqual([])
  })

  test('answers byte for byte as another town that differs only in what is hidden', async () => {
    const english = await answersAt(kinds('en'))
    await rewriteTown(db, other)
    try {
      expect(differing(published, await publicationOf(`sv/${town.slug}`, ALSO))).toEqual([])
      expect(differing(english, await answersAt(kinds('en')))).toEqual([])
    } finally {
      await rewriteTown(db, read.values)
    }
  })

  test('is told from the other by every kind of answer once the gate stands open', async () => {
    await openGate(db, true)
    try {
      const one = await answersAt(kinds('sv'))
      await rewriteTown(db, other)
      expect(differing(one, await answersAt(kinds('sv')))).toEqual(kinds('sv'))
    } finally {
      await openGate(db, false)
      await rewriteTown(db, read.values)
    }
  })
})
