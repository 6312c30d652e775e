import { z } from 'zod'
import { audit } from '@/lib/audit/audit'
import type { Actor } from '@/lib/auth/permissions'
import { area, areas, type Area } from '@/lib/districts/areas/area-input'
import { slugOf } from '@/lib/text/slug'
import type { Prisma } from '@/prisma/generated/client'
import { planAreas, type AreaFate, type PlannedArea } from './planned-areas'
import { readStoredAreas, seenOf } from './stored-areas'
import { readTakenAway, takeAreasAway } from './taken-away'

type Transaction = Prisma.TransactionClient
type Which = { municipalityId: number; submissionId: bigint }
export type ProposedAreas = { wanted: Area[]; plan: PlannedArea[]; hasMoved: boolean }

/** What is proposed of areas, as items and the change history call it: all of them at once. */
export const AREAS = { entity: 'Areas', entityId: '' } as const
export const OF_AREAS = { kind: 'settings', items: { some: AREAS } } satisfies Prisma.SubmissionWhereInput
/** While a proposal stands like this, no other is made. */
export const WAITS = { status: { in: ['submitted', 'approved'] } } satisfies Prisma.SubmissionWhereInput

/** The areas of a submission, against those that are there; null where it is of something else. */
export async function readProposedAreas(
  tx: Pick<Transaction, 'submissionItem' | 'geography'>,
  { municipalityId, submissionId }: Which,
): Promise<ProposedAreas | null> {
  const item = await tx.submissionItem.findFirst({ where: { municipalityId, submissionId, entity: AREAS.entity } })
  if (!item) return null
  const { areas: wanted } = z.object({ areas }).parse(item.after)
  const { seen } = z.object({ seen: z.string() }).parse(item.before)
  const stored = await readStoredAreas(tx, municipalityId)
  return { wanted, plan: planAreas(wanted, stored), hasMoved: seenOf(stored) !== seen }
}

/** The areas that the latest change took away, and that have not come back. */
export async function readLatestGone(
  tx: Pick<Transaction, 'submissionItem' | 'geography'>,
  municipalityId: number,
): Promise<Area[]> {
  const item = await tx.submissionItem.findFirst({
    where: { municipalityId, ...AREAS, submission: { status: 'published' } },
    orderBy: { submissionId: 'desc' },
  })
  const said = z.object({ gone: z.array(area) }).safeParse(item?.before)
  const gone = said.success ? said.data.gone : []
  const codes = gone.map(({ code }) => code)
  const back = await tx.geography.findMany({ where: { municipalityId, kind: 'district', code: { in: codes } } })
  return gone.filter(({ code }) => !back.some(one => one.code === code))
}

/** Makes them the municipality's. */
export async function applyAreas(
  tx: Transaction,
  actor: Actor,
  municipalityId: number,
  { wanted, plan }: ProposedAreas,
): Promise<void> {
  const stored = await readStoredAreas(tx, municipalityId)
  const codesOf = (fate: AreaFate) => plan.filter(one => one.fate === fate).map(({ code }) => code)
  const before = await readTakenAway(tx, municipalityId)
  await takeAreasAway(tx, actor, municipalityId, codesOf('gone'))
  const taken = await tx.district.findMany({ where: { municipalityId }, select: { geographyId: true, slug: true } })
  const slugs = new Map(taken.map(({ geographyId, slug }) => [slug, geographyId]))
  for (const { code, name, ...shape } of wanted) {
    const { nameEn, slug: former, policeClasses, ...said } = before.get(code) ?? {}
    const key = { municipalityId, kind: 'district' as const, code }
    const { id: geographyId } = await tx.geography.upsert({
      where: { municipalityId_kind_code: key },
      ...{ create: { ...key, name, nameEn }, update: { name } },
    })
    // An address that somebody may have kept stays as it is.
    const isFree = (slug: string) => (slugs.get(slug) ?? geographyId) === geographyId
    const short = slugOf(name) || slugOf(code)
    const slug = [former, short].find(one => one && isFree(one)) ?? slugOf(`${short} ${code}`)
    slugs.set(slug, geographyId)
    const which = { municipalityId, geographyId }
    await tx.district.upsert({
      where: { municipalityId_geographyId: which },
      ...{ create: { ...said, ...(policeClasses && { policeClasses }), ...which, slug, ...shape }, update: shape },
    })
  }
  const names = (of: readonly Area[]) => ({ areas: of.map(({ code, name }) => `${name} (${code})`) })
  const moved = codesOf('moved')
  await audit(tx, actor, {
    ...{ municipalityId, entrance: 'form', action: 'publishAreas', ...AREAS },
    before: names(stored),
    after: { ...names(await readStoredAreas(tx, municipalityId)), ...(moved.length > 0 && { movedAreas: moved }) },
  })
}
