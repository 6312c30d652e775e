import type { PrismaClient } from '@/prisma/generated/client'

/**
 * A framework of Borås in draft, with all that can hang on one, and an indicator and an import that nothing published
 * speaks of. `mark` stands in every text. Returns the tables of which something is shown once it is adopted.
 */
export async function draftFramework(db: PrismaClient, mark: string) {
  const { id: municipalityId } = await db.municipality.findUniqueOrThrow({ where: { slug: 'boras' } })
  const text = { title: mark, summary: mark }
  const framework = await db.framework.create({
    data: { municipalityId, slug: 'utkast', title: mark, validFrom: 2090, status: 'draft' },
  })
  const own = { municipalityId, frameworkId: framework.id }
  const level = await db.goalLevel.create({ data: { ...own, depth: 0, role: 'overall', singular: mark, plural: mark } })
  const goal = await db.goal.create({ data: { ...own, ...text, levelId: level.id, number: '', sortOrder: 0 } })
  const strategy = await db.strategy.create({ data: { ...own, ...text, areaId: goal.id, number: 1 } })
  const old = await db.goal.findFirstOrThrow({
    where: { municipalityId, framework: { status: { not: 'draft' } }, strategies: { some: {} } },
    include: { strategies: true },
  })
  const known = await db.indicator.findFirstOrThrow({ where: { municipalityId }, omit: { breaks: true } })
  const { id: knownId, ...like } = known
  const indicator = await db.indicator.create({
    data: { ...like, code: `${mark} 1`, title: mark, subject: mark },
  })
  await db.action.create({ data: { ...own, strategyId: strategy.id, number: 1, title: mark, description: mark } })
  await db.goalStrategy.create({ data: { municipalityId, goalId: goal.id, strategyId: strategy.id } })
  await db.goalCarryOver.create({ data: { municipalityId, fromGoalId: old.id, toGoalId: goal.id } })
  await db.strategyCarryOver.create({ data: { municipalityId, strategyId: old.strategies[0]!.id, goalId: goal.id } })
  const around = { ...own, title: mark, sortOrder: 1, goals: { create: { goalId: goal.id } } }
  await db.governingDocument.create({ data: around })
  await db.relatedProcess.create({ data: around })
  const body = await db.body.findFirstOrThrow({ where: { municipalityId } })
  await db.goalBody.create({ data: { municipalityId, goalId: goal.id, bodyId: body.id } })
  await db.perspective.create({ data: { ...own, ...text, key: 'utkast' } })
  await db.needsFinding.create({ data: { ...own, goalId: goal.id, year: 2089, summary: mark, sortOrder: 1 } })
  await db.evidence.create({ data: { municipalityId, goalId: goal.id, title: mark, text: mark, source: mark } })
  for (const indicatorId of [knownId, indicator.id])
    await db.goalIndicator.create({ data: { municipalityId, goalId: goal.id, indicatorId, sortOrder: 1 } })
  await db.importBatch.create({ data: { municipalityId, key: mark, title: mark, source: mark, contentHash: mark } })
  const tables = [
    'Framework',
    'GoalLevel',
    'Goal',
    'Strategy',
    'Action',
    'GoalStrategy',
    'GoalCarryOver',
    'StrategyCarryOver',
  ]
  const about = [
    'GoverningDocument',
    'GoalDocument',
    'GoalProcess',
    'GoalBody',
    'RelatedProcess',
    'Perspective',
    'NeedsFinding',
    'Evidence',
    'GoalIndicator',
    'Indicator',
  ]
  return { frameworkId: framework.id, tables: [...tables, ...about] }
}
