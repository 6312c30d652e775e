import type { ValueStatus } from '@/lib/disclosure/cell'
import type { PlaceKind } from '@/lib/observations/observation'
import type { Prisma } from '@/prisma/generated/client'
import type { CellAddress } from './grid'
import type { Head } from './typed-cell'

type Asked = Pick<Prisma.TransactionClient, '$queryRaw'>
/** Of one indicator, or of several. */
export type Which = { municipalityId: number; indicatorId: number | readonly number[] }

export type HeldCell = CellAddress & { kind: PlaceKind; code: string; head: Head | null }

type Row = CellAddress & {
  kind: PlaceKind
  code: string
  revisionId: bigint | null
  value: number | null
  status: ValueStatus | null
  numerator: number | null
  denominator: number | null
}

export const idsIn = ({ indicatorId }: Which): number[] => [indicatorId].flat()

/** Every cell of an indicator with what holds in it, wherever it is, oldest first. One statement. */
export async function readHeldCells(db: Asked, which: Which): Promise<HeldCell[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT c."indicatorId", c.version, c."geographyId", c."breakdownId", c."periodStart"::text, c."periodEnd"::text,
      c."periodLabel", g.kind::text, g.code, h."revisionId", r.value::float8, r.status::text, r.numerator::float8,
      r.denominator::float8
    FROM "Cell" c
    JOIN "Geography" g ON (g."municipalityId", g.id) = (c."municipalityId", c."geographyId")
    LEFT JOIN "CellHead" h ON (h."municipalityId", h."cellId") = (c."municipalityId", c.id)
    LEFT JOIN "ValueRevision" r ON (r."municipalityId", r.id) = (h."municipalityId", h."revisionId")
    WHERE c."municipalityId" = ${which.municipalityId} AND c."indicatorId" = ANY(${idsIn(which)})
    ORDER BY c."periodStart", c."periodEnd", c."geographyId", c."breakdownId"`
  return rows.map(({ revisionId, value, status, numerator, denominator, ...cell }) => ({
    ...cell,
    head: revisionId === null ? null : { ...{ value, numerator, denominator }, ...headOf(revisionId, status) },
  }))
}

export const headOf = (revisionId: bigint, status: ValueStatus | null) => ({
  revisionId: String(revisionId),
  status: status ?? ('normal' as const),
})
