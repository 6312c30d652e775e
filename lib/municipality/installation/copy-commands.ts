import 'server-only'
import { PassThrough, type Readable } from 'node:stream'
import { canOperate, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import about from '@/package.json'
import { streamBackup } from '@/prisma/backup/write-backup.mjs'
import { fileName } from '@/prisma/backup/folder.mjs'

/**
 * A backup of one municipality, written while it is fetched: what is broken off has no end, and is refused when it is read
 * in. Null for those who may not, and where there is none.
 */
export async function copyMunicipality(actor: Actor, slug: string): Promise<{ name: string; body: Readable } | null> {
  if (!canOperate(actor)) return null
  if ((await db.municipality.count({ where: { slug } })) === 0) return null
  const into = new PassThrough()
  const what = { url: env().DATABASE_URL, program: about.version, municipality: slug, into }
  // Whoever reads is told by the stream.
  streamBackup(what).catch((error: unknown) => into.destroy(error instanceof Error ? error : new Error(String(error))))
  return { name: fileName(new Date(), slug), body: into }
}
