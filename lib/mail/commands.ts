import 'server-only'
import { canManagePeople, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { sendNow } from './send'

/** Tries a message of the municipality again at once, as the first time. Undefined where the actor may not, or it has gone. */
export async function sendAgain(
  actor: Actor,
  { municipalityId, id }: { municipalityId: number; id: bigint },
): Promise<boolean | undefined> {
  if (!canManagePeople(actor, { municipalityId })) return undefined
  const { count } = await db.message.updateMany({
    where: { id, municipalityId, sentAt: null },
    data: { tries: 0, nextTryAt: new Date() },
  })
  return count === 0 ? undefined : sendNow(id)
}
