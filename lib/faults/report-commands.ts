import 'server-only'
import { mayTry } from '@/lib/auth/throttle'
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import { mailServer } from '@/lib/mail/mail-server'
import { sendNow } from '@/lib/mail/send'
import { workPaths } from '@/lib/municipality/work-paths'
import { faultLetterSv } from '@/lib/text/fault-inbox-sv'

const FROM_ONE = { most: 5, withinSeconds: 3600 }
const FROM_ALL = { most: 200, withinSeconds: 24 * 3600 }
/** More letters than this in an hour tell nothing new. */
const LETTERS = { most: 3, withinSeconds: 3600 }

type Told = { page: string; locale: 'sv' | 'en'; body: string }
type Here = { id: number; slug: string; name: string; contactEmail: string | null }

/**
 * Keeps what anyone has told of a page. False where too many have come from the caller's address, or from everyone, for
 * now; the address stands nowhere but as a sum that only this instance's secret makes, until the hour is over.
 */
export async function reportFault({ id: municipalityId, ...here }: Here, told: Told, caller: string): Promise<boolean> {
  const isOneOfFew = await mayTry('fault', `${env().AUTH_SECRET ?? ''} ${municipalityId} ${caller}`, FROM_ONE)
  if (!isOneOfFew || !(await mayTry('faults', String(municipalityId), FROM_ALL))) return false
  const letter = await letterOf(municipalityId, here, told.page)
  const messageId = await db.$transaction(async tx => {
    await tx.faultReport.create({ data: { municipalityId, ...told } })
    return letter && (await tx.message.create({ data: { municipalityId, ...letter } })).id
  })
  if (messageId) await sendNow(messageId)
  return true
}

/** That there is something to read, and not what: it may say more than should be mailed. Null where nobody is to be told. */
async function letterOf(municipalityId: number, { slug, name, contactEmail }: Omit<Here, 'id'>, page: string) {
  if (!contactEmail || !mailServer()) return null
  if (!(await mayTry('faultLetters', String(municipalityId), LETTERS))) return null
  const at = (path: string) => new URL(path, env().SITE_URL).href
  const about = { municipality: name, page: page && at(page), address: at(workPaths.faults(slug)) }
  return { recipient: contactEmail, ...faultLetterSv(about) }
}
