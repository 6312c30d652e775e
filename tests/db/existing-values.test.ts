import { afterAll, expect, it, vi } from 'vitest'
import { db } from '@/lib/db'
import { allGoals } from '@/lib/framework/framework'
import { getFramework } from '@/lib/framework/queries'
import { getCatalogue } from '@/lib/observations/queries'
import { publishedDb } from '@/lib/published-db'

vi.mock('next/cache', () => ({ cacheLife: () => {}, cacheTag: () => {} }))

afterAll(async () => {
  await db.$disconnect()
  await publishedDb.$disconnect()
})

/** Which indicators have values, as the tree says it and as the gate does in the catalogue. */
async function haveValues(slug: string) {
  const framework = (await getFramework(slug))!
  const tree = new Map(allGoals(framework.overall).flatMap(goal => goal.indicators.map(i => [i.code, i.hasValues])))
  const entries = await getCatalogue(slug, `${framework.validFrom}-01-01`)
  const catalogue = new Map(entries.filter(({ code }) => tree.has(code)).map(e => [e.code, e.hasValues]))
  return { tree, catalogue, entryOf: (code: string) => entries.find(entry => entry.code === code)! }
}

it.each(['boras', 'borlange'])('the tree of %s says that there are values just where the gate does', async slug => {
  const { tree, catalogue } = await haveValues(slug)
  expect(tree.size).toBeGreaterThan(20)
  expect(Object.fromEntries(catalogue)).toEqual(Object.fromEntries(tree))
})

it.each([
  ['are missing', { value: null, status: 'missing' }, false],
  ['are not there, whatever they are called', { value: null, status: 'preliminary' }, false],
  ['are secret at their source', { value: null, status: 'confidential' }, true],
  ['are too few to be shown', { value: 3, status: 'normal', numerator: 3, denominator: 8 }, true],
] as const)('of an indicator whose values %s it is told alike in both, and nothing of counts', async (_, data, has) => {
  const { id } = await db.municipality.findUniqueOrThrow({ where: { slug: 'boras' } })
  const indicator = await db.indicator.findFirstOrThrow({ where: { municipalityId: id, code: 'N15428' } })
  await db.indicator.update({ where: { id: indicator.id }, data: { countsPeople: true, publishedByAuthority: false } })
  await db.publishedObservation.updateMany({ where: { municipalityId: id, indicatorId: indicator.id }, data })
  const { tree, catalogue, entryOf } = await haveValues('boras')
  expect([tree.get('N15428'), catalogue.get('N15428')]).toEqual([has, has])
  expect(entryOf('N15428').hasCounts).toBe(false)
})
