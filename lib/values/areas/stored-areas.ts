import { createHash } from 'node:crypto'
import type { Area, Border } from '@/lib/districts/areas/area-input'
import { dayOf } from '@/lib/text/days'
import type { Prisma } from '@/prisma/generated/client'

type Reader = Pick<Prisma.TransactionClient, 'geography'>
/** `borders` from the first to those that lie ahead. */
export type StoredArea = Omit<Area, 'polygon'> & { geographyId: number; isUsed: boolean; borders: Border[] }

/** The municipality's areas as they are, by code; `isUsed`: something is said of it, so that it can't be taken away. */
export async function readStoredAreas(tx: Reader, municipalityId: number): Promise<StoredArea[]> {
  const rows = await tx.geography.findMany({
    where: { municipalityId, kind: 'district' },
    include: {
      district: { include: { _count: { select: { actions: true } }, borders: { orderBy: { validFrom: 'asc' } } } },
      _count: { select: { cells: true, drafts: true, evidence: true } },
    },
    orderBy: { code: 'asc' },
  })
  return rows.flatMap(({ id, code, name, district, _count }) =>
    district
      ? [
          {
            ...{ geographyId: id, code, name, isPriority: district.isPriority },
            borders: [
              { validFrom: null, source: null, polygon: district.polygon },
              ...district.borders.map(({ validFrom, source, polygon }) => ({
                ...{ validFrom: dayOf(validFrom), source, polygon },
              })),
            ] as Border[],
            isUsed: _count.cells + _count.drafts + _count.evidence + district._count.actions > 0,
          },
        ]
      : [],
  )
}

/** An area as proposals know it, and with all its borders. */
export const wholeArea = ({ code, name, isPriority, borders }: StoredArea): Area & { borders: Border[] } => ({
  ...{ code, name, isPriority, borders, polygon: borders[0]!.polygon },
})

/** What stands for all that is known of them: a proposal is made over what its writer saw. */
export const seenOf = (areas: readonly StoredArea[]): string =>
  createHash('sha256')
    .update(
      JSON.stringify(
        areas.map(({ code, name, isPriority, borders: [first, ...later] }) => [
          ...[code, name, isPriority, first!.polygon],
          ...later.map(({ validFrom, source, polygon }) => [validFrom, source, polygon]),
        ]),
      ),
    )
    .digest('base64url')
