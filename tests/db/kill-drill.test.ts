import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Round } from '../support/kill-drill'
import { cellsOf, colleague, municipalityId } from '../support/proposing'
import { db } from '../support/seeded-series'

const ROUNDS = process.env.TEST_ALL ? 60 : 5
const MANY = 20
/** The longest that a worker lives: a few turns of all it does, on a computer that isn't slow. */
const LONGEST_MS = 500
const OWN_RULE = 'REGSO-ARBETSLOSHET-16-64'

type Told = { did: 'ready' | 'saved' | 'submitted' | 'approved' | 'published'; n: number; id?: string }
let round: Round

beforeAll(async () => {
  const boras = await municipalityId('boras')
  const [writer, reviewer] = [await colleague(boras, 'controller'), await colleague(boras, 'reviewer')]
  const cells = await cellsOf(OWN_RULE, MANY, 'district')
  const { indicatorId } = cells[0]!.key
  round = {
    ...{ municipalityId: boras, indicatorId, writer: writer.id, reviewer: reviewer.id, first: 10_000 },
    cells: cells.map(({ cellId, key }) => ({ id: String(cellId), ...key })),
  }
})
afterAll(() => db.$disconnect())

/** Lets a worker work and ends it in the midst, or every connection that it has; what it was answered is told. */
async function interrupted(first: number, how: 'process' | 'backend', longestMs: number): Promise<Told[]> {
  const url = new URL(process.env.DATABASE_URL!)
  url.searchParams.set('application_name', 'drill')
  const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
  const worker = fork(at('../support/kill-drill-worker.ts'), [JSON.stringify({ ...round, first })], {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, DATABASE_URL: url.href, TSX_TSCONFIG_PATH: at('../bench/tsconfig.uncached.json') },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const told: Told[] = []
  const ready = new Promise<void>(resolve =>
    worker.on('message', (message: Told) => (message.did === 'ready' ? resolve() : told.push(message))),
  )
  const gone = once(worker, 'exit')
  await Promise.race([ready, gone])
  await pause(Math.random() * longestMs)
  if (how === 'backend')
    await db.$executeRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND application_name = 'drill'`
  // What it does after that is its own affair: it may have ended by itself.
  if (how === 'backend') await Promise.race([gone, pause(1500)])
  worker.kill('SIGKILL')
  await gone
  return told
}

/** What must hold of every submission and every public value, whatever happened; the first that doesn't, in words. */
async function whatIsBroken(): Promise<object[]> {
  const halves = await db.$queryRaw<object[]>`
    SELECT s.id::text, s.status::text, count(*)::int AS items, count(p."revisionId")::int AS published, count(a.id)::int AS audited
    FROM "Submission" s
    JOIN "SubmissionItem" i ON (i."municipalityId", i."submissionId") = (s."municipalityId", s.id)
    LEFT JOIN "Publication" p ON (p."municipalityId", p."revisionId") = (i."municipalityId", i."revisionId")
    LEFT JOIN "AuditEntry" a ON a."municipalityId" = s."municipalityId" AND a.action = 'publishValue' AND a.after->>'revision' = i."revisionId"::text
    WHERE s."proposedById" = ${round.writer}
    GROUP BY s."municipalityId", s.id
    HAVING count(*) <> ${MANY}
      OR (s.status = 'published' AND (count(p."revisionId") <> count(*) OR count(a.id) <> count(*)))
      OR (s.status <> 'published' AND (count(p."revisionId") > 0 OR count(a.id) > 0))`
  const unsupported = await db.$queryRaw<object[]>`
    SELECT o."cellId"::text, o.numerator::text FROM "PublishedObservation" o
    JOIN "Indicator" x ON x.id = o."indicatorId" AND x."countsPeople" AND NOT x."publishedByAuthority"
    LEFT JOIN "CellHead" h ON (h."municipalityId", h."cellId", h."revisionId") = (o."municipalityId", o."cellId", o."revisionId")
    LEFT JOIN LATERAL (SELECT m.numerator FROM "DisclosureMemory" m
      WHERE (m."municipalityId", m."cellId") = (o."municipalityId", o."cellId") ORDER BY m.id DESC LIMIT 1) m ON true
    WHERE o."indicatorId" = ${round.indicatorId} AND (h."cellId" IS NULL OR m.numerator IS DISTINCT FROM o.numerator)`
  return [...halves, ...unsupported]
}

/** Everything that was saved with this number, as drafts or as what became of them. */
async function kept(n: number): Promise<number> {
  const { municipalityId, writer } = round
  const drafts = await db.draft.count({ where: { municipalityId, personId: writer, numerator: String(n) } })
  return drafts || db.valueRevision.count({ where: { municipalityId, writtenById: writer, numerator: n } })
}

it(`${ROUNDS} times cut off at any moment, nothing that was answered is lost and nothing is half published`, async () => {
  let first = round.first
  const answered: Record<string, number> = {}
  // Until something was published before the cut, each worker is given longer.
  for (let i = 0; i < ROUNDS || (!answered.published && i < 50); i++) {
    const longestMs = answered.published ? LONGEST_MS : LONGEST_MS * (1 + i / 4)
    const told = await interrupted(first, i % 2 ? 'backend' : 'process', longestMs)
    for (const { did, n, id } of told) {
      answered[did] = (answered[did] ?? 0) + 1
      first = Math.max(first, n + 1)
      if (did === 'saved') expect(await kept(n), `saved ${n}`).toBe(MANY)
      if (did !== 'published') continue
      const submission = await db.submission.findFirstOrThrow({ where: { id: BigInt(id!) } })
      expect(submission.status).toBe('published')
    }
    first++
    expect(await whatIsBroken()).toEqual([])
  }
  expect(answered.saved).toBeGreaterThan(0)
  expect(answered.published).toBeGreaterThan(0)
}, 600_000)
