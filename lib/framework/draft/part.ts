import { isSame, only } from '@/lib/differing'
import type { Prisma } from '@/prisma/generated/client'
import type { DraftKey } from './stored-draft'

type Tx = Prisma.TransactionClient
type Titled = { title: string; sortOrder: number }
/** What of a draft is no goal: all that is stored of it, so that one that was removed can come back as it was. */
export type PartFields = {
  Strategy: {
    areaId: number
    number: number
    title: string
    summary: string | null
    goalIds: number[]
    ourReading: boolean
    carriedFromId: number | null
  }
  GoverningDocument: Titled
  RelatedProcess: Titled
  NeedsFinding: {
    goalId: number
    year: number
    summary: string
    note: string | null
    sortOrder: number
    ourReading: boolean
  }
}
export type PartKind = keyof PartFields
const PART_KINDS = [
  ...(['Strategy', 'GoverningDocument', 'RelatedProcess', 'NeedsFinding'] as const),
] satisfies PartKind[]
export const isPartKind = (entity: string): entity is PartKind => PART_KINDS.some(kind => kind === entity)

type Stored = {
  [Kind in PartKind]: {
    read: (tx: Tx, key: DraftKey, id: number) => Promise<PartFields[Kind] | null>
    create: (tx: Tx, key: DraftKey, fields: PartFields[Kind], id?: number) => Promise<number>
    update: (tx: Tx, key: DraftKey, id: number, fields: Partial<PartFields[Kind]>) => Promise<void>
    remove: (tx: Tx, id: number) => Promise<void>
  }
}

const titled = { title: true, sortOrder: true } as const

const STORED: Stored = {
  Strategy: {
    read: async (tx, key, id) => {
      const row = await tx.strategy.findFirst({ where: { ...key, id }, include: { serves: true } })
      if (!row) return null
      const { areaId, number, title, summary, ourReading, carriedFromId, serves } = row
      const goalIds = serves.map(({ goalId }) => goalId).toSorted((a, b) => a - b)
      return { areaId, number, title, summary, goalIds, ourReading, carriedFromId }
    },
    create: async (tx, key, { goalIds, ...fields }, id) => {
      const { id: strategyId } = await tx.strategy.create({ data: { ...key, ...fields, id } })
      await serve(tx, key, strategyId, goalIds)
      return strategyId
    },
    update: async (tx, key, id, { goalIds, ...fields }) => {
      await tx.strategy.update({ where: { id }, data: fields })
      if (goalIds) await serve(tx, key, id, goalIds)
    },
    remove: async (tx, id) => void (await tx.strategy.delete({ where: { id } })),
  },
  GoverningDocument: {
    read: (tx, key, id) => tx.governingDocument.findFirst({ where: { ...key, id }, select: titled }),
    create: async (tx, key, fields, id) => (await tx.governingDocument.create({ data: { ...key, ...fields, id } })).id,
    update: async (tx, _key, id, data) => void (await tx.governingDocument.update({ where: { id }, data })),
    remove: async (tx, id) => void (await tx.governingDocument.delete({ where: { id } })),
  },
  RelatedProcess: {
    read: (tx, key, id) => tx.relatedProcess.findFirst({ where: { ...key, id }, select: titled }),
    create: async (tx, key, fields, id) => (await tx.relatedProcess.create({ data: { ...key, ...fields, id } })).id,
    update: async (tx, _key, id, data) => void (await tx.relatedProcess.update({ where: { id }, data })),
    remove: async (tx, id) => void (await tx.relatedProcess.delete({ where: { id } })),
  },
  NeedsFinding: {
    read: (tx, key, id) =>
      tx.needsFinding.findFirst({
        where: { ...key, id },
        select: { goalId: true, year: true, summary: true, note: true, sortOrder: true, ourReading: true },
      }),
    create: async (tx, key, fields, id) => (await tx.needsFinding.create({ data: { ...key, ...fields, id } })).id,
    update: async (tx, _key, id, data) => void (await tx.needsFinding.update({ where: { id }, data })),
    remove: async (tx, id) => void (await tx.needsFinding.delete({ where: { id } })),
  },
}

async function serve(tx: Tx, { municipalityId }: DraftKey, strategyId: number, goalIds: readonly number[]) {
  await tx.goalStrategy.deleteMany({ where: { municipalityId, strategyId } })
  await tx.goalStrategy.createMany({ data: goalIds.map(goalId => ({ municipalityId, strategyId, goalId })) })
}

export const storedPart = <Kind extends PartKind>(kind: Kind): Stored[Kind] => STORED[kind]

/** How a part's change is told in the log: with the draft that it is of, so that it is found when the part is gone. */
export type Told<Fields> = (Partial<Fields> & { frameworkId: number }) | null
export const aboutPart = (key: DraftKey, action: string, kind: PartKind, id: number) => ({
  ...{ municipalityId: key.municipalityId, action, entity: kind, entityId: id },
})
export const toldPart = ({ frameworkId }: DraftKey, fields: object): Prisma.InputJsonObject => ({
  frameworkId,
  ...fields,
})

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
  if (!partStands(await stored.read(tx, key, id), is)) return false
  if (before && (await isTaken(tx, key, kind, id, before))) return false
  if (before === null) {
    if (kind === 'Strategy' && (await tx.action.count({ where: { ...key, strategyId: id } })) > 0) return false
    await stored.remove(tx, id)
  } else if (after === null) await stored.create(tx, key, before as PartFields[Kind], id)
  else await stored.update(tx, key, id, before)
  return true
}

/** Whether what a change wrote is what stands there, or whether what it took away is gone. */
function partStands<Fields extends object>(now: Fields | null, told: Told<Fields>): boolean {
  const after = withoutKey(told)
  if (now === null || after === null) return now === after
  return isSame(only(now, Object.keys(after) as (keyof Fields)[]), after)
}

/** The place or the name of a part can have been given to another since. */
async function isTaken(tx: Tx, key: DraftKey, kind: PartKind, id: number, fields: object): Promise<boolean> {
  const { areaId, number, title, sortOrder } = fields as Partial<Record<string, never>>
  const others = { ...key, id: { not: id } }
  switch (kind) {
    case 'Strategy': {
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
  }
}

function withoutKey<Fields extends object>(told: Told<Fields>): Partial<Fields> | null {
  if (told === null) return null
  const fields = Object.entries(told).filter(([field]) => field !== 'frameworkId')
  return Object.fromEntries(fields) as Partial<Fields>
}
