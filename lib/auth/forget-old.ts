import 'server-only'
import { db } from '@/lib/db'
import { env } from '@/lib/env'

/** What has had its time: sessions and tries that no longer count, and sign-ins older than the log is kept. */
export async function forgetOld(): Promise<void> {
  await db.$executeRaw`WITH s AS (DELETE FROM "WorkSession" WHERE "expiresAt" < now()),
    e AS (DELETE FROM "SignInEvent" WHERE at < now() - make_interval(months => ${env().SIGN_IN_LOG_MONTHS}))
    DELETE FROM "Attempt" WHERE until < now()`
}
