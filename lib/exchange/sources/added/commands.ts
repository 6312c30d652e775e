import 'server-only'
import { audit } from '@/lib/audit/audit'
import { canAddSource, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import { ask, WAITED_FOR } from '@/lib/exchange/sources/patient'
import { pxwebOf } from '@/lib/exchange/sources/pxweb'
import { MOST_CELLS } from '@/lib/exchange/sources/pxweb-rows'
import type { Say } from '@/lib/exchange/sources/pxweb-ways'
import { SourceFault, type SourceFaultKind } from '@/lib/exchange/sources/source-fault'
import { keyOfAddress } from '@/lib/exchange/sources/source-key'
import type { AddedInput } from './added-input'
import { mayBeAdded, reachOfAdded } from './reach'

type Added =
  { ok: true } | { ok: false; fault: SourceFaultKind | 'forbidden' | 'address' | 'there' | 'tooMany' | 'version' }
type Removed = { ok: true } | { ok: false; fault: 'forbidden' | 'missing' | 'used' }

const MOST_SOURCES = 10

/**
 * Adds a source of tables by its base address. It is asked what it is before anything is kept: an address that answers as
 * something else, or not at all, is no source.
 */
export async function addSource(
  actor: Actor,
  { municipalityId, sourceName: name, address }: AddedInput,
  patience = WAITED_FOR,
): Promise<Added> {
  if (!canAddSource(actor, { municipalityId })) return { ok: false, fault: 'forbidden' }
  if (!mayBeAdded(address)) return { ok: false, fault: 'address' }
  const key = keyOfAddress(address)
  const known = await db.addedSource.findMany({ where: { municipalityId }, select: { key: true } })
  const isThere = known.some(one => one.key === key) || keyOfAddress(env().PXWEB_URL) === key
  if (isThere) return { ok: false, fault: 'there' }
  if (known.length >= MOST_SOURCES) return { ok: false, fault: 'tooMany' }
  try {
    const say: Say = (at, shape, query) => ask(at, shape, patience, reachOfAdded(), query)
    const config = await pxwebOf(address, say).config()
    if (!/^(1|2\..*)$/.test(config.apiVersion)) return { ok: false, fault: 'version' }
    await db.$transaction(async tx => {
      const mostCells = Math.min(config.maxDataCells, MOST_CELLS)
      const data = { municipalityId, key, name, address, mostCells }
      await tx.addedSource.create({ data })
      await audit(tx, actor, {
        ...{ municipalityId, entrance: 'form', action: 'addSource', entity: 'AddedSource', entityId: key },
        after: { name, address },
      })
    })
    return { ok: true }
  } catch (error) {
    if (error instanceof SourceFault) return { ok: false, fault: error.fault }
    throw error
  }
}

/** Removes one that no indicator is fetched from. Its catalogue goes with the last municipality that has it. */
export async function removeSource(
  actor: Actor,
  { municipalityId, key }: { municipalityId: number; key: string },
): Promise<Removed> {
  if (!canAddSource(actor, { municipalityId })) return { ok: false, fault: 'forbidden' }
  return db.$transaction(async tx => {
    const found = await tx.addedSource.findUnique({ where: { municipalityId_key: { municipalityId, key } } })
    if (!found) return { ok: false, fault: 'missing' } as const
    if ((await tx.sourceSeries.count({ where: { municipalityId, source: key } })) > 0)
      return { ok: false, fault: 'used' } as const
    await tx.addedSource.delete({ where: { municipalityId_key: { municipalityId, key } } })
    if ((await tx.addedSource.count({ where: { key } })) === 0)
      await tx.catalogueMeasure.deleteMany({ where: { source: key } })
    const { name, address } = found
    await audit(tx, actor, {
      ...{ municipalityId, entrance: 'form', action: 'removeSource', entity: 'AddedSource', entityId: key },
      before: { name, address },
    })
    return { ok: true } as const
  })
}
