import { slugOf } from '@/lib/text/slug'
import type { Prisma } from '@/prisma/generated/client'
import type { PartFields, PartKind } from './part'
import type { DraftKey } from './stored-draft'

type Tx = Prisma.TransactionClient

/** What is said of a new part, and the rest as it begins: last among its like. */
export async function newPart<Kind extends PartKind>(
  tx: Tx,
  key: DraftKey,
  kind: Kind,
  said: Partial<PartFields[Kind]>,
): Promise<PartFields[Kind]> {
  const begins = await BEGINS[kind](tx, key, said as never)
  return { ...begins, ...said } as PartFields[Kind]
}

type Begins = {
  [Kind in PartKind]: (tx: Tx, key: DraftKey, said: Partial<PartFields[Kind]>) => Promise<Partial<PartFields[Kind]>>
}
const last = { _max: { sortOrder: true } } as const
const next = (_max: { sortOrder: number | null }) => (_max.sortOrder ?? -1) + 1

const BEGINS: Begins = {
  Strategy: async (tx, key, { areaId }) => ({
    ...{ summary: null, goalIds: [], ourReading: false, carriedFromId: null },
    number: await nextStrategyNumber(tx, key, areaId!),
  }),
  GoverningDocument: async (tx, key) => ({
    goalIds: [],
    sortOrder: next((await tx.governingDocument.aggregate({ where: key, ...last }))._max),
  }),
  RelatedProcess: async (tx, key) => ({
    goalIds: [],
    sortOrder: next((await tx.relatedProcess.aggregate({ where: key, ...last }))._max),
  }),
  NeedsFinding: async (tx, key) => ({
    ...{ note: null, ourReading: false },
    sortOrder: next((await tx.needsFinding.aggregate({ where: key, ...last }))._max),
  }),
  Perspective: (_tx, _key, { title }) => Promise.resolve({ key: slugOf(title!) }),
  Body: () => Promise.resolve({}),
}

export async function nextStrategyNumber(tx: Tx, key: DraftKey, areaId: number): Promise<number> {
  const { _max } = await tx.strategy.aggregate({ where: { ...key, areaId }, _max: { number: true } })
  return (_max.number ?? 0) + 1
}
