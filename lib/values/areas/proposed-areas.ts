import { z } from 'zod'
import { audit } from '@/lib/audit/audit'
import type { Actor } from '@/lib/auth/permissions'
import { isSame } from '@/lib/differing'
import { area, areas, border, saidBorders, type Area, type SaidBorders } from '@/lib/districts/areas/area-input'
import { dayInSweden } from '@/lib/text/days'
import { slugOf } from '@/lib/text/slug'
import type { Prisma } from '@/prisma/generated/client'
import { movedAreas, type MovedArea } from './moved-areas'
import { planAreas, type AreaFate, type PlannedArea } from './planned-areas'
import { readStoredAreas, seenOf } from './stored-areas'
import { readTakenAway, takeAreasAway } from './taken-away'

type Transaction = Prisma.TransactionClient
type Reader = Pick<Transaction, 'submissionItem' | 'geography'>
type Which = { municipalityId: number; submissionId: bigint }
export type ProposedAreas = {
  wanted: Area[]
  plan: PlannedArea[]
  moved: MovedArea[]
  borders: SaidBorders
  hasMoved: boolean
}

/** What is proposed of areas, as items and the change history call it: all of them at once. */
export const AREAS = { entity: 'Areas', entityId: '' } as const
export const OF_AREAS = { kind: 'settings', items: { some: AREAS } } satisfies Prisma.SubmissionWhereInput
/** While a proposal stands like this, no other is made. */
export const WAITS = { status: { in: ['submitted', 'approved'] } } satisfies Prisma.SubmissionWhereInput

const moved = z.array(z.object({ code: z.string(), borders: z.array(border).min(1) }))
/** One from before borders had days draws those that hold anew. */
const proposed = z.object({ areas, borders: saidBorders.default({ kind: 'redrawn' }), moved: moved.optional() })
const replaced = z.object({
  gone: z.array(area.extend({ borders: z.array(border).default([]) })),
  moved: moved.default([]),
})

/** The areas of a submission, against those that are there; null where it is of something else. */
export async function readProposedAreas(
  tx: Reader,
  { municipalityId, submissionId }: Which,
): Promise<ProposedAreas | null> {
  const item = await tx.submissionItem.findFirst({ where: { municipalityId, submissionId, entity: AREAS.entity } })
  if (!item) return null
  const { areas: wanted, borders, moved: said } = proposed.parse(item.after)
  const { seen } = z.object({ seen: z.string() }).parse(item.before)
  const stored = await readStoredAreas(tx, municipalityId)
  const moved = said ?? movedAreas(wanted, stored, borders, dayInSweden(new Date()))
  return { wanted, plan: planAreas(wanted, stored, moved), moved, borders, hasMoved: seenOf(stored) !== seen }
}

/** What the latest change replaced: areas that have not come back, and former borders of those that stand as it left them. */
export async function readReplaced(tx: Reader, municipalityId: number): Promise<z.output<typeof replaced>> {
  const item = await tx.submissionItem.findFirst({
    where: { municipalityId, ...AREAS, submission: { status: 'published' } },
    orderBy: { submissionId: 'desc' },
  })
  const [before, after] = [replaced.safeParse(item?.before), proposed.safeParse(item?.after)]
  if (!before.success) return { gone: [], moved: [] }
  const stored = await readStoredAreas(tx, municipalityId)
  const here = new Map(stored.map(({ code, borders }) => [code, borders]))
  const made = new Map(after.data?.moved?.map(({ code, borders }) => [code, borders]))
  return {
    gone: before.data.gone.filter(({ code }) => !here.has(code)),
    moved: before.data.moved.filter(({ code }) => here.has(code) && isSame(here.get(code), made.get(code))),
  }
}

/** Makes them the municipality's. */
export async function applyAreas(
  tx: Transaction,
  actor: Actor,
  municipalityId: number,
  { wanted, plan, moved, borders: said }: ProposedAreas,
): Promise<void> {
  const stored = await readStoredAreas(tx, municipalityId)
  const codesOf = (fate: AreaFate) => plan.filter(one => one.fate === fate).map(({ code }) => code)
  const before = await readTakenAway(tx, municipalityId)
  await takeAreasAway(tx, actor, municipalityId, codesOf('gone'))
  const taken = await tx.district.findMany({ where: { municipalityId }, select: { geographyId: true, slug: true } })
  const slugs = new Map(taken.map(({ geographyId, slug }) => [slug, geographyId]))
  const bordersOf = new Map(moved.map(({ code, borders }) => [code, borders]))
  for (const { code, name, isPriority, polygon } of wanted) {
    const { nameEn, slug: former, policeClasses, ...known } = before.get(code) ?? {}
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
      create: { ...known, ...(policeClasses && { policeClasses }), ...which, slug, isPriority, polygon },
      update: { isPriority },
    })
    await writeBorders(tx, which, bordersOf.get(code))
  }
  const names = (of: readonly Pick<Area, 'code' | 'name'>[]) => ({
    areas: of.map(({ code, name }) => `${name} (${code})`),
  })
  const movedCodes = codesOf('moved')
  await audit(tx, actor, {
    ...{ municipalityId, entrance: 'form', action: 'publishAreas', ...AREAS },
    before: names(stored),
    after: {
      ...names(await readStoredAreas(tx, municipalityId)),
      ...(movedCodes.length > 0 && { movedAreas: movedCodes, ...bordersInLog(said) }),
    },
  })
}

export const bordersInLog = (said: SaidBorders) =>
  said?.kind === 'from' ? { bordersFrom: said.validFrom, bordersSource: said.source } : {}

async function writeBorders(
  tx: Transaction,
  which: { municipalityId: number; geographyId: number },
  borders: MovedArea['borders'] = [],
): Promise<void> {
  if (borders.length === 0) return
  const first = borders.find(({ validFrom }) => validFrom === null)
  if (first)
    await tx.district.update({ where: { municipalityId_geographyId: which }, data: { polygon: first.polygon } })
  await tx.districtBorder.deleteMany({ where: which })
  await tx.districtBorder.createMany({
    data: borders.flatMap(({ validFrom, source, polygon }) =>
      validFrom === null ? [] : [{ ...which, validFrom: new Date(validFrom), source: source ?? '', polygon }],
    ),
  })
}
