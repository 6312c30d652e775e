import 'server-only'
import { db } from '@/lib/db'
import { hashOf } from './ticket'

/** So many times within so long; then refused until it has passed. */
type Limit = { most: number; withinSeconds: number }

/**
 * Guessing at one account from one place, at one account from anywhere, and at any accounts from one place. Whoever
 * guesses at another's account is stopped long before its owner, who comes from elsewhere; and the owner never waits
 * more than a quarter of an hour.
 */
export const SIGN_IN_LIMITS = {
  accountFromHere: { most: 8, withinSeconds: 600 },
  account: { most: 100, withinSeconds: 900 },
  here: { most: 60, withinSeconds: 600 },
} satisfies Record<string, Limit>

/** A code has a million forms, of which three hold: a whole day's guessing, from anywhere, is one chance in seven hundred. */
export const CODE_LIMITS = {
  accountFromHere: { most: 6, withinSeconds: 900 },
  account: { most: 20, withinSeconds: 3600 },
} satisfies Record<string, Limit>

/** Counts a try, on every instance at once. Whether it may go on. */
export async function mayTry(what: string, key: string, { most, withinSeconds }: Limit): Promise<boolean> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    INSERT INTO "Attempt" AS a (key, count, until) VALUES (${`${what}:${hashOf(key)}`}, 1, now() + make_interval(secs => ${withinSeconds}))
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN a.until < now() THEN 1 ELSE a.count + 1 END,
      until = CASE WHEN a.until < now() THEN now() + make_interval(secs => ${withinSeconds}) ELSE a.until END
    RETURNING count`
  return (row?.count ?? 0) <= most
}

/** A try that succeeded is forgotten. */
export async function forgetTries(what: string, key: string): Promise<void> {
  await db.attempt.deleteMany({ where: { key: `${what}:${hashOf(key)}` } })
}
