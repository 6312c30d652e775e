import { isSame, only } from '@/lib/differing'
import type { Prisma } from '@/prisma/generated/client'
import { storedPart, type PartFields, type PartKind, type Told } from './part'
import { placePart, spotOfPart } from './part-order'
import type { DraftKey } from './stored-draft'

type Tx = Prisma.TransactionClient

/** What was moved tells its place among its like, from 0. */
export const placeIn = (told: object | null): number | null =>
  told && 'position' in told && typeof told.position === 'number' ? told.position : null

/** Whether anything would be left without it: åtgärder under a strategy, or what a body answers for. */
export async function isLeanedOn(tx: Tx, key: DraftKey, kind: PartKind, id: number): Promise<boolean> {
  const { municipalityId } = key
  const here = { municipalityId, responsibleId: id }
  if (kind === 'Strategy') return (await tx.action.count({ where: { ...key, strategyId: id } })) > 0
  if (kind !== 'Body') return false
  const [actions, indicators, goals] = [
    await tx.action.count({ where: here }),
    await tx.indicator.count({ where: here }),
    await tx.goalBody.count({ where: { municipalityId, bodyId: id } }),
  ]
  return actions + indicators + goals > 0
}

/** Puts back what stood before a change of a part, while what it wrote still stands; false where it doesn't. */
export async function putPartBack<Kind extends PartKind>(
  tx: Tx,
  key: DraftKey,
  kind: Kind,
  id: number,
  [was, is]: [Told<PartFields[Kind]>, Told<PartFields[Kind]>],
): Promise<boolean> {
  const [before, after] = [withoutKey(was), withoutKey(is)]
  const stored = storedPart(kind)
  const [from, to] = [placeIn(before), placeIn(after)]
  if (from !== null) return (await spotOfPart(tx, key, kind, id)) === to && placePart(tx, key, kind, id, from)
  if (!partStands(await stored.read(tx, key, id), is)) return false
  if (before && (await isTaken(tx, key, kind, id, before))) return false
  if (before === null) {
    if (await isLeanedOn(tx, key, kind, id)) return false
    await stored.remove(tx, id)
  } else if (after === null) await stored.create(tx, key, before as PartFields[Kind], id)
  else await stored.update(tx, key, id, before)
  return true
}

/** Whether what a change wrote is what stands there, or whether what it took away is gone. */
export function partStands<Fields extends object>(now: Fields | null, told: Told<Fields>): boolean {
  const after = withoutKey(told)
  if (now === null || after === null) return now === after
  return isSame(only(now, Object.keys(after) as (keyof Fields)[]), after)
}

/** The place or the name of a part can have been given to another since. */
export async function isTaken(tx: Tx, key: DraftKey, kind: PartKind, id: number, fields: object): Promise<boolean> {
  const { areaId, number, title, sortOrder, name, key: perspective } = fields as Partial<Record<string, never>>
  const others = { ...key, id: { not: id } }
  switch (kind) {
    case 'Strategy': {
      if (areaId === undefined && number === undefined) return false
      const now = await storedPart(kind).read(tx, key, id)
      const at = { areaId: areaId ?? now?.areaId, number: number ?? now?.number }
      return (await tx.strategy.count({ where: { ...others, ...at } })) > 0
    }
    case 'GoverningDocument':
      return title !== undefined && (await tx.governingDocument.count({ where: { ...others, title } })) > 0
    case 'RelatedProcess':
      return title !== undefined && (await tx.relatedProcess.count({ where: { ...others, title } })) > 0
    case 'NeedsFinding':
      return sortOrder !== undefined && (await tx.needsFinding.count({ where: { ...others, sortOrder } })) > 0
    case 'Perspective': {
      const named = [
        ...(title === undefined ? [] : [{ title }]),
        ...(perspective === undefined ? [] : [{ key: perspective }]),
      ]
      return named.length > 0 && (await tx.perspective.count({ where: { ...others, OR: named } })) > 0
    }
    case 'Body': {
      const { municipalityId } = key
      return name !== undefined && (await tx.body.count({ where: { municipalityId, name, id: { not: id } } })) > 0
    }
  }
}

function withoutKey<Fields extends object>(told: Told<Fields>): Partial<Fields> | null {
  if (told === null) return null
  const fields = Object.entries(told).filter(([field]) => field !== 'frameworkId')
  return Object.fromEntries(fields) as Partial<Fields>
}
