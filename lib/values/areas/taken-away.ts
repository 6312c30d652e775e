import { z } from 'zod'
import { auditMany } from '@/lib/audit/audit'
import type { Actor } from '@/lib/auth/permissions'
import type { Prisma } from '@/prisma/generated/client'

type Reader = Pick<Prisma.TransactionClient, 'auditEntry'>

/** The history calls an area by its code. */
const REMOVED = { entity: 'Areas', action: 'removeArea' } as const

/** What no file with borders says of an area, and what its address was: it is given back when the area comes back. */
const kept = z.object({
  nameEn: z.string().nullable(),
  slug: z.string(),
  isPriority: z.boolean(),
  areaType: z.number().nullable(),
  areaTypeYear: z.number().nullable(),
  population: z.number().nullable(),
  populationYear: z.number().nullable(),
  suggestedName: z.string().nullable(),
  policeClasses: z.array(z.record(z.string(), z.json())).nullable(),
})
type Kept = z.output<typeof kept>

/** Takes areas away, and keeps in the change history what was known of each. */
export async function takeAreasAway(
  tx: Prisma.TransactionClient,
  actor: Actor,
  municipalityId: number,
  codes: readonly string[],
): Promise<void> {
  const where = { municipalityId, kind: 'district' as const, code: { in: [...codes] } }
  const rows = await tx.geography.findMany({ where, include: { district: true } })
  await tx.geography.deleteMany({ where })
  await auditMany(
    tx,
    actor,
    rows.map(({ code, name, nameEn, district }) => ({
      ...{ municipalityId, entrance: 'form' as const, ...REMOVED, entityId: code },
      before: { name, ...kept.parse({ ...district, nameEn }) },
    })),
  )
}

/** What was known of areas that have been taken away, by code, as it was the last time. */
export async function readTakenAway(tx: Reader, municipalityId: number): Promise<Map<string, Kept>> {
  const entries = await tx.auditEntry.findMany({
    where: { municipalityId, ...REMOVED },
    orderBy: { id: 'asc' },
    select: { entityId: true, before: true },
  })
  return new Map(entries.map(({ entityId, before }) => [entityId, kept.parse(before)]))
}
