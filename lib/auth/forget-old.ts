import 'server-only'
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import { KEPT_MONTHS } from '@/lib/faults/fault-report'

/**
 * What has had its time: sessions and tries that no longer count, sign-ins older than the log is kept, and what has been
 * told of faults longer ago than it says where they are told.
 */
export async function forgetOld(): Promise<void> {
  await db.$executeRaw`WITH s AS (DELETE FROM "WorkSession" WHERE "expiresAt" < now()),
    e AS (DELETE FROM "SignInEvent" WHERE at < now() - make_interval(months => ${env().SIGN_IN_LOG_MONTHS})),
    f AS (DELETE FROM "FaultReport" WHERE "sentAt" < now() - make_interval(months => ${KEPT_MONTHS}))
    DELETE FROM "Attempt" WHERE until < now()`
}
