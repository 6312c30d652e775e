import 'server-only'
import { canEditGoals, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { readHolding, type Holding } from '@/lib/framework/draft/holding'
import { TO_BOTH, TO_ONE, type Sharing } from '@/lib/framework/draft/joined'
import { seenOfHoldings } from '@/lib/framework/draft/seen-holdings'
import { readDraft, type Draft } from '@/lib/framework/draft/stored-draft'
import type { GoalWords } from '@/lib/framework/goal-input'
import type { Prisma } from '@/prisma/generated/client'

type Tx = Prisma.TransactionClient
export type SharedThing = {
  of: Sharing
  id: number
  name: string
  canBeBoth: boolean
  /** The goals that have it, of those that are made one. */
  goalIds: number[]
}
export type GoalToJoin = {
  frameworkId: number
  goal: { id: number; name: string; words: GoalWords }
  /** Of the same level, that it is to be made one with. */
  other: { id: number; name: string; words: GoalWords } | null
  /** What hangs on it, or on either of the two. */
  things: SharedThing[]
  /** What they held, in short. */
  seen: string
}

/** A goal of a draft that is to be made one with another, or two: null where it can't be, or for who may not. */
export async function getGoalToJoin(
  actor: Actor,
  municipalityId: number,
  goalId: number,
  otherId: number | null,
): Promise<GoalToJoin | null> {
  if (!canEditGoals(actor, { municipalityId })) return null
  const row = await db.goal.findUnique({
    where: { municipalityId_id: { municipalityId, id: goalId } },
    select: { frameworkId: true },
  })
  if (!row) return null
  const { frameworkId } = row
  return db.$transaction(async tx => {
    const draft = await readDraft(tx, { municipalityId, frameworkId })
    const goal = draft?.goals.find(({ id }) => id === goalId)
    if (!draft || draft.isProposed || !goal || goal.parentId === null) return null
    const other = draft.goals.find(({ id, levelId }) => id === otherId && levelId === goal.levelId && id !== goalId)
    const held = [await readHolding(tx, draft, goalId), other ? await readHolding(tx, draft, other.id) : null]
    const holdings = held.filter(one => one !== null)
    const named = (id: number) => nameOf(draft.goals.find(one => one.id === id)!)
    const about = ({ id, title, titleEn, summary }: Holding) => ({
      ...{ id, name: named(id), words: { title, titleEn, summary } },
    })
    return {
      ...{ frameworkId, goal: about(holdings[0]!), other: holdings[1] ? about(holdings[1]) : null },
      things: await listThings(tx, draft, holdings),
      seen: seenOfHoldings(holdings),
    }
  })
}

const nameOf = ({ number, title }: { number: string; title: string }) => `${number} ${title}`.trim()
const titled = { id: true, title: true } as const

/** Each thing once, by what it is called. */
async function listThings(tx: Tx, { key, goals }: Draft, holdings: readonly Holding[]): Promise<SharedThing[]> {
  const { municipalityId } = key
  const idsIn = (holding: Holding, of: Sharing): number[] =>
    of === 'indicators'
      ? holding.indicators.map(({ indicatorId }) => indicatorId)
      : of === 'strategies'
        ? holding.strategies.map(({ id }) => id)
        : holding[of]
  const idsOf = (of: Sharing) => [...new Set(holdings.flatMap(holding => idsIn(holding, of)))]
  const among = (of: Sharing) => ({ municipalityId, id: { in: idsOf(of) } })
  const strategies = await tx.strategy.findMany({
    where: { municipalityId, id: { in: [...idsOf('strategies'), ...idsOf('serves')] } },
    select: titled,
  })
  const rows: Record<Sharing, { id: number; title: string }[]> = {
    indicators: (
      await tx.indicator.findMany({
        where: among('indicators'),
        select: { id: true, title: true, shortName: true, code: true },
      })
    ).map(({ id, title, shortName, code }) => ({ id, title: `${shortName ?? title} (${code})` })),
    ...{ strategies, serves: strategies },
    actions: await tx.action.findMany({ where: { ...among('actions'), isRemoved: false }, select: titled }),
    children: goals.filter(({ id }) => idsOf('children').includes(id)).map(goal => ({ ...goal, title: nameOf(goal) })),
    findings: (await tx.needsFinding.findMany({ where: among('findings') })).map(({ id, year, summary }) => ({
      ...{ id, title: `${year}: ${summary}` },
    })),
    evidence: await tx.evidence.findMany({ where: among('evidence'), select: titled }),
    documents: await tx.governingDocument.findMany({ where: among('documents'), select: titled }),
    processes: await tx.relatedProcess.findMany({ where: among('processes'), select: titled }),
    bodies: (await tx.body.findMany({ where: among('bodies') })).map(({ id, name }) => ({ id, title: name })),
  }
  return [...TO_BOTH, ...TO_ONE].flatMap(of =>
    idsOf(of).flatMap(id => {
      const name = rows[of].find(row => row.id === id)?.title
      const goalIds = holdings.flatMap(holding => (idsIn(holding, of).includes(id) ? [holding.id] : []))
      return name === undefined ? [] : [{ of, id, name, canBeBoth: TO_BOTH.some(one => one === of), goalIds }]
    }),
  )
}
