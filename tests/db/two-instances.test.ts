import { fileURLToPath } from 'node:url'
import { PrismaPg } from '@prisma/adapter-pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { takeTurn } from '@/lib/publication/take-turn'
import { PrismaClient } from '@/prisma/generated/client'
import { migrate } from '@/prisma/migrate.mjs'
import { seededDatabase } from '../support/scratch-database'
import { startApp } from '../support/started-app'

const root = fileURLToPath(new URL('../..', import.meta.url))
const PAGE = '/sv/boras/om/metod'
const FRESH = { timeout: 60_000, interval: 50 }
const MINUTES = 60_000

let database: Awaited<ReturnType<typeof seededDatabase>>
let db: PrismaClient
let apps: Awaited<ReturnType<typeof startApp>>[] = []

const shows = async (words: string) => {
  const read = async (address: string | null) => (await (await fetch(`${address}${PAGE}`)).text()).includes(words)
  return Promise.all(apps.map(({ address }) => read(address)))
}
/** Read twice, so that both the page and what is packed of it are kept. */
const keep = async (words: string) => {
  for (let time = 0; time < 2; time++) expect(await shows(words)).toEqual([true, true])
}

beforeAll(async () => {
  database = await seededDatabase()
  db = new PrismaClient({ adapter: new PrismaPg({ connectionString: database.url }) })
  const start = () => startApp({ DATABASE_URL: database.url })
  apps = [await start(), await start()]
}, 10 * MINUTES)

afterAll(async () => {
  for (const app of apps) await app.end('SIGTERM')
  await db.$disconnect()
  await database.drop()
})

it.each([
  ['what is published', 'Borås Ett', async (id: number) => db.$transaction(tx => takeTurn(tx, id))],
  [
    'what is published while the instances hear nothing',
    'Borås Två',
    async (id: number) =>
      db.municipality.update({ where: { id }, data: { publishedVersion: { increment: 1 }, publishedAt: new Date() } }),
  ],
])('%s is soon on both instances', async (_, words, publish) => {
  const { id, name } = await db.municipality.findUniqueOrThrow({ where: { slug: 'boras' } })
  await keep(name)
  await db.municipality.update({ where: { id }, data: { name: words } })
  // Kept until somebody has published: otherwise the rest of the test would say nothing.
  expect(await shows(words)).toEqual([false, false])
  await publish(id)
  await expect.poll(() => shows(words), FRESH).toEqual([true, true])
})

it('so is what another start renews', async () => {
  const { id, name } = await db.municipality.findUniqueOrThrow({ where: { slug: 'boras' } })
  await keep(name)
  // As an earlier seed brought it, and as nobody has touched it since.
  const row = { municipalityId_table_key: { municipalityId: id, table: 'Municipality', key: '1490' } }
  const { fields } = await db.seedRow.findUniqueOrThrow({ where: row })
  await db.seedRow.update({ where: row, data: { fields: { ...(fields as object), name } } })
  await db.seedPack.updateMany({ data: { contentHash: 'earlier' } })
  await migrate(root, database.url)
  const renewed = await db.municipality.findUniqueOrThrow({ where: { id } })
  expect(renewed.name).not.toBe(name)
  await expect.poll(() => shows(renewed.name), FRESH).toEqual([true, true])
})
