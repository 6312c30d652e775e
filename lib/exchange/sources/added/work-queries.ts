import 'server-only'
import { canAddSource, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import { koladaAt } from '@/lib/exchange/sources/kolada'
import type { Patience } from '@/lib/exchange/sources/patient'
import { pxwebAt } from '@/lib/exchange/sources/pxweb'
import type { Source } from '@/lib/exchange/sources/source'
import { SOURCE_KEYS, type SourceKey } from '@/lib/exchange/sources/source-key'
import { sourcesSv } from '@/lib/text/sources-sv'
import { reachOfAdded } from './reach'

export type NamedSource = { key: SourceKey; name: string }

/** The sources that a municipality can fetch from: those that all have, then its own. */
export async function listSources(municipalityId: number): Promise<NamedSource[]> {
  const select = { key: true, name: true }
  const added = await db.addedSource.findMany({ where: { municipalityId }, select, orderBy: { name: 'asc' } })
  return [...SOURCE_KEYS.map(key => ({ key, name: sourcesSv.names[key] ?? key })), ...added]
}

export const nameOfKey = async (municipalityId: number, key: SourceKey): Promise<string> =>
  (await listSources(municipalityId)).find(one => one.key === key)?.name ?? key

/** A source of a municipality by its key, where the environment or its administrator says that it is; null for one that nobody knows. */
export async function sourceOf(municipalityId: number, key: SourceKey, patience: Patience): Promise<Source | null> {
  if (key === 'kolada') return koladaAt(env().KOLADA_URL, patience)
  if (key === 'pxweb') return pxwebAt(env().PXWEB_URL, patience)
  const added = await db.addedSource.findUnique({ where: { municipalityId_key: { municipalityId, key } } })
  return added && pxwebAt(added.address, patience, { ...added, reach: reachOfAdded() })
}

export type ShownSource = { key: string; name: string; address: string; isUsed: boolean }

/** The sources that the municipality has added, and whether any indicator is fetched from them; null for those who may not add one. */
export async function listAddedSources(actor: Actor, municipalityId: number): Promise<ShownSource[] | null> {
  if (!canAddSource(actor, { municipalityId })) return null
  const [added, used] = await Promise.all([
    db.addedSource.findMany({ where: { municipalityId }, orderBy: { name: 'asc' } }),
    db.sourceSeries.groupBy({ by: ['source'], where: { municipalityId } }),
  ])
  return added.map(({ key, name, address }) => ({ key, name, address, isUsed: used.some(one => one.source === key) }))
}
