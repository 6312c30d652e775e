import type { Actor, Role } from '@/lib/auth/permissions'
import { addRevisions, type NewRevision } from '@/lib/values/add-revisions'
import type { CellAddress } from '@/lib/values/grid'
import { db } from './seeded-series'

let turn = 0

export const municipalityId = async (slug: string): Promise<number> =>
  (await db.municipality.findUniqueOrThrow({ where: { slug } })).id

/** A new person with roles in a municipality, as they are when signed in. */
export async function colleague(municipality: number, ...roles: Role[]): Promise<Actor> {
  const held = roles.map(role => ({ municipalityId: municipality, role }))
  const name = `Person ${++turn}`
  const { id } = await db.person.create({
    data: { email: `granskning-${turn}-${Date.now()}@exempel.se`, name, roles: { create: held } },
  })
  return { id, kind: 'person', isActive: true, isOperator: false, roles: held }
}

/** The published cells of an indicator, in the order of their ids. */
export async function cellsOf(code: string, take = 1, kind: 'district' | 'municipality' = 'municipality') {
  const rows = await db.publishedObservation.findMany({
    where: {
      ...{ value: { not: null }, definition: { indicator: { code, municipality: { slug: 'boras' } } } },
      geography: { kind, ...(kind === 'municipality' && { code: '1490' }) },
    },
    orderBy: { cellId: 'asc' },
    take,
  })
  return rows.map(({ cellId, revisionId, ...row }) => ({
    cellId,
    revisionId,
    key: keyOf(row),
    value: Number(row.value),
  }))
}

const day = (date: Date) => date.toISOString().slice(0, 10)
type Row = Omit<CellAddress, 'periodStart' | 'periodEnd'> & { periodStart: Date; periodEnd: Date }
const keyOf = ({ indicatorId, version, geographyId, breakdownId, periodStart, periodEnd, periodLabel }: Row) => ({
  ...{ indicatorId, version, geographyId, breakdownId, periodLabel },
  ...{ periodStart: day(periodStart), periodEnd: day(periodEnd) },
})

/** What somebody sends for review; each value was written over what holds in its cell. */
export async function propose(
  by: Actor | null,
  municipality: number,
  rows: readonly NewRevision[],
): Promise<{ municipalityId: number; submissionId: bigint; seenEvents: number }> {
  const actorId = by?.id ?? null
  const added = await addRevisions(db, { municipalityId: municipality, actorId, entrance: 'form' }, rows)
  const ids = added.map(({ revisionId }) => revisionId)
  const written = await db.valueRevision.findMany({ where: { municipalityId: municipality, id: { in: ids } } })
  const seen = new Map(written.map(({ id, previousId }) => [id, previousId]))
  const { id } = await db.submission.create({
    data: {
      ...{ municipalityId: municipality, title: 'Värden', proposedById: actorId, entrance: 'form' },
      events: { create: { number: 1, status: 'submitted', actorId } },
      items: {
        create: ids.map((revisionId, i) => ({ number: i + 1, revisionId, seenRevisionId: seen.get(revisionId) })),
      },
    },
  })
  return { municipalityId: municipality, submissionId: id, seenEvents: 1 }
}
