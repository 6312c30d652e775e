import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { followPublished } from '@/lib/publication/follow-published.mjs'
import { takeTurn } from '@/lib/publication/take-turn'

const url = process.env.DATABASE_URL ?? ''
const FRESH = { timeout: 60_000, interval: 10 }
/** Two instances, and what each has been told to forget. */
const forgotten: [string[], string[]] = [[], []]
const following: Awaited<ReturnType<typeof followPublished>>[] = []

const publish = (slug: string) =>
  db.$transaction(async tx => {
    const { id } = await tx.municipality.findUniqueOrThrow({ where: { slug } })
    await takeTurn(tx, id)
  })
const bothForget = (...slugs: string[]) => expect.poll(() => forgotten, FRESH).toEqual([slugs, slugs])

beforeAll(async () => {
  for (const told of forgotten) following.push(await followPublished(url, slug => void told.push(slug)))
})
beforeEach(() => forgotten.forEach(told => told.splice(0)))
afterAll(async () => {
  for (const { end } of following) await end()
  await db.$disconnect()
})

it('every instance forgets the municipality that published, and no other', async () => {
  await publish('boras')
  await bothForget('boras')
  await publish('borlange')
  await bothForget('boras', 'borlange')
})

it('nothing is forgotten for what was rolled back, or before it holds', async () => {
  const given = db.$transaction(async tx => {
    await takeTurn(tx, (await tx.municipality.findUniqueOrThrow({ where: { slug: 'boras' } })).id)
    await new Promise(resolve => setTimeout(resolve, 1200))
    expect(forgotten).toEqual([[], []])
    throw new Error('undone')
  })
  await expect(given).rejects.toThrow('undone')
  await publish('borlange')
  await bothForget('borlange')
})

it('what no message told of is seen all the same', async () => {
  await db.municipality.update({ where: { slug: 'boras' }, data: { publishedVersion: { increment: 1 } } })
  await bothForget('boras')
})

it('what was published while the connection was away is seen, however often it is lost', async () => {
  for (let loss = 0; loss < 3; loss++) {
    const begun = performance.now()
    expect(following.map(({ wasAwaySince }) => wasAwaySince(begun))).toEqual([false, false])
    forgotten.forEach(told => told.splice(0))
    const killed = await db.$queryRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE application_name = 'malbild-follows' AND datname = current_database()`
    expect(killed).toHaveLength(2)
    await publish('boras')
    await bothForget('boras')
    expect(following.map(({ wasAwaySince }) => wasAwaySince(begun))).toEqual([true, true])
  }
})

it('a municipality that changes its address, comes or goes is forgotten under every name it had', async () => {
  await db.municipality.update({ where: { slug: 'borlange' }, data: { slug: 'borlange-kommun' } })
  await bothForget('borlange-kommun', 'borlange')
  await db.municipality.update({ where: { slug: 'borlange-kommun' }, data: { slug: 'borlange' } })
  await bothForget('borlange-kommun', 'borlange', 'borlange', 'borlange-kommun')
  const own = { code: '9999', slug: 'ny', name: 'Ny', shortName: 'Ny', county: 'Ny' }
  await db.municipality.create({ data: own })
  await expect.poll(() => forgotten.map(told => told.at(-1)), FRESH).toEqual(['ny', 'ny'])
  forgotten.forEach(told => told.splice(0))
  await db.municipality.delete({ where: { slug: 'ny' } })
  await bothForget('ny')
})

it('one who begins when something has been published since its pages were drawn forgets all', async () => {
  const late: string[] = []
  const { end } = await followPublished(url, slug => void late.push(slug))
  expect(late.sort()).toEqual(['boras', 'borlange'])
  await end()
})
