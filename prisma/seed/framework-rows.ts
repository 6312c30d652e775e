import type { SeedFramework } from './content'
import type { Transaction } from './transaction'

/** Ids of a framework's goals by number and of its strategies by area and number ("1/2"). */
export type FrameworkIds = { goals: Map<string, number>; strategies: Map<string, number> }

/** One framework with its levels, goals, strategies, actions and what surrounds it; natural keys decide what exists. */
export async function writeFramework(
  tx: Transaction,
  municipalityId: number,
  framework: SeedFramework,
  titlesEn?: Record<string, string>,
): Promise<FrameworkIds> {
  const { levels, goals, strategies, actions, documents, processes, perspectives, findings, ...fields } = framework
  const { id: frameworkId } = await tx.framework.upsert({
    where: { municipalityId_slug: { municipalityId, slug: fields.slug } },
    create: { ...fields, municipalityId },
    update: fields,
  })
  const own = { municipalityId, frameworkId }
  const goalIds = await writeGoals(tx, own, levels, goals, titlesEn)
  const strategyIds = await writeStrategies(tx, own, strategies, goalIds)
  await writeActions(tx, own, actions, strategyIds)

  for (const [sortOrder, title] of documents.entries())
    await tx.governingDocument.upsert({
      where: { frameworkId_title: { frameworkId, title } },
      create: { ...own, title, sortOrder },
      update: { sortOrder },
    })
  for (const [sortOrder, title] of processes.entries())
    await tx.relatedProcess.upsert({
      where: { frameworkId_title: { frameworkId, title } },
      create: { ...own, title, sortOrder },
      update: { sortOrder },
    })
  for (const { key, ...words } of perspectives)
    await tx.perspective.upsert({
      where: { frameworkId_key: { frameworkId, key } },
      create: { ...own, key, ...words },
      update: words,
    })
  for (const [sortOrder, { goal, ...finding }] of findings.entries()) {
    const row = { ...finding, goalId: known(goalIds, goal) }
    await tx.needsFinding.upsert({
      where: { frameworkId_sortOrder: { frameworkId, sortOrder } },
      create: { ...own, sortOrder, ...row },
      update: row,
    })
  }
  return { goals: goalIds, strategies: strategyIds }
}

type Own = { municipalityId: number; frameworkId: number }

async function writeGoals(
  tx: Transaction,
  own: Own,
  levels: SeedFramework['levels'],
  goals: SeedFramework['goals'],
  titlesEn?: Record<string, string>,
) {
  const { frameworkId } = own
  const levelIds: number[] = []
  for (const [depth, level] of levels.entries()) {
    const where = { frameworkId_depth: { frameworkId, depth } }
    levelIds.push((await tx.goalLevel.upsert({ where, create: { ...own, depth, ...level }, update: level })).id)
  }
  const ids = new Map<string, number>()
  for (const [sortOrder, { number, parent, depth, ...goal }] of goals.entries()) {
    const levelId = levelIds[depth]
    if (levelId === undefined) throw new Error(`Målet ${number} ligger på djup ${depth}, som saknar nivå.`)
    const row = {
      ...goal,
      titleEn: titlesEn?.[number] ?? null,
      levelId,
      sortOrder,
      parentId: parent === null ? null : known(ids, parent),
    }
    const where = { frameworkId_number: { frameworkId, number } }
    ids.set(number, (await tx.goal.upsert({ where, create: { ...own, number, ...row }, update: row })).id)
  }
  return ids
}

async function writeStrategies(
  tx: Transaction,
  own: Own,
  strategies: SeedFramework['strategies'],
  goalIds: Map<string, number>,
) {
  const ids = new Map<string, number>()
  for (const { area, number, ...words } of strategies) {
    const areaId = known(goalIds, area)
    const where = { areaId_number: { areaId, number } }
    const { id } = await tx.strategy.upsert({ where, create: { ...own, areaId, number, ...words }, update: words })
    ids.set(`${area}/${number}`, id)
  }
  return ids
}

async function writeActions(
  tx: Transaction,
  own: Own,
  actions: SeedFramework['actions'],
  strategyIds: Map<string, number>,
) {
  const bodies = await tx.body.findMany({ where: { municipalityId: own.municipalityId } })
  for (const { area, strategy, number, responsible, ...action } of actions) {
    const strategyId = known(strategyIds, `${area}/${strategy}`)
    const row = { ...action, responsibleId: bodies.find(body => body.name === responsible)?.id ?? null }
    const where = { strategyId_number: { strategyId, number } }
    await tx.action.upsert({ where, create: { ...own, strategyId, number, ...row }, update: row })
  }
}

/** The id that must be there; a missing one is a fault in the compiled files. */
export function known<K>(ids: ReadonlyMap<K, number>, key: K): number {
  const id = ids.get(key)
  if (id === undefined) throw new Error(`Grunddatan hänvisar till ${String(key)}, som inte finns.`)
  return id
}
