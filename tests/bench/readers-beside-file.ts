/**
 * npm run bench:beside-file: readers while a file of 10,000 values (or as many as are asked for) is read, checked and
 * sent for review: how many a second can be answered, and how long each waits who comes at a steady pace; both as ratio
 * to the readers alone, with how long the file takes alone and beside them.
 */
import pg from 'pg'
import { median } from '@/lib/statistics/median'
import { spreadOver } from '../support/many-values'
import { columns, spread, valueAt } from './columns'
import { draftingPeople } from './drafting-people'
import { answerTimes, LIKE_A_BROWSER, requestsPerSecond } from './load-generator'
import { machine } from './machine'
import { servedApp } from './served-app'

const ROUNDS = 3
const MANY = Number(process.argv[2] ?? 10_000)
const ALONE_SECONDS = 6
/** Readers are counted by so many seconds, until the file is sent. */
const PART_SECONDS = 1
/** Of those who come at a steady pace. */
const READERS_PER_SECOND = 15
/** No value of the seed is as old; each file has years of its own, all of them past. */
const FIRST_YEAR = 1900
/** A page that is kept, and two that ask the database. */
const KEPT = '/sv/boras/malomraden/god-start'
const READ = [KEPT, '/sv/boras/sok?q=skola', '/api/v1/boras/indicators']

const app = await servedApp()
try {
  const { people } = await draftingPeople(app.databaseUrl)
  const cells = await cellsOf(app.databaseUrl)
  const years = Math.ceil(MANY / cells.length)
  // Each round sends three files.
  if (FIRST_YEAR + 3 * ROUNDS * years > 2010) throw new Error(`${cells.length} cells: too few for ${MANY} values.`)
  let sent = 0
  const send = () => sendFile(fileOf(cells, FIRST_YEAR + sent * years), people[sent++]!.ticket)
  const mostAsked = (seconds: number) => requestsPerSecond(app.address + KEPT, seconds, LIKE_A_BROWSER)
  const paced = (hasEnded: () => boolean) =>
    answerTimes(
      READ.map(path => app.address + path),
      READERS_PER_SECOND,
      hasEnded,
    )
  const rates = { alone: [] as number[], beside: [] as number[] }
  const waits = { alone: [] as number[], beside: [] as number[] }
  const times = { alone: [] as number[], paced: [] as number[], full: [] as number[] }
  await mostAsked(1)
  await paced(after(3))
  console.log(`${MANY} values in ${cells.length} cells of ${years} years; ${machine()}`)
  for (let round = 0; round < ROUNDS; round++) {
    times.alone.push(await send())
    waits.alone.push(...(await paced(after(ALONE_SECONDS))))
    const besidePaced = begun(send())
    waits.beside.push(...(await paced(besidePaced.hasEnded)))
    times.paced.push(await besidePaced.done)
    rates.alone.push(await mostAsked(ALONE_SECONDS))
    const besideFull = begun(send())
    while (!besideFull.hasEnded()) {
      const rate = await mostAsked(PART_SECONDS)
      if (!besideFull.hasEnded()) rates.beside.push(rate)
    }
    times.full.push(await besideFull.done)
  }
  const ratio = (beside: number, alone: number) => (beside / alone).toFixed(2)
  const waited = (part: number) => {
    const [alone, beside] = [valueAt(waits.alone, part), valueAt(waits.beside, part)]
    return [`a reader's wait, ms, p${part * 100}`, alone.toFixed(1), beside.toFixed(1), ratio(beside, alone)]
  }
  console.log(
    columns([
      ['', 'alone', 'beside each other', 'ratio'],
      waited(0.5),
      waited(0.99),
      [
        'answers a second at most',
        ...[spread(rates.alone), spread(rates.beside), ratio(median(rates.beside), median(rates.alone))],
      ],
      ...(['paced', 'full'] as const).map(how => [
        `the file, ms, beside ${how === 'paced' ? 'steady readers' : 'all that can be answered'}`,
        ...[spread(times.alone), spread(times[how]), ratio(median(times[how]), median(times.alone))],
      ]),
    ]),
  )
  console.log(`${waits.beside.length} steady readers beside a file; ${machine()}`)
} finally {
  await app.close()
}

function after(seconds: number): () => boolean {
  const until = performance.now() + seconds * 1000
  return () => performance.now() > until
}

function begun(done: Promise<number>) {
  let isDone = false
  const ended = done.finally(() => (isDone = true))
  return { done: ended, hasEnded: () => isDone }
}

type Where = { line: string; isCount: boolean }

/** What Borås has of each district by the year and needs no counts, by group: "REGSO-SYSSELSATTNING;1490R001;women". */
async function cellsOf(databaseUrl: string): Promise<Where[]> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query<Where>(
      `SELECT concat_ws(';', i.code, g.code, COALESCE(NULLIF(split_part(b.key, '=', 2), ''), 'Totalt')) AS line,
         i."valueIsCount" AS "isCount"
       FROM "Indicator" i JOIN "Municipality" m ON m.id = i."municipalityId"
       JOIN "Geography" g ON g."municipalityId" = m.id AND g.kind = 'district'
       JOIN "Breakdown" b ON b."municipalityId" = m.id AND b.key NOT LIKE '%=%=%' AND b.id IN
         (SELECT "breakdownId" FROM "Cell" c WHERE c."municipalityId" = m.id AND c."indicatorId" = i.id)
       WHERE m.slug = 'boras' AND i.periodicity = 'yearly' AND i."pooledYears" = 1 AND i."publishedByAuthority"
         AND (i."valueIsCount" OR i."isShare" AND i.per IS NOT NULL) AND EXISTS
         (SELECT FROM "Cell" c JOIN "Geography" own ON own.id = c."geographyId" AND own.kind = 'district'
          WHERE c."municipalityId" = m.id AND c."indicatorId" = i.id)
       ORDER BY b.id, g.id, i.id`,
    )
    return rows
  } finally {
    await client.end()
  }
}

function fileOf(cells: readonly Where[], firstYear: number): string {
  const rows = spreadOver(cells, MANY, firstYear).map(({ cell: { line, isCount }, year, value }) =>
    [line, year, isCount ? Math.round(value) : String(value).replace('.', ',')].join(';'),
  )
  return ['Nyckeltal;Område;Grupp;År;Värde', ...rows].join('\n')
}

/** Sends a file for review as the page does; ms. */
async function sendFile(text: string, ticket: string): Promise<number> {
  const form = new FormData()
  form.set('do', 'submit')
  form.set('said', JSON.stringify({ profile: 'none' }))
  form.set('source', 'Prov')
  form.set('note', 'Prov')
  form.set('file', new Blob([text]), 'prov.csv')
  const begun = performance.now()
  const answer = await fetch(`${app.address}/api/arbete/boras/filer`, {
    ...{ method: 'POST', body: form },
    headers: { cookie: `next-auth.session-token=${ticket}`, origin: app.address, 'sec-fetch-site': 'same-origin' },
  })
  const last = (await answer.text()).trim().split('\n').at(-1)!
  const told = JSON.parse(last) as { ok: boolean; many?: number }
  if (!told.ok || told.many !== MANY) throw new Error(`${answer.status}: ${last.slice(0, 300)}`)
  return performance.now() - begun
}
