import type { Prisma } from '@/prisma/generated/client'
import type { PartKind } from './part'
import type { DraftKey } from './stored-draft'

type Tx = Prisma.TransactionClient
type Listed = { id: number; at: number }

/** A part among those that its page shows it with, in order; none where it has no order. */
async function besideIn(tx: Tx, key: DraftKey, kind: PartKind, id: number): Promise<Listed[]> {
  const inOrder = { orderBy: { sortOrder: 'asc' }, select: { id: true, sortOrder: true } } as const
  const listed = (rows: { id: number; sortOrder: number }[]) => rows.map(({ id, sortOrder: at }) => ({ id, at }))
  switch (kind) {
    case 'Strategy': {
      const own = await tx.strategy.findFirst({ where: { ...key, id }, select: { areaId: true } })
      if (!own) return []
      const rows = await tx.strategy.findMany({ where: { ...key, areaId: own.areaId }, orderBy: { number: 'asc' } })
      return rows.map(({ id, number: at }) => ({ id, at }))
    }
    case 'GoverningDocument':
      return listed(await tx.governingDocument.findMany({ where: key, ...inOrder }))
    case 'RelatedProcess':
      return listed(await tx.relatedProcess.findMany({ where: key, ...inOrder }))
    case 'NeedsFinding':
      return listed(await tx.needsFinding.findMany({ where: { ...key, goal: { removedWith: null } }, ...inOrder }))
    case 'Perspective':
    case 'Body':
      return []
  }
}

const writeAt = (tx: Tx, kind: PartKind, id: number, at: number): Promise<unknown> => {
  const [where, data] = [{ id }, { sortOrder: at }]
  switch (kind) {
    case 'Strategy':
      return tx.strategy.update({ where, data: { number: at } })
    case 'GoverningDocument':
      return tx.governingDocument.update({ where, data })
    case 'RelatedProcess':
      return tx.relatedProcess.update({ where, data })
    case 'NeedsFinding':
      return tx.needsFinding.update({ where, data })
    case 'Perspective':
    case 'Body':
      return Promise.resolve()
  }
}

/** Which it is of those that it stands with, from 0; null where it is not there. */
export async function spotOfPart(tx: Tx, key: DraftKey, kind: PartKind, id: number): Promise<number | null> {
  const at = (await besideIn(tx, key, kind, id)).findIndex(one => one.id === id)
  return at < 0 ? null : at
}

/** Puts a part at another place among its like, who keep the same numbers between them; false where there is none. */
export async function placePart(tx: Tx, key: DraftKey, kind: PartKind, id: number, position: number): Promise<boolean> {
  const before = await besideIn(tx, key, kind, id)
  if (position < 0 || position >= before.length) return false
  const order = before.filter(one => one.id !== id).map(one => one.id)
  order.splice(position, 0, id)
  const changed = order.flatMap((one, i) => (before[i]!.id === one ? [] : [{ id: one, at: before[i]!.at }]))
  // Two that change places have the same number for a moment.
  for (const { id: one, at } of changed) await writeAt(tx, kind, one, -1 - at)
  for (const { id: one, at } of changed) await writeAt(tx, kind, one, at)
  return true
}
