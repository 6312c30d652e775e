import 'server-only'
import { createHash } from 'node:crypto'
import { audit } from '@/lib/audit/audit'
import { canEnterValues, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { isSame } from '@/lib/differing'
import { storedReading, type StoredReading } from './profile'

const LONGEST_SOURCE = 200

type Read = {
  municipalityId: number
  /** Null of a file of several. */
  indicatorId: number | null
  shape: string
  source: string
  said: StoredReading
  /** Nobody said otherwise than the program proposed. */
  isAsProposed: boolean
}

/**
 * Remembers how a file was read, for the next one of its shape from the same source. What the program would propose by
 * itself isn't, unless something else was remembered.
 */
export async function rememberReading(actor: Actor, { said, isAsProposed, ...read }: Read): Promise<void> {
  const { municipalityId, indicatorId, shape } = read
  if (actor.kind !== 'person' || !canEnterValues(actor, { municipalityId })) return
  const source = read.source.slice(0, LONGEST_SOURCE)
  const key = createHash('sha256')
    .update(JSON.stringify([indicatorId, shape, source.toLowerCase()]))
    .digest('hex')
  const where = { municipalityId_key: { municipalityId, key } }
  await db.$transaction(async tx => {
    const before = await tx.fileProfile.findUnique({ where })
    if (before ? isSame(storedReading.parse(before.said), storedReading.parse(said)) : isAsProposed) return
    const saved = { source, said, savedById: actor.id, savedAt: new Date() }
    const { id } = await tx.fileProfile.upsert({
      where,
      create: { municipalityId, indicatorId, shape, key, ...saved },
      update: saved,
    })
    await audit(tx, actor, {
      ...{ municipalityId, entrance: 'file', action: 'rememberFile', entity: 'FileProfile', entityId: id },
      ...(before && { before: storedReading.parse(before.said) }),
      after: storedReading.parse(said),
    })
  })
}

type Forgotten = { ok: true } | { ok: false; fault: 'forbidden' | 'missing' }

/** Forgets how such files are read: the next is read as the program proposes. */
export async function forgetReading(
  actor: Actor,
  { municipalityId, id }: { municipalityId: number; id: number },
): Promise<Forgotten> {
  if (!canEnterValues(actor, { municipalityId })) return { ok: false, fault: 'forbidden' }
  return db.$transaction(async tx => {
    const [before] = await tx.fileProfile.findMany({ where: { municipalityId, id } })
    const { count } = await tx.fileProfile.deleteMany({ where: { municipalityId, id } })
    if (!before || count === 0) return { ok: false, fault: 'missing' } as const
    await audit(tx, actor, {
      ...{ municipalityId, entrance: 'form', action: 'forgetFile', entity: 'FileProfile', entityId: id },
      before: { source: before.source },
    })
    return { ok: true } as const
  })
}
