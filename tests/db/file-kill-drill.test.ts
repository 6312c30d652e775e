import { fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { submitMany } from '@/lib/values/submit-many'
import type { Actor } from '@/lib/auth/permissions'
import type { FileRound } from '../support/file-drill-worker'
import { cellsForMany, valuesIn } from '../support/many-values'
import { colleague, municipalityId } from '../support/proposing'
import { db } from '../support/seeded-series'

const ROUNDS = process.env.TEST_ALL ? 20 : 3
/** Written in three statements. */
const MANY = 10_500
/** No value of the seed is as old. */
const FIRST_YEAR = 1700

type Told = { did: 'begun' | 'wrote' | 'sent'; ok?: boolean }
let writer: Actor
let round: Omit<FileRound, 'year'>
/** How long a whole sending takes here and now. */
let wholeMs = 0

beforeAll(async () => {
  const boras = await municipalityId('boras')
  writer = await colleague(boras, 'controller')
  round = { municipalityId: boras, writer: writer.id, many: MANY }
})
afterAll(() => db.$disconnect())

/** Lets a worker send a file and ends it so long after it has done that, or lets it be; what it told before that. */
async function sentBy(
  year: number,
  kill: { did: Told['did']; afterMs: number } | null,
): Promise<{ told: Told[]; ms: number }> {
  const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
  const worker = fork(at('../support/file-drill-worker.ts'), [JSON.stringify({ ...round, year })], {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, TSX_TSCONFIG_PATH: at('../bench/tsconfig.uncached.json') },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const told: Told[] = []
  const gone = once(worker, 'exit')
  const heard = (wanted: Told['did']) =>
    new Promise<void>(resolve => worker.on('message', (message: Told) => message.did === wanted && resolve()))
  worker.on('message', (message: Told) => told.push(message))
  const [begun, sent, due] = [heard('begun'), heard('sent'), kill ? heard(kill.did) : null]
  await Promise.race([begun, gone])
  const from = performance.now()
  await Promise.race([sent, gone, ...(due ? [due.then(() => pause(kill!.afterMs))] : [])])
  const ms = performance.now() - from
  worker.kill('SIGKILL')
  await gone
  return { told, ms }
}

/** All that a file of one year has left behind. The server rolls back what a dead client had begun: it is waited for. */
async function left(year: number) {
  const where = { municipalityId: round.municipalityId, hash: `prov ${year}` }
  const files = await db.fileImport.findMany({ where })
  const cells = await db.cell.count({ where: { municipalityId: round.municipalityId, periodLabel: String(year) } })
  const revisions = await db.valueRevision.count({
    where: { municipalityId: round.municipalityId, cell: { periodLabel: String(year) } },
  })
  const [items, audited] = await Promise.all([
    db.submissionItem.count({ where: { submissionId: { in: files.map(({ submissionId }) => submissionId) } } }),
    db.auditEntry.count({
      where: { action: 'submitValues', entityId: { in: files.map(({ submissionId }) => String(submissionId)) } },
    }),
  ])
  return { files: files.length, cells, revisions, items, audited }
}
const NOTHING = { files: 0, cells: 0, revisions: 0, items: 0, audited: 0 }
const ALL = { files: 1, cells: MANY, revisions: MANY, items: MANY, audited: 1 }

it(`${ROUNDS} files cut off at any moment are there whole or not at all, and can be sent again`, async () => {
  wholeMs = (await sentBy(FIRST_YEAR, null)).ms
  expect(await left(FIRST_YEAR)).toEqual(ALL)
  const came = { whole: 0, nothing: 0, midway: 0 }
  for (let i = 1; i <= ROUNDS; i++) {
    const year = FIRST_YEAR + i
    // At any moment; every other one once something is written.
    const [did, longest] = i % 2 ? (['wrote', wholeMs / 3] as const) : (['begun', wholeMs] as const)
    const { told } = await sentBy(year, { did, afterMs: Math.random() * longest })
    const isAnswered = told.some(({ did }) => did === 'sent')
    const is = await left(year)
    expect([ALL, NOTHING], JSON.stringify(is)).toContainEqual(is)
    if (isAnswered) expect(is).toEqual(ALL)
    if (!isAnswered && told.some(({ did }) => did === 'wrote')) came.midway++
    came[is.files === 0 ? 'nothing' : 'whole']++
    const values = valuesIn(await cellsForMany(db, round.municipalityId, MANY), year)
    const again = await submitMany(
      writer,
      {
        municipalityId: round.municipalityId,
        title: 'Prov',
        note: '',
        values,
        file: { name: '', hash: `prov ${year}` },
      },
      { signal: new AbortController().signal, tell: () => {} },
    )
    expect(again).toMatchObject({ ok: true, many: MANY, isAgain: is.files === 1 })
    expect(await left(year)).toEqual(ALL)
  }
  // Some must have been cut off with values written, or nothing was tried.
  expect(came.nothing).toBeGreaterThan(0)
  expect(came.midway).toBeGreaterThan(0)
}, 600_000)
