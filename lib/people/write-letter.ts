import 'server-only'
import { hashOf } from '@/lib/auth/ticket'
import { env } from '@/lib/env'
import { workPaths } from '@/lib/municipality/work-paths'
import { mailSv } from '@/lib/text/mail-sv'
import type { Prisma } from '@/prisma/generated/client'

type About = {
  kind: keyof typeof mailSv
  municipalityId: number
  person: { name: string; email: string }
  /** Who does it. */
  byId: number
  /** What stands in the link; none where the letter only tells of a role. */
  secret: string | null
}

/** A letter to a colleague, written with what it tells of and sent once that holds. `link` is what it asks them to open. */
export async function writeLetter(
  tx: Prisma.TransactionClient,
  { kind, municipalityId, person, byId, secret }: About,
): Promise<{ messageId: bigint; link: string }> {
  const { name: municipality, slug } = await tx.municipality.findUniqueOrThrow({ where: { id: municipalityId } })
  const by = await tx.person.findUniqueOrThrow({ where: { id: byId } })
  const path = secret === null ? workPaths.start(slug) : workPaths.link(slug, secret)
  const link = new URL(path, env().SITE_URL).href
  const letter = mailSv[kind]({ name: person.name, by: by.name, municipality, address: link })
  const linkId = secret === null ? null : hashOf(secret)
  const { id } = await tx.message.create({ data: { municipalityId, recipient: person.email, linkId, ...letter } })
  return { messageId: id, link }
}
