/**
 * npm run bench:sign-in: whether a name that is not known, a wrong password and a person who has left are refused in the
 * same time. Taken in turn, so that what else the machine does falls on all of them.
 */
import { fileURLToPath } from 'node:url'
import { median } from '@/lib/statistics/median'
import { migrate } from '@/prisma/migrate.mjs'
import { scratchDatabase } from '../support/scratch-database'
import { columns, spread } from './columns'
import { report } from './goals'
import { machine } from './machine'

const ROUNDS = 60
const PASSWORD = 'korrekt häst batteri klammer'
const root = fileURLToPath(new URL('../..', import.meta.url))

const { url, drop } = await scratchDatabase()
process.env.DATABASE_URL = url
try {
  await migrate(root, url)
  const [{ db }, { hashPassword }, { signInByPassword }] = await Promise.all([
    import('@/lib/db'),
    import('@/lib/auth/password'),
    import('@/lib/auth/sign-in'),
  ])
  const passwordHash = await hashPassword(PASSWORD)
  for (const [name, isActive] of [
    ['kand', true],
    ['slutat', false],
  ] as const)
    await db.person.create({ data: { email: `${name}@exempel.se`, name, passwordHash, isActive } })
  const tries = { 'wrong password': 'kand', 'unknown name': 'ingen', 'has left': 'slutat' }
  const times: Record<string, number[]> = Object.fromEntries(Object.keys(tries).map(what => [what, []]))
  for (let round = 0; round <= ROUNDS; round++)
    for (const [what, name] of Object.entries(tries)) {
      const begun = performance.now()
      // Each from a place of its own, so that none is counted as guessing.
      await signInByPassword(
        { email: `${name}@exempel.se`, password: 'fel' },
        { address: `${what} ${round}`, device: '' },
      )
      if (round > 0) times[what]!.push(performance.now() - begun)
    }
  await db.$disconnect()
  const known = median(times['wrong password']!)
  console.log(`${ROUNDS} of each; ${machine()}`)
  console.log(columns(Object.entries(times).map(([what, all]) => [what, `${spread(all, 1)} ms`])))
  const goals = Object.entries(times).map(([what, all]) => ({
    ...{ what: `${what}, further from a wrong password than`, is: Math.abs(median(all) / known - 1), limit: 0.05 },
  }))
  console.log(report(goals))
} finally {
  await drop()
}
