import type { Prisma } from '@/prisma/generated/client'
import type { DraftKey } from './stored-draft'

type Tx = Prisma.TransactionClient
type Titled = { title: string; sortOrder: number; goalIds: number[] }
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
  /** What every goal is seen from; `key` is its name in the data. */
  Perspective: { key: string; title: string; summary: string }
  /** Of the whole municipality, and told of by the draft that it was written beside. */
  Body: { name: string }
}
export type PartKind = keyof PartFields
export const PART_KINDS = [
  ...(['Strategy', 'GoverningDocument', 'RelatedProcess', 'NeedsFinding', 'Perspective', 'Body'] as const),
] satisfies PartKind[]
/** What of an adopted målbild is written too: its goals are decided, and who is called what changes meanwhile. */
export const ALWAYS_OPEN = ['Perspective', 'Body'] as const satisfies PartKind[]
export const isAlwaysOpen = (entity: string): boolean => ALWAYS_OPEN.some(kind => kind === entity)
export const isPartKind = (entity: string): entity is PartKind => PART_KINDS.some(kind => kind === entity)

type Stored = {
  [Kind in PartKind]: {
    read: (tx: Tx, key: DraftKey, id: number) => Promise<PartFields[Kind] | null>
    create: (tx: Tx, key: DraftKey, fields: PartFields[Kind], id?: number) => Promise<number>
    update: (tx: Tx, key: DraftKey, id: number, fields: Partial<PartFields[Kind]>) => Promise<void>
    remove: (tx: Tx, id: number) => Promise<void>
  }
}

const idsOf = (ties: readonly { goalId: number }[]) => ties.map(({ goalId }) => goalId).toSorted((a, b) => a - b)

const STORED: Stored = {
  Strategy: {
    read: async (tx, key, id) => {
      const row = await tx.strategy.findFirst({ where: { ...key, id }, include: { serves: true } })
      if (!row) return null
      const { areaId, number, title, summary, ourReading, carriedFromId, serves } = row
      return { areaId, number, title, summary, goalIds: idsOf(serves), ourReading, carriedFromId }
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
    read: async (tx, key, id) => {
      const row = await tx.governingDocument.findFirst({ where: { ...key, id }, include: { goals: true } })
      return row && { title: row.title, sortOrder: row.sortOrder, goalIds: idsOf(row.goals) }
    },
    create: async (tx, key, { goalIds, ...fields }, id) => {
      const { id: documentId } = await tx.governingDocument.create({ data: { ...key, ...fields, id } })
      await touch(tx, key, { documentId }, goalIds)
      return documentId
    },
    update: async (tx, key, id, { goalIds, ...data }) => {
      await tx.governingDocument.update({ where: { id }, data })
      if (goalIds) await touch(tx, key, { documentId: id }, goalIds)
    },
    remove: async (tx, id) => void (await tx.governingDocument.delete({ where: { id } })),
  },
  RelatedProcess: {
    read: async (tx, key, id) => {
      const row = await tx.relatedProcess.findFirst({ where: { ...key, id }, include: { goals: true } })
      return row && { title: row.title, sortOrder: row.sortOrder, goalIds: idsOf(row.goals) }
    },
    create: async (tx, key, { goalIds, ...fields }, id) => {
      const { id: processId } = await tx.relatedProcess.create({ data: { ...key, ...fields, id } })
      await touch(tx, key, { processId }, goalIds)
      return processId
    },
    update: async (tx, key, id, { goalIds, ...data }) => {
      await tx.relatedProcess.update({ where: { id }, data })
      if (goalIds) await touch(tx, key, { processId: id }, goalIds)
    },
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
  Perspective: {
    read: (tx, key, id) =>
      tx.perspective.findFirst({ where: { ...key, id }, select: { key: true, title: true, summary: true } }),
    create: async (tx, key, fields, id) => (await tx.perspective.create({ data: { ...key, ...fields, id } })).id,
    update: async (tx, _key, id, data) => void (await tx.perspective.update({ where: { id }, data })),
    remove: async (tx, id) => void (await tx.perspective.delete({ where: { id } })),
  },
  Body: {
    read: (tx, { municipalityId }, id) => tx.body.findFirst({ where: { municipalityId, id }, select: { name: true } }),
    create: async (tx, { municipalityId }, { name }, id) =>
      (await tx.body.create({ data: { municipalityId, name, id } })).id,
    update: async (tx, _key, id, data) => void (await tx.body.update({ where: { id }, data })),
    remove: async (tx, id) => void (await tx.body.delete({ where: { id } })),
  },
}

async function serve(tx: Tx, { municipalityId }: DraftKey, strategyId: number, goalIds: readonly number[]) {
  await tx.goalStrategy.deleteMany({ where: { municipalityId, strategyId } })
  await tx.goalStrategy.createMany({ data: goalIds.map(goalId => ({ municipalityId, strategyId, goalId })) })
}

type Toucher = { documentId: number } | { processId: number }
async function touch(tx: Tx, { municipalityId }: DraftKey, by: Toucher, goalIds: readonly number[] = []) {
  if ('documentId' in by) {
    await tx.goalDocument.deleteMany({ where: { municipalityId, ...by } })
    await tx.goalDocument.createMany({ data: goalIds.map(goalId => ({ municipalityId, goalId, ...by })) })
  } else {
    await tx.goalProcess.deleteMany({ where: { municipalityId, ...by } })
    await tx.goalProcess.createMany({ data: goalIds.map(goalId => ({ municipalityId, goalId, ...by })) })
  }
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
