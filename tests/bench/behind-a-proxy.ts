/**
 * npm run bench:proxy [-- minutes]: two instances behind the proxy of docs/deployment over one database, readers and twenty
 * people who save drafts each second. A third in, an instance is killed; two thirds in, the database. Both come back. Tells
 * what was answered in each part of it, how long it took, and whether anything that was answered as saved is lost.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { Agent, request } from 'node:https'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { embeddedPostgres } from '@/prisma/embedded-postgres.mjs'
import { freePort } from '@/prisma/port.mjs'
import { run } from '@/prisma/progress.mjs'
import { temporaryFolder } from '../support/scratch-database'
import { postgresPid, startApp } from '../support/started-app'
import { draftingPeople, PEOPLE } from './drafting-people'
import { machine } from './machine'
import { toldByPhase, type Answered, type Phase } from './told-by-phase'

const MINUTE_MS = 60_000
const TURN_MS = 1000
const READERS = 10
const DOWN_MS = 5000
const PAGES = ['/sv/boras', '/sv/boras/indikatorer/N15428', '/sv/boras/malomraden/god-start', '/sv/boras/stadsdelar']

const lasts = Number(process.argv[2] ?? 3) * MINUTE_MS
const folder = temporaryFolder()
mkdirSync(join(folder, 'tls'))
const [front, plain, ...ports] = [await freePort(), await freePort(), await freePort(), await freePort()]
const site = `https://localhost:${front}`
const settings = {
  SITE_URL: site,
  TRUSTED_PROXIES: '1',
  AUTH_SECRET: 'a'.repeat(43),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: Buffer.alloc(32, 7).toString('base64'),
}

type Answer = { status: number; ms: number; at: number; text: string }
const agent = new Agent({ keepAlive: true, maxSockets: READERS + PEOPLE, rejectUnauthorized: false })

/** Status 0 where no answer came. */
function ask(path: string, headers: Record<string, string> = {}, body?: string): Promise<Answer> {
  const begun = performance.now()
  return new Promise(resolve => {
    const done = (status: number, text = '') => resolve({ status, text, at: begun, ms: performance.now() - begun })
    const asked = request(site + path, { agent, method: body ? 'POST' : 'GET', headers }, answer => {
      let text = ''
      answer.on('data', chunk => (text += chunk)).on('end', () => done(answer.statusCode ?? 0, text))
      answer.on('error', () => done(0))
    })
    asked.on('error', () => done(0)).end(body)
  })
}

/** The proxy as docs/deployment tells an administrator to set it up, with our ports and a certificate of our own. */
async function startProxy() {
  const [key, certificate] = [join(folder, 'tls/privkey.pem'), join(folder, 'tls/fullchain.pem')]
  const made = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost']
  await run('openssl', [...made, '-keyout', key, '-out', certificate])
  const told = readFileSync(fileURLToPath(new URL('../../docs/deployment/nginx.conf', import.meta.url)), 'utf8')
    .replace('listen 80;', `listen ${plain};`)
    .replace('listen 443', `listen ${front}`)
    .replace('127.0.0.1:3000', `127.0.0.1:${ports[0]}`)
    .replace('127.0.0.1:3001', `127.0.0.1:${ports[1]}`)
    .replaceAll('/etc/ssl/malbild', join(folder, 'tls'))
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(at => `${at}_temp_path ${folder}/${at};`)
  const file = join(folder, 'nginx.conf')
  const basics = `daemon off; pid ${folder}/pid; error_log ${folder}/errors; events { worker_connections 1024; }`
  writeFileSync(file, `${basics}\nhttp { access_log off; ${places.join(' ')}\n${told}\n}`)
  return spawn('nginx', ['-c', file, '-e', join(folder, 'errors')])
}

const database = await embeddedPostgres(join(folder, 'data'))
const start = (port: number) =>
  startApp({ ...settings, PORT: String(port), DATABASE_URL: database.url, DATA_DIR: folder })
const first = await start(ports[0]!)
const second = await start(ports[1]!)
const proxy = await startProxy()
let third: typeof first | undefined
try {
  const { people, cells, id, page } = await draftingPeople(database.url)
  const until = performance.now() + lasts
  const reads: Answered[] = []
  const saves: Answered[] = []
  const phases: Phase[] = []
  const begins = (name: string) => phases.push({ name, from: performance.now() })
  const saved = new Map<number, number>()

  const read = async (which: number) => {
    for (let turn = which; performance.now() < until; turn++) {
      const { text, ...answer } = await ask(PAGES[turn % PAGES.length]!)
      reads.push({ ...answer, isWhole: answer.status === 200 && text.includes('<h1') && text.endsWith('</html>') })
      await pause(TURN_MS / 5)
    }
  }
  const save = async (person: (typeof people)[number], late: number) => {
    await pause(late)
    const headers = {
      'next-action': id,
      'content-type': 'text/plain;charset=UTF-8',
      cookie: `__Secure-next-auth.session-token=${person.ticket}`,
      origin: site,
      'sec-fetch-site': 'same-origin',
    }
    for (let turn = 1; performance.now() < until; turn++) {
      const typed = cells.drafts.map(cell => ({ ...cell, value: String(turn) }))
      const sent = { ...cells.about, personId: person.id, cells: typed, gone: [] }
      const { text, ...answer } = await ask(page, headers, JSON.stringify([sent]))
      const isWhole = text.includes('"savedAt"')
      saves.push({ ...answer, isWhole })
      if (isWhole) saved.set(person.id, turn)
      await pause(Math.max(0, TURN_MS - answer.ms))
    }
  }
  const disturb = async () => {
    begins('two instances')
    await pause(lasts / 3)
    begins('one is killed')
    await first.end('SIGKILL')
    await pause(DOWN_MS)
    third = await start(ports[0]!)
    begins('the instance is back')
    await pause(Math.max(0, until - performance.now() - lasts / 3))
    begins('the database is killed')
    process.kill(postgresPid(join(folder, 'data')), 'SIGKILL')
    await pause(DOWN_MS)
    await database.revive()
    begins('the database is back')
  }
  console.log(machine())
  const readers = Array.from({ length: READERS }, (_, i) => read(i))
  const savers = people.map((person, i) => save(person, (i * TURN_MS) / PEOPLE))
  await Promise.all([...readers, ...savers, disturb()])

  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  const { rows } = await client.query<{ id: number; value: string }>(
    `SELECT "personId" AS id, min(value::int) AS value FROM "Draft" WHERE "personId" = ANY($1) GROUP BY 1`,
    [people.map(person => person.id)],
  )
  await client.end()
  const held = new Map(rows.map(row => [row.id, Number(row.value)]))
  const lost = [...saved].filter(([person, turn]) => (held.get(person) ?? 0) < turn)
  console.log(toldByPhase(phases, { reads, savings: saves }))
  console.log(`${lost.length} of ${saved.size} people lost something that was answered as saved; ${machine()}`)
  if (lost.length) process.exitCode = 1
} finally {
  proxy.kill()
  for (const app of [first, second, third]) await app?.end('SIGTERM')
  await database.stop()
  agent.destroy()
  rmSync(folder, { recursive: true, force: true })
}
