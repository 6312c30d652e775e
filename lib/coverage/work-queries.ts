import 'server-only'
import { canSeeWork, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { isStale } from '@/lib/framework/english'
import type { Municipality } from '@/lib/municipality/municipality'
import { listEntryChoices } from '@/lib/values/entry-queries'
import { goalLacks, indicatorLacks, type GoalLack, type IndicatorLack } from './goal-coverage'

export type CoveredGoal = {
  id: number
  number: string
  title: string
  lacks: GoalLack[]
  /** Åtgärder that nobody answers for. */
  unanswered: { id: number; title: string }[]
  /** Codes of its indicators that have no values. */
  valueless: string[]
}
export type CoveredIndicator = {
  id: number
  code: string
  name: string
  lacks: IndicatorLack[]
  /** Periods that have passed without values. */
  due: string[]
}
export type Coverage = {
  framework: { slug: string; title: string; isDraft: boolean; baselineYear: number }
  /** Of the lowest level, in order, and those above that lack English of what they say. */
  goals: CoveredGoal[]
  /** Each that tells of a goal, once. */
  indicators: CoveredIndicator[]
}

type Measured = { indicatorId: number; firstYear: number; hasSocialGroups: boolean }

/** What a målbild lacks to be followed, goal by goal and indicator by indicator; null where there is none by that name. */
export async function getCoverage(
  actor: Actor,
  { id: municipalityId, slug: municipality }: Pick<Municipality, 'id' | 'slug'>,
  slug: string,
  today: string,
): Promise<Coverage | null> {
  if (!canSeeWork(actor, { municipalityId })) return null
  const [row, measures, choices] = await Promise.all([
    readFramework(municipalityId, slug),
    readMeasured(municipalityId),
    listEntryChoices(actor, { id: municipalityId, slug: municipality }, today),
  ])
  if (!row) return null
  const measured = new Map(measures.map(one => [one.indicatorId, one]))
  const due = new Map(choices.map(({ code, due }) => [code, due]))
  const baselineYear = row.baselineYear ?? row.validFrom
  const isLowest = ({ id }: GoalRow) => !row.goals.some(({ parentId }) => parentId === id)
  const linked = new Map(row.goals.flatMap(goal => goal.indicators.map(({ indicator }) => [indicator.id, indicator])))
  return {
    framework: { slug: row.slug, title: row.title, isDraft: row.status === 'draft', baselineYear },
    goals: row.goals.flatMap(goal => {
      if (isLowest(goal)) return coveredGoal(goal, measured)
      return isStale(goal) ? { ...placeOf(goal), lacks: ['english' as const], unanswered: [], valueless: [] } : []
    }),
    indicators: [...linked.values()].map(({ id, code, title, shortName, responsibleId, source, sourceUrl }) => {
      const followed = {
        ...{ hasOwner: responsibleId !== null, hasSource: source !== '' && sourceUrl !== null },
        ...{ firstYear: measured.get(id)?.firstYear ?? null, due: due.get(code) ?? [] },
      }
      return {
        ...{ id, code, name: shortName ?? title, due: [...followed.due] },
        lacks: indicatorLacks(followed, baselineYear),
      }
    }),
  }
}

type GoalRow = NonNullable<Awaited<ReturnType<typeof readFramework>>>['goals'][number]

function coveredGoal(goal: GoalRow, measured: ReadonlyMap<number, Measured>): CoveredGoal {
  const served = [...goal.servedBy.map(({ strategy }) => strategy), ...goal.strategies]
  const actions = new Map(
    [...served.flatMap(strategy => strategy.actions), ...goal.actions.map(({ action }) => action)]
      .filter(({ isRemoved }) => !isRemoved)
      .map(action => [action.id, action]),
  )
  const all = [...actions.values()]
  const isAnsweredFor = (one: (typeof all)[number]) => one.responsibleId !== null || one.ownerId !== null
  const indicators = goal.indicators.map(({ indicator: { id, code } }) => ({
    ...{ code, hasValues: measured.has(id), hasSocialGroups: measured.get(id)?.hasSocialGroups ?? false },
  }))
  return {
    ...placeOf(goal),
    lacks: goalLacks({
      isAnalysed: goal.assessments.length > 0,
      isTranslated: !isStale(goal),
      indicators,
      actions: all.map(one => ({ isAnsweredFor: isAnsweredFor(one) })),
    }),
    unanswered: all.filter(one => !isAnsweredFor(one)).map(({ id, title }) => ({ id, title })),
    valueless: indicators.filter(({ hasValues }) => !hasValues).map(({ code }) => code),
  }
}

const placeOf = ({ id, number, title }: GoalRow) => ({ id, number, title })

const action = { select: { id: true, title: true, isRemoved: true, responsibleId: true, ownerId: true } } as const

const readFramework = (municipalityId: number, slug: string) =>
  db.framework.findFirst({
    where: { municipalityId, slug },
    select: {
      ...{ slug: true, title: true, status: true, validFrom: true, baselineYear: true },
      goals: {
        where: { removedWith: null },
        orderBy: { sortOrder: 'asc' },
        select: {
          ...{ id: true, number: true, title: true, titleEn: true, titleEnOf: true, parentId: true },
          strategies: { select: { actions: action } },
          servedBy: { select: { strategy: { select: { actions: action } } } },
          actions: { select: { action } },
          assessments: { where: { text: { not: '' } }, take: 1, select: { goalId: true } },
          indicators: {
            orderBy: { sortOrder: 'asc' },
            select: {
              indicator: {
                select: {
                  ...{ id: true, code: true, title: true, shortName: true },
                  ...{ responsibleId: true, source: true, sourceUrl: true },
                },
              },
            },
          },
        },
      },
    },
  })

/** The published values of each indicator's latest definition that has any: of the municipality itself, or of its parts. One statement. */
const readMeasured = (municipalityId: number) => db.$queryRaw<Measured[]>`
  WITH own AS (
    SELECT o."indicatorId", o."periodStart", o."breakdownId" FROM "PublishedObservation" o
    JOIN "Municipality" m ON m.id = o."municipalityId"
    JOIN "Geography" g ON (g."municipalityId", g.id) = (o."municipalityId", o."geographyId")
    WHERE o."municipalityId" = ${municipalityId} AND o.value IS NOT NULL
      AND (g.kind = 'district' OR (g.kind = 'municipality' AND g.code = m.code))
      AND o.version = (SELECT max(v.version) FROM "PublishedObservation" v
        WHERE (v."municipalityId", v."indicatorId") = (o."municipalityId", o."indicatorId"))
  ), social AS (
    SELECT own."indicatorId" FROM (SELECT DISTINCT "indicatorId", "breakdownId" FROM own) own
    JOIN "BreakdownCategory" b ON (b."municipalityId", b."breakdownId") = (${municipalityId}, own."breakdownId")
    JOIN "Category" c ON c.id = b."categoryId"
    JOIN "Dimension" d ON d.id = c."dimensionId" AND d.key <> 'sex'
    GROUP BY own."indicatorId", d.id HAVING count(DISTINCT c.id) > 1
  )
  SELECT "indicatorId", min(extract(year FROM "periodStart"))::int AS "firstYear",
    "indicatorId" IN (SELECT "indicatorId" FROM social) AS "hasSocialGroups"
  FROM own GROUP BY 1`
