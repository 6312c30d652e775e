/**
 * npm run bench:data: the statements of an area page in the seeded database, and in a copy of it with two million
 * synthetic values of five revisions each beside the real ones. Fewer, for a first try: npm run bench:data 200000.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { publishedConnectionOf } from '@/prisma/address.mjs'
import { migrate } from '@/prisma/migrate.mjs'
import { scratchDatabase } from '../support/scratch-database'
import { timeOf, type Statement } from './asked-statements'
import { report } from './goals'
import { machine } from './machine'
import { addObservations } from './many-observations'
import { median } from '@/lib/statistics/median'
import { columns, spread } from './columns'

const ROUNDS = 9
const MANY = Number(process.argv[2] ?? 2_000_000)
const root = fileURLToPath(new URL('../..', import.meta.url))

const { url: few, drop } = await scratchDatabase()
const many = `${few}_many`
try {
  await migrate(root, few)
  await within(serverOf(few), client => client.query(`CREATE DATABASE "${nameOf(many)}" TEMPLATE "${nameOf(few)}"`))
  const begun = performance.now()
  const added = await within(many, client => addObservations(client, MANY))
  console.log(`${added} values added in ${((performance.now() - begun) / 1000).toFixed(0)} s; ${machine()}`)
  const asPublic = (url: string) => publishedConnectionOf(url).connectionString
  await within(asPublic(few), inFew => within(asPublic(many), inMany => compare(inFew, inMany)))
} finally {
  await within(serverOf(few), client => client.query(`DROP DATABASE IF EXISTS "${nameOf(many)}" WITH (FORCE)`))
  await drop()
}

async function compare(inFew: pg.Client, inMany: pg.Client): Promise<void> {
  const asked = { few: await askedIn(few), many: await askedIn(many) }
  const times = { few: [] as number[][], many: [] as number[][] }
  // The first round fills the server's buffers and isn't counted.
  for (let round = 0; round <= ROUNDS; round++) {
    const [ofFew, ofMany] = [await timeOf(inFew, asked.few), await timeOf(inMany, asked.many)]
    if (round === 0) continue
    times.few.push(ofFew)
    times.many.push(ofMany)
  }
  const sums = (of: number[][]) => of.map(each => each.reduce((sum, time) => sum + time, 0))
  const one = (of: number[][], i: number) =>
    spread(
      of.map(each => each[i] ?? NaN),
      1,
    )
  const statement = ({ text }: Statement, i: number) => [shortened(text), one(times.few, i), one(times.many, i)]
  console.log(
    columns([
      ['', 'seed, ms', 'with many, ms'],
      ['all statements', spread(sums(times.few), 1), spread(sums(times.many), 1)],
      ...asked.few.map(statement),
    ]),
  )
  const ratio = median(sums(times.many)) / median(sums(times.few))
  const goals = [
    { what: 'database time, × the seed', is: ratio, limit: 1.1 },
    { what: 'statements of a cold page', is: asked.many.length, limit: 8, decimals: 0 },
  ]
  console.log(`${report(goals)}\n${machine()}`)
}

/** What it asks depends on what is there, so each database is asked for its own. */
async function askedIn(url: string): Promise<Statement[]> {
  const child = fork(fileURLToPath(new URL('print-statements.ts', import.meta.url)), {
    env: { ...process.env, DATABASE_URL: url },
    serialization: 'advanced',
  })
  const [statements] = (await once(child, 'message')) as [Statement[]]
  return statements
}

async function within<T>(connectionString: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  return work(client).finally(() => client.end())
}

function serverOf(url: string): string {
  const server = new URL(url)
  server.pathname = '/postgres'
  return server.href
}

function nameOf(url: string): string {
  return new URL(url).pathname.slice(1)
}

function shortened(text: string): string {
  const [, table] = /FROM\s+(?:"\w+"\.)?"(\w+)"/.exec(text) ?? []
  return `  ${table}: ${text.replace(/\s+/g, ' ').trim().slice(0, 40)} … (${text.length})`
}
