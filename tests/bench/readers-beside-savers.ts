/**
 * npm run bench:beside: readers of a kept page, as many as the server can answer, beside twenty people who save drafts
 * each second, two minutes in all; both as ratio to each alone.
 */
import { median } from '@/lib/statistics/median'
import { columns, spread } from './columns'
import { draftingPeople, saveFor } from './drafting-people'
import { LIKE_A_BROWSER, requestsPerSecond } from './load-generator'
import { machine } from './machine'
import { servedApp } from './served-app'

const ROUNDS = 3
const ALONE_SECONDS = 15
const BESIDE_SECONDS = 40
const READ = '/sv/boras/malomraden/god-start'

const app = await servedApp()
try {
  const drafting = { address: app.address, ...(await draftingPeople(app.databaseUrl)) }
  const read = (seconds: number) => requestsPerSecond(app.address + READ, seconds, LIKE_A_BROWSER)
  const save = (seconds: number) => saveFor({ ...drafting, seconds })
  await read(1)
  await save(2)
  const rates = { alone: [] as number[], beside: [] as number[] }
  const times = { alone: [] as number[], beside: [] as number[] }
  console.log(machine())
  for (let round = 0; round < ROUNDS; round++) {
    rates.alone.push(await read(ALONE_SECONDS))
    times.alone.push(...(await save(ALONE_SECONDS)))
    const [rate, saved] = await Promise.all([read(BESIDE_SECONDS), save(BESIDE_SECONDS)])
    rates.beside.push(rate)
    times.beside.push(...saved)
  }
  const ratio = ({ alone, beside }: { alone: number[]; beside: number[] }) =>
    (median(beside) / median(alone)).toFixed(2)
  console.log(
    columns([
      ['', 'alone', 'beside each other', 'ratio'],
      ['readers, answers a second', spread(rates.alone), spread(rates.beside), ratio(rates)],
      ['savers, ms a saving', spread(times.alone), spread(times.beside), ratio(times)],
    ]),
  )
  console.log(`${times.beside.length} savings beside readers; ${machine()}`)
} finally {
  await app.close()
}
