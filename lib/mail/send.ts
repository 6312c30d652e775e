import 'server-only'
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import { mailServer } from './mail-server'
import { MOST_TRIES } from './message'

type Claimed = { id: bigint; recipient: string; subject: string; body: string }
type Fault = { code?: string; responseCode?: number }

/**
 * Sends one message now. False where it did not go: no mail server, a fault (kept on the row, tried again later), or
 * another instance at it.
 */
export async function sendNow(id: bigint): Promise<boolean> {
  await emptyGone()
  const [message] = mailServer() ? await claim(id) : []
  return message ? send(message) : false
}

/** Sends everything that it is time for, one after the other; how many went. Each is tried by one instance at a time. */
export async function sendWaiting(): Promise<number> {
  await emptyGone()
  let sent = 0
  if (!mailServer()) return sent
  for (let [message] = await claim(null); message; [message] = await claim(null)) if (await send(message)) sent++
  return sent
}

/** A letter whose link no longer holds is of use to nobody; and nobody who has left is reminded of what was theirs. */
async function emptyGone(): Promise<void> {
  await db.$executeRaw`
    UPDATE "Message" m SET body = '' FROM "SignInLink" l
    WHERE l.id = m."linkId" AND m.body <> '' AND (l."usedAt" IS NOT NULL OR l."expiresAt" <= now())`
  await db.$executeRaw`
    DELETE FROM "Message" m USING "Reminded" d
    WHERE d."messageId" = m.id AND m."sentAt" IS NULL AND NOT EXISTS (
      SELECT FROM "PersonRole" r JOIN "Person" p ON p.id = r."personId"
      WHERE r."municipalityId" = d."municipalityId" AND p.id = d."personId" AND p."isActive")`
}

/** Takes the oldest message that waits, or this one, and puts its next try off before it is tried. */
function claim(only: bigint | null): Promise<Claimed[]> {
  return db.$queryRaw<Claimed[]>`
    UPDATE "Message" SET tries = tries + 1, "nextTryAt" = now() + make_interval(mins => (2 ^ tries)::int)
    WHERE id = (
      SELECT m.id FROM "Message" m LEFT JOIN "SignInLink" l ON l.id = m."linkId"
      WHERE m."sentAt" IS NULL AND m.body <> '' AND m."nextTryAt" <= now() AND m.tries < ${MOST_TRIES}
        AND (l.id IS NULL OR (l."usedAt" IS NULL AND l."expiresAt" > now()))
        AND (${only}::bigint IS NULL OR m.id = ${only})
      ORDER BY m.id LIMIT 1 FOR UPDATE OF m SKIP LOCKED)
    RETURNING id, recipient, subject, body`
}

async function send({ id, recipient, subject, body }: Claimed): Promise<boolean> {
  const server = mailServer()
  if (!server) return false
  try {
    await server.transport.sendMail({
      ...{ from: server.from, to: { name: '', address: recipient }, subject, text: body },
      // The same at every try, so that a letter that went twice is taken for one.
      messageId: `<malbild-${id}@${new URL(env().SITE_URL).hostname}>`,
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    })
  } catch (error) {
    await db.message.updateMany({ where: { id }, data: { fault: named(error as Fault) } })
    return false
  }
  // It may have gone meanwhile, as with an account that was erased.
  await db.message.updateMany({ where: { id }, data: { sentAt: new Date(), body: '', fault: null } })
  return true
}

/** The fault's name alone: what the server wrote may hold what nobody should keep. */
const named = ({ code, responseCode }: Fault): string => [code ?? 'EUNKNOWN', responseCode].filter(Boolean).join(' ')
