import 'server-only'
import { canEditGoals, canSeeWork, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { inSwedishOrder } from '@/lib/text/swedish-order'
import type { PartFields, PartKind } from '@/lib/framework/draft/part'
import type { DraftKey } from '@/lib/framework/draft/stored-draft'

/** One as it is at this moment, and which it is among those that it stands with. */
export type ListedPart<Kind extends PartKind> = { id: number; fields: PartFields[Kind]; position: number; of: number }
type Choice = { id: number; label: string }
export type DraftParts = {
  id: number
  slug: string
  title: string
  /** Nobody while it waits to be adopted as it stands. */
  mayEdit: boolean
  /** Goals that something can belong to, in order. */
  goals: Choice[]
  parts: { [Kind in Exclude<PartKind, 'Body'>]: ListedPart<Kind>[] }
  bodies: (ListedPart<'Body'> & { uses: number })[]
}

const ties = { orderBy: { goalId: 'asc' }, select: { goalId: true } } as const
const idsOf = (rows: readonly { goalId: number }[]) => rows.map(({ goalId }) => goalId)
const standing = { goal: { removedWith: null } } as const

/** What of a draft, or of an adopted målbild, is no goal; null where there is none such, or for who sees none. */
export async function getDraftParts(
  actor: Actor,
  municipalityId: number,
  slug: string,
  status: 'draft' | 'adopted' = 'draft',
): Promise<DraftParts | null> {
  if (!canSeeWork(actor, { municipalityId })) return null
  const [row, bodies] = await Promise.all([
    db.framework.findFirst({
      where: { municipalityId, slug, status },
      include: {
        adoption: { select: { frameworkId: true } },
        goals: {
          where: { removedWith: null },
          orderBy: { sortOrder: 'asc' },
          select: { id: true, number: true, title: true },
        },
        strategies: {
          where: { area: { removedWith: null } },
          orderBy: [{ area: { sortOrder: 'asc' } }, { number: 'asc' }],
          include: { serves: { ...ties, where: standing } },
        },
        documents: { orderBy: { sortOrder: 'asc' }, include: { goals: { ...ties, where: standing } } },
        processes: { orderBy: { sortOrder: 'asc' }, include: { goals: { ...ties, where: standing } } },
        perspectives: { orderBy: { id: 'asc' } },
        findings: { where: standing, orderBy: { sortOrder: 'asc' } },
      },
    }),
    db.body.findMany({
      where: { municipalityId },
      include: { _count: { select: { actions: true, indicators: true, goals: true } } },
    }),
  ])
  if (!row) return null
  const { id, title, strategies, documents, processes, findings, perspectives } = row
  const around = (rows: typeof documents | typeof processes) =>
    placed(rows.map(({ id, title, sortOrder, goals }) => ({ id, fields: { title, sortOrder, goalIds: idsOf(goals) } })))
  return {
    ...{ id, slug, title, mayEdit: canEditGoals(actor, { municipalityId }) && row.adoption === null },
    goals: row.goals.map(({ id, number, title }) => ({ id, label: `${number} ${title}`.trim() })),
    parts: {
      Strategy: placed(
        strategies.map(({ id, areaId, number, title, summary, ourReading, carriedFromId, serves }) => ({
          ...{ id, fields: { areaId, number, title, summary, goalIds: idsOf(serves), ourReading, carriedFromId } },
        })),
        ({ fields }) => fields.areaId,
      ),
      GoverningDocument: around(documents),
      RelatedProcess: around(processes),
      NeedsFinding: placed(
        findings.map(({ id, goalId, year, summary, note, sortOrder, ourReading }) => ({
          ...{ id, fields: { goalId, year, summary, note, sortOrder, ourReading } },
        })),
      ),
      Perspective: perspectives.map(({ id, key, title, summary }) => ({
        ...{ id, fields: { key, title, summary }, position: 0, of: 1 },
      })),
    },
    bodies: bodies
      .toSorted((a, b) => inSwedishOrder(a.name, b.name))
      .map(({ id, name, _count: { actions, indicators, goals } }, position) => ({
        ...{ id, fields: { name }, position, of: bodies.length, uses: actions + indicators + goals },
      })),
  }
}

/** Each with which it is of those beside it. */
function placed<Row extends object>(rows: Row[], besideOf: (row: Row) => unknown = () => 0) {
  return rows.map(row => {
    const beside = rows.filter(one => besideOf(one) === besideOf(row))
    return { ...row, position: beside.indexOf(row), of: beside.length }
  })
}

export type TiesOfGoal = {
  bodies: Choice[]
  bodyIds: number[]
  strategies: string[]
  documents: string[]
  processes: string[]
}

/** What surrounds a goal, and who can answer for it, for those who edit goals. */
export async function getTiesOfGoal(actor: Actor, municipalityId: number, goalId: number): Promise<TiesOfGoal | null> {
  if (!canEditGoals(actor, { municipalityId })) return null
  const inOrder = { sortOrder: 'asc' } as const
  const [goal, bodies] = await Promise.all([
    db.goal.findUnique({
      where: { municipalityId_id: { municipalityId, id: goalId } },
      select: {
        bodies: { orderBy: { bodyId: 'asc' }, select: { bodyId: true } },
        strategies: { orderBy: { number: 'asc' }, select: { id: true, title: true } },
        servedBy: { select: { strategy: { select: { id: true, title: true } } } },
        documents: { orderBy: { document: inOrder }, select: { document: { select: { title: true } } } },
        processes: { orderBy: { process: inOrder }, select: { process: { select: { title: true } } } },
      },
    }),
    db.body.findMany({ where: { municipalityId }, select: { id: true, name: true } }),
  ])
  if (!goal) return null
  const served = new Map(
    [...goal.strategies, ...goal.servedBy.map(({ strategy }) => strategy)].map(one => [one.id, one.title]),
  )
  return {
    bodies: bodies.map(({ id, name }) => ({ id, label: name })).toSorted((a, b) => inSwedishOrder(a.label, b.label)),
    bodyIds: goal.bodies.map(({ bodyId }) => bodyId),
    strategies: [...served.values()],
    documents: goal.documents.map(({ document }) => document.title),
    processes: goal.processes.map(({ process }) => process.title),
  }
}

/** What the goals of a draft are called, for those who edit them. */
export async function listGoalNames(
  actor: Actor,
  { municipalityId, frameworkId }: DraftKey,
): Promise<Map<number, string>> {
  if (!canEditGoals(actor, { municipalityId })) return new Map()
  const goals = await db.goal.findMany({ where: { municipalityId, frameworkId } })
  return new Map(goals.map(({ id, number, title }) => [id, `${number} ${title}`.trim()]))
}
