import { createHash } from 'node:crypto'
import type { Area } from '@/lib/districts/areas/area-input'
import type { PlannedArea } from './planned-areas'
import type { Prisma } from '@/prisma/generated/client'

type Reader = Pick<Prisma.TransactionClient, 'geography'>
export type StoredArea = Area & { geographyId: number; isUsed: boolean }

/** The municipality's areas as they are, by code; `isUsed`: something is said of it, so that it can't be taken away. */
export async function readStoredAreas(tx: Reader, municipalityId: number): Promise<StoredArea[]> {
  const rows = await tx.geography.findMany({
    where: { municipalityId, kind: 'district' },
    include: {
      district: { include: { _count: { select: { actions: true } } } },
      _count: { select: { cells: true, drafts: true, evidence: true } },
    },
    orderBy: { code: 'asc' },
  })
  return rows.flatMap(({ id, code, name, district, _count }) =>
    district
      ? [
          {
            ...{ geographyId: id, code, name, isPriority: district.isPriority },
            polygon: district.polygon as Area['polygon'],
            isUsed: _count.cells + _count.drafts + _count.evidence + district._count.actions > 0,
          },
        ]
      : [],
  )
}

/** Those that a plan takes away, as they are. */
export const goneIn = (plan: readonly PlannedArea[], stored: readonly StoredArea[]): Area[] =>
  stored
    .filter(({ code }) => plan.some(one => one.code === code && one.fate === 'gone'))
    .map(({ code, name, isPriority, polygon }) => ({ code, name, isPriority, polygon }))

/** What stands for all that is known of them: a proposal is made over what its writer saw. */
export const seenOf = (areas: readonly Area[]): string =>
  createHash('sha256')
    .update(JSON.stringify(areas.map(({ code, name, isPriority, polygon }) => [code, name, isPriority, polygon])))
    .digest('base64url')
