import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { disclose } from '@/lib/disclosure/gate'
import { listDistricts } from '@/lib/districts/queries'
import { listIndicators } from '@/lib/indicators/queries'
import { keyOf } from '../support/disclosure-attack/seen'
import { attack, type AllTold, type Target } from '../support/published/attack'
import { harvest } from '../support/published/harvest'
import { otherTruth } from '../support/published/other-truth'
import { publicationOf, type Publication } from '../support/published/publication'
import { wordsOf, type Words } from '../support/published/told'
import { COUNT, dropTown, openGate, rewriteTown, SHARE, town, writeTown, type TownValues } from '../support/published/town'
import { townValues } from '../support/published/town-values'
import { db } from '../support/seeded-series'

// Next keeps what it has read between requests; here every request reads anew.
vi.mock('next/cache', () => ({ cacheLife: () => {}, cacheTag: () => {} }))

const CODES = [SHARE, COUNT] as const
const WRONG = ['NONE.csv', `${SHARE}.doc`, `${SHARE}/kon/mars/figure.svg`, `${SHARE}/kon/sverige/figure/never/sv`].map(
  path => `/api/v1/${town.slug}/indicators/${path}`,
)
const values = townValues()
let targets: Target[]
let words: Words
let published: Publication
let told: AllTold

beforeAll(async () => {
  await writeTown(db, values)
  const indicators = await listIndicators(town.slug, CODES)
  targets = indicators.map(({ code, rule }) => ({ indicator: code, rule, cells: values[code as keyof TownValues] }))
  words = wordsOf(town.code, indicators, await listDistricts(town.slug))
  published = await publicationOf(`sv/${town.slug}`, WRONG)
  told = await harvest(published, words)
})
afterAll(async () => {
  await dropTown(db)
  await db.$disconnect()
})

const publish = async () => [await publicationOf(`sv/${town.slug}`, WRONG), await publicationOf(`en/${town.slug}`)]

const differing = (a: Publication, b: Publication) => [...new Set([...a.keys(), ...b.keys()])].filter(k => { const [x, y] = [a.get(k), b.get(k)]; return x === undefined || y === undefined || Buffer.compare(Buffer.from(x as string), Buffer.from(y as string)) !== 0 })

test('harvest', () => {
  for (const { indicator, cells, rule } of targets) {
    const shown = disclose(cells, rule)
    const byKey = new Map(shown.map(c => [keyOf(c), c]))
    const mine = told.values.filter(v => v.indicator === indicator)
    const wrongs = mine.filter(v => byKey.has(keyOf(v)) && byKey.get(keyOf(v))!.value !== v.value)
    console.log(indicator, 'told', mine.length, 'cells', new Set(mine.map(keyOf)).size, 'unknown', mine.filter(v => !byKey.has(keyOf(v))).slice(0, 5), mine.filter(v => !byKey.has(keyOf(v))).length, 'wrong', wrongs.slice(0, 3), wrongs.length, 'shown', shown.filter(c => !c.hidden).length, 'of', shown.length)
    const by: Record<string, number> = {}
    for (const v of mine) by[v.at] = (by[v.at] ?? 0) + 1
    console.log(by)
  }
  console.log(told.gaps.slice(0, 2), told.gaps.length)
  const t = performance.now()
  for (const target of targets) console.log(attack(target, told))
  console.log(performance.now() - t)
})
test('x', async () => {
  const before = await publish()
  await rewriteTown(db, Object.fromEntries(targets.map(({ indicator, cells, rule }) => [indicator, otherTruth(cells, rule)])) as TownValues)
  const after = await publish()
  console.log(before.map(p => p.size), before.map((p, i) => differing(p, after[i]!)))
  await openGate(db, true)
  const o2 = await publicationOf('sv/provstad', WRONG)
  await rewriteTown(db, values)
  const o1 = await publicationOf('sv/provstad', WRONG)
  const d = differing(o1, o2)
  console.log('OPEN', d.length, o1.size, 'same', [...o1.keys()].filter(k => !d.includes(k)))
}, 200_000)
