import { rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { database } from '@/prisma/doctor/database.mjs'
import { foundBy, type Finding } from '@/prisma/doctor/finding.mjs'
import { copies, disk, door } from '@/prisma/doctor/machine.mjs'
import { address, mail, signIn, source } from '@/prisma/doctor/services.mjs'
import { freePort, listen } from '@/prisma/port.mjs'
import { identityProvider } from '../support/identity-provider'
import { mailBox } from '../support/mail-box'
import { scratchDatabase, temporaryFolder } from '../support/scratch-database'

const root = process.cwd()
const url = process.env.DATABASE_URL ?? ''
const folder = temporaryFolder()
const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})
afterAll(() => rmSync(folder, { recursive: true }))

const levels = (findings: Finding[]) => findings.map(({ level }) => level)
const told = async (check: Promise<Finding[]>) => (await foundBy(() => check)).map(({ text }) => text).join('\n')

async function answering(status: number, body: unknown, headers: Record<string, string> = {}) {
  const server = createServer((_, answer) => answer.writeHead(status, headers).end(JSON.stringify(body)))
  closing.push(() => server.close())
  return listen(server, 0, '127.0.0.1')
}

describe('npm run doctor looks at the database', () => {
  it('and finds one of this version well', async () => {
    expect(levels(await database(root, url))).toEqual(['well', 'well', 'well', 'well'])
  })

  it('says that an empty one waits, and that one is of a later version', async () => {
    const empty = await scratchDatabase()
    closing.push(empty.drop)
    expect(await told(database(root, empty.url))).toContain('Databasen är tom.')
    const client = new pg.Client(empty.url)
    await client.connect()
    await client.query(
      `CREATE TABLE _prisma_migrations AS SELECT '20261001000000_first'::text AS migration_name, now() AS finished_at, NULL::timestamptz AS rolled_back_at`,
    )
    await client.end()
    expect(await told(database(root, empty.url))).toContain('nyare version')
  })

  it('says what to do where it can’t be used', async () => {
    const port = await freePort()
    expect(await told(database(root, `postgresql://x:hemligt@127.0.0.1:${port}/x`))).toMatch(
      /^(?!.*hemligt).*Ingen PostgreSQL lyssnar/,
    )
  })
})

describe('npm run doctor looks at the machine', () => {
  it('finds room for a folder that isn’t made yet', async () => {
    expect((await disk(join(folder, 'inte', 'gjord')))[0]?.text).toMatch(/^(Bara )?[\d\s,]+ GB ledigt/)
  })

  it('tells a free port, a port of ours, and another program’s', async () => {
    expect(await told(door(await freePort(), undefined))).toContain('ledig')
    expect(await told(door(await answering(200, { status: 'ok' }), '127.0.0.1'))).toContain('svarar')
    expect(levels(await door(await answering(503, { status: 'degraded' }), '127.0.0.1'))).toEqual(['wrong'])
    expect(await told(door(await answering(200, { anna: 1 }), '127.0.0.1'))).toContain('används redan')
  })

  it('says how old the newest copy is', async () => {
    const now = new Date('2026-11-29T12:00:00Z')
    expect(levels(await copies(undefined, now))).toEqual(['worth'])
    expect(levels(await copies(folder, now))).toEqual(['wrong'])
    writeFileSync(join(folder, 'malbild-2026-11-20T010000Z.backup'), '')
    expect(await copies(folder, now)).toMatchObject([{ level: 'wrong', text: expect.stringContaining('9 dagar') }])
    writeFileSync(join(folder, 'malbild-2026-11-29T010000Z.backup'), '')
    expect(levels(await copies(folder, now))).toEqual(['well'])
  })
})

describe('npm run doctor looks at what stands around', () => {
  it('greets the mail server, and says why it can’t', async () => {
    const box = await mailBox()
    expect(levels(await mail(box.url))).toEqual(['well'])
    await box.close()
    expect(await mail(box.url)).toMatchObject([{ level: 'wrong', text: expect.stringContaining('Rätta MAIL_URL') }])
    expect(levels(await mail(undefined))).toEqual(['worth'])
  })

  it('finds the municipality’s sign-in, and the clock by it', async () => {
    const service = await identityProvider({ site: () => 'http://localhost' }, {})
    closing.push(service.close)
    const { OIDC_ISSUER } = service.settings
    expect(levels(await signIn(OIDC_ISSUER))).toEqual(['well', 'well'])
    expect(await told(signIn(`${OIDC_ISSUER}/`))).toContain(`Skriv OIDC_ISSUER just så`)
    expect(levels(await signIn(`http://127.0.0.1:${await freePort()}`))).toEqual(['wrong'])
    expect(await told(signIn(`http://127.0.0.1:${await answering(500, {})}`))).toContain('(500)')
  })

  it('tells when clocks differ more than a sign-in bears', async () => {
    const late = new Date(Date.now() - 3 * 60_000).toUTCString()
    let port = 0
    const server = createServer((_, answer) =>
      answer.writeHead(200, { date: late }).end(JSON.stringify({ issuer: `http://127.0.0.1:${port}` })),
    )
    closing.push(() => server.close())
    port = await listen(server, 0, '127.0.0.1')
    expect(await told(signIn(`http://127.0.0.1:${port}`))).toMatch(/klocka går 1[78]\d sekunder före/)
  })

  it('says what is lacking without calling it a fault', async () => {
    expect(levels(await source(`http://127.0.0.1:${await freePort()}/`))).toEqual(['worth'])
    expect(levels(await address({ siteUrl: undefined, proxies: 0 }))).toEqual(['worth'])
    expect(levels(await address({ siteUrl: 'https://malbild.boras.se', proxies: 0 }))).toEqual(['worth'])
    expect(levels(await address({ siteUrl: 'https://malbild.boras.se', proxies: 1 }))).toEqual(['well'])
  })
})
