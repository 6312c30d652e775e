import type { Prisma } from '@/prisma/generated/client'
import { storedPart } from './part'

type Tx = Prisma.TransactionClient
type Wanted = { slug: string; title: string; validFrom: number; validTo: number | null; baselineYear: number | null }

const whole = {
  ...{ levels: true, perspectives: true },
  ...{ documents: { include: { goals: true } }, processes: { include: { goals: true } } },
  goals: { orderBy: { sortOrder: 'asc' }, include: { indicators: true, bodies: true } },
  strategies: { orderBy: { id: 'asc' }, include: { serves: true } },
} satisfies Prisma.FrameworkInclude

/** The same measures tell of the copy, and each goal and strategy knows what it comes from. Its åtgärder stay behind. */
export async function copyFramework(tx: Tx, municipalityId: number, fromId: number, wanted: Wanted) {
  const from = await tx.framework.findUniqueOrThrow({
    where: { municipalityId_id: { municipalityId, id: fromId } },
    include: whole,
  })
  const { purposes, followUpEveryYears, followUpBasis, followUpPurposes, ourReading } = from
  const { id: frameworkId } = await tx.framework.create({
    data: {
      ...{ municipalityId, ...wanted, status: 'draft', copiedFromId: fromId },
      ...{ purposes, followUpEveryYears, followUpBasis, followUpPurposes, ourReading },
    },
  })
  const own = { municipalityId, frameworkId }
  const levels = new Map<number, number>()
  for (const { id, depth, role, singular, plural } of from.levels)
    levels.set(id, (await tx.goalLevel.create({ data: { ...own, depth, role, singular, plural } })).id)
  const goals = new Map<number, number>()
  for (const { id, levelId, parentId, indicators, bodies, ...goal } of from.goals) {
    const { number, slug, title, titleEn, titleEnOf, summary, otherWording, sortOrder, colour, ourReading } = goal
    const copy = await tx.goal.create({
      data: {
        ...{ ...own, number, slug, title, titleEn, titleEnOf, summary, otherWording, sortOrder, colour, ourReading },
        ...{ levelId: levels.get(levelId)!, parentId: parentId === null ? null : goals.get(parentId)! },
      },
    })
    goals.set(id, copy.id)
    await tx.goalIndicator.createMany({ data: indicators.map(link => ({ ...link, goalId: copy.id })) })
    await tx.goalBody.createMany({ data: bodies.map(body => ({ ...body, goalId: copy.id })) })
  }
  await tx.goalCarryOver.createMany({
    data: [...goals].map(([fromGoalId, toGoalId]) => ({ municipalityId, fromGoalId, toGoalId })),
  })
  const touched = (ties: readonly { goalId: number }[]) => ties.map(({ goalId }) => goals.get(goalId)!)
  for (const { id, areaId, number, title, summary, ourReading, serves } of from.strategies)
    await storedPart('Strategy').create(tx, own, {
      ...{ number, title, summary, ourReading, carriedFromId: id, areaId: goals.get(areaId)! },
      goalIds: touched(serves),
    })
  for (const { title, sortOrder, goals: ties } of from.documents)
    await storedPart('GoverningDocument').create(tx, own, { title, sortOrder, goalIds: touched(ties) })
  for (const { title, sortOrder, goals: ties } of from.processes)
    await storedPart('RelatedProcess').create(tx, own, { title, sortOrder, goalIds: touched(ties) })
  await tx.perspective.createMany({
    data: from.perspectives.map(({ key, title, summary }) => ({ ...own, key, title, summary })),
  })
  return { frameworkId, goals: goals.size }
}
