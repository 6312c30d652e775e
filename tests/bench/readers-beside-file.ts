/**
 * npm run bench:beside-file: readers of a kept page, as many as the server can answer, while a file of 100,000 values is
 * read, checked and sent for review; as ratio to the readers alone, with how long the file took alone and beside them.
 */
import pg from 'pg'
import { median } from '@/lib/statistics/median'
import { columns, spread } from './columns'
import { draftingPeople } from './drafting-people'
import { LIKE_A_BROWSER, requestsPerSecond } from './load-generator'
import { machine } from './machine'
import { servedApp } from './served-app'

const ROUNDS = 3
const MANY = Number(process.argv[2] ?? 100_000)
const ALONE_SECONDS = 6
/** Readers are counted by so many seconds, until the file is sent. */
const PART_SECONDS = 2
const FIRST_YEAR = 1900
const READ = '/sv/boras/malomraden/god-start'

const app = await servedApp()
try {
  const { people } = await draftingPeople(app.databaseUrl)
  const lines = await linesOf(app.databaseUrl)
  const years = Math.ceil(MANY / lines.length)
  const read = (seconds: number) => requestsPerSecond(app.address + READ, seconds, LIKE_A_BROWSER)
  const send = (round: number) => sendFile(fileOf(lines, FIRST_YEAR + round * years, years), people[round]!.ticket)
  await read(1)
  const rates = { alone: [] as number[], beside: [] as number[] }
  const times = { alone: [] as number[], beside: [] as number[] }
  console.log(machine())
  for (let round = 0; round < ROUNDS; round++) {
    rates.alone.push(await read(ALONE_SECONDS))
    times.alone.push(await send(2 * round))
    const sending = send(2 * round + 1)
    let isSent = false
    void sending.finally(() => (isSent = true))
    while (!isSent) {
      const rate = await read(PART_SECONDS)
      if (!isSent) rates.beside.push(rate)
    }
    times.beside.push(await sending)
  }
  const ratio = ({ alone, beside }: { alone: number[]; beside: number[] }) =>
    (median(beside) / median(alone)).toFixed(2)
  console.log(
    columns([
      ['', 'alone', 'beside each other', 'ratio'],
      ['readers, answers a second', spread(rates.alone), spread(rates.beside), ratio(rates)],
      [`a file of ${MANY} values, ms`, spread(times.alone, 0), spread(times.beside, 0), ratio(times)],
    ]),
  )
  console.log(machine())
} finally {
  await app.close()
}

/** Each indicator of Borås that takes any number, in each of its districts: "N15428;Norrby". */
async function linesOf(databaseUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ line: string }>(
      `SELECT i.code || ';' || g.code AS line FROM "Indicator" i JOIN "Municipality" m ON m.id = i."municipalityId"
       JOIN "Geography" g ON g."municipalityId" = m.id AND g.kind = 'district'
       WHERE m.slug = 'boras' AND i."isShare" AND i.periodicity = 'yearly' AND i.per IS NOT NULL
         AND i."publishedByAuthority" ORDER BY 1`,
    )
    return rows.map(({ line }) => line)
  } finally {
    await client.end()
  }
}

function fileOf(lines: readonly string[], firstYear: number, years: number): string {
  const values = Array.from({ length: years }, (_, year) =>
    lines.map((line, i) => `${line};${firstYear + year};${20 + ((i + year) % 300) / 10}`.replace('.', ',')),
  )
  return ['Nyckeltal;Område;År;Värde', ...values.flat().slice(0, MANY)].join('\n')
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
