import 'server-only'
import { cacheLife, cacheTag } from 'next/cache'
import { ownValues } from '@/lib/municipality/own-values'
import { getMunicipality } from '@/lib/municipality/queries'
import { municipalityTag } from '@/lib/publication/tags.mjs'
import { publishedDb } from '@/lib/published-db'
import { dayInSweden, dayOf, yearInSweden } from '@/lib/text/days'
import type { Locale } from '@/lib/text/numbers'
import { inSwedishOrder } from '@/lib/text/swedish-order'
import type { Prisma } from '@/prisma/generated/client'
import { evidenceOf, latestConclusion } from './evidence'
import { wordedIn } from './worded'
import { currentFramework, findGoal, type Action, type Framework, type FrameworkSummary, type Goal } from './framework'

const summary = { slug: true, title: true, validFrom: true, validTo: true, status: true, baselineYear: true } as const
const goalRef = { select: { number: true, title: true, titleEn: true, framework: { select: { slug: true } } } } as const

/** Evidence with the name of the district that it is about. */
const worded = { orderBy: { id: 'asc' }, include: { geography: { select: { name: true } } } } as const

/** An action with all that readers are told of it. */
const told = {
  responsible: true,
  districts: { include: { district: { include: { geography: { select: { name: true } } } } } },
  indicators: { include: { indicator: { select: { code: true } } } },
  notes: { orderBy: [{ day: 'desc' }, { id: 'desc' }] },
  tasks: { orderBy: [{ dueOn: 'asc' }, { id: 'asc' }] },
} satisfies Prisma.ActionInclude

/** A framework with its tree; `code` is the municipality's own, whose values count. */
const whole = (code: string) =>
  ({
    municipality: { select: { slug: true } },
    documents: { orderBy: { sortOrder: 'asc' } },
    processes: { orderBy: { sortOrder: 'asc' } },
    perspectives: { orderBy: { id: 'asc' } },
    goals: {
      orderBy: { sortOrder: 'asc' },
      include: {
        level: true,
        corrections: { orderBy: { id: 'asc' } },
        strategies: {
          orderBy: { number: 'asc' },
          include: {
            actions: { orderBy: { number: 'asc' }, include: told },
            carriesTo: { include: { goal: goalRef } },
          },
        },
        actions: { orderBy: { actionId: 'asc' }, include: { action: { include: told } } },
        indicators: {
          orderBy: { sortOrder: 'asc' },
          include: {
            indicator: {
              select: {
                code: true,
                title: true,
                shortName: true,
                shortNameEn: true,
                isDistrictIndicator: true,
                versions: {
                  select: {
                    // In the order of an index on the indicator's own values: among millions, any other order reads them all.
                    observations: {
                      take: 1,
                      where: ownValues(code),
                      orderBy: { geographyId: 'asc' },
                      select: { cellId: true },
                    },
                  },
                },
              },
            },
          },
        },
        documents: { orderBy: { document: { sortOrder: 'asc' } }, select: { document: { select: { title: true } } } },
        processes: { orderBy: { process: { sortOrder: 'asc' } }, select: { process: { select: { title: true } } } },
        bodies: { select: { body: { select: { name: true } } } },
        findings: { orderBy: { sortOrder: 'asc' } },
        evidence: worded,
        carriedFrom: { include: { from: { select: { ...goalRef.select, evidence: worded } } } },
        // The first of those that it became is where its address leads on.
        carriesTo: { orderBy: { to: { sortOrder: 'asc' } }, include: { to: goalRef } },
        carriedFromStrategies: { include: { strategy: { include: { framework: { select: { slug: true } } } } } },
      },
    },
  }) satisfies Prisma.FrameworkInclude

type Row = Prisma.FrameworkGetPayload<{ include: ReturnType<typeof whole> }>
type GoalRow = Row['goals'][number]
type ActionRow = GoalRow['actions'][number]['action']

/** The municipality's frameworks, latest first. */
export async function listFrameworks(municipality: string): Promise<FrameworkSummary[]> {
  'use cache'
  cacheLife('max')
  cacheTag(municipalityTag(municipality))
  return publishedDb.framework.findMany({
    where: { municipality: { slug: municipality } },
    orderBy: { validFrom: 'desc' },
    select: summary,
  })
}

/** A framework with its whole tree: the named one, or the one that a visitor sees first. */
export async function getFramework(municipality: string, slug?: string): Promise<Framework | null> {
  'use cache'
  cacheLife('max')
  cacheTag(municipalityTag(municipality))
  const wanted = slug ?? currentFramework(await listFrameworks(municipality), yearInSweden(new Date()))?.slug
  const code = (await getMunicipality(municipality))?.code
  if (!wanted || !code) return null
  return readFramework({ slug: municipality, code }, wanted)
}

/** One with its whole tree as it is at this moment. */
export async function readFramework(municipality: { slug: string; code: string }, slug: string) {
  const row = await publishedDb.framework.findFirst({
    where: { municipality: { slug: municipality.slug }, slug },
    include: whole(municipality.code),
    relationLoadStrategy: 'join',
  })
  return row && treeOf(row)
}

/** Every framework with its whole tree, latest first, worded in a page's language: in one question to the database. */
export async function listWholeFrameworksIn(locale: Locale, municipality: string): Promise<Framework[]> {
  const frameworks = await listWholeFrameworks(municipality)
  return frameworks.map(framework => wordedIn(framework, locale))
}

async function listWholeFrameworks(municipality: string): Promise<Framework[]> {
  'use cache'
  cacheLife('max')
  cacheTag(municipalityTag(municipality))
  const code = (await getMunicipality(municipality))?.code
  if (!code) return []
  const rows = await publishedDb.framework.findMany({
    where: { municipality: { slug: municipality } },
    orderBy: { validFrom: 'desc' },
    include: whole(code),
    relationLoadStrategy: 'join',
  })
  return rows.flatMap(row => treeOf(row) ?? [])
}

/**
 * Where a goal of an earlier framework is read now, for addresses that the current one has no goal for: in the current
 * one where it lives on there, otherwise where it stood (`framework`). Null where there has been none.
 */
export async function findMovedOn(
  municipality: string,
  current: Framework,
  matches: (goal: Goal) => boolean,
): Promise<{ number: string; slug: string | null; framework?: string } | null> {
  for (const { slug } of await listFrameworks(municipality)) {
    const framework = slug === current.slug ? null : await getFramework(municipality, slug)
    const goal = framework && findGoal(framework, matches)
    if (!goal) continue
    const number = goal.carriesTo.find(to => to.framework === current.slug)?.number
    const now = number === undefined ? null : findGoal(current, one => one.number === number)
    return now ? { number: now.number, slug: now.slug } : { number: goal.number, slug: goal.slug, framework: slug }
  }
  return null
}

/** The same as `getFramework`, worded in a page's language. */
export async function getFrameworkIn(locale: Locale, municipality: string, slug?: string): Promise<Framework | null> {
  const framework = await getFramework(municipality, slug)
  return framework && wordedIn(framework, locale)
}

function treeOf(row: Row): Framework | null {
  const top = row.goals.find(goal => goal.parentId === null)
  return (
    (top && {
      slug: row.slug,
      title: row.title,
      validFrom: row.validFrom,
      validTo: row.validTo,
      status: row.status,
      baselineYear: row.baselineYear,
      adoptedOn: row.adoptedOn,
      adoptedBy: row.adoptedBy,
      note: row.note,
      purposes: row.purposes,
      followUpEveryYears: row.followUpEveryYears,
      followUpBasis: row.followUpBasis,
      followUpPurposes: row.followUpPurposes,
      ourReading: row.ourReading,
      documents: row.documents.map(d => d.title),
      processes: row.processes.map(p => p.title),
      perspectives: row.perspectives.map(({ key, title, summary: text }) => ({ key, title, summary: text })),
      ownConclusion: latestConclusion(
        [...top.evidence, ...top.carriedFrom.flatMap(({ from }) => from.evidence)].map(evidenceOf),
      ),
      overall: goalOf(top, row.goals, 0),
    }) ??
    null
  )
}

function goalOf(row: GoalRow, rows: GoalRow[], inherited: number): Goal {
  const colour = row.colour ?? inherited
  return {
    id: row.id,
    number: row.number,
    slug: row.slug,
    title: row.title,
    titleEn: row.titleEn,
    summary: row.summary,
    otherWording: row.otherWording,
    ourReading: row.ourReading,
    corrections: row.corrections.map(({ day, why, titleBefore, summaryBefore }) => ({
      ...{ day: dayOf(day), why, titleBefore, summaryBefore },
    })),
    role: row.level.role,
    level: row.level.singular,
    levelName: row.level.singular,
    levelPlural: row.level.plural,
    colour,
    strategies: row.strategies.map(s => ({
      number: s.number,
      title: s.title,
      summary: s.summary,
      ourReading: s.ourReading,
      actions: s.actions.map(actionOf),
      carriesTo: s.carriesTo.map(c => ({ ...refOf(c.goal), ourReading: c.ourReading })),
    })),
    actions: row.actions.map(({ action }) => actionOf(action)),
    indicators: row.indicators.map(({ indicator, isProposal }) => ({
      code: indicator.code,
      title: indicator.title,
      name: { sv: indicator.shortName, en: indicator.shortNameEn },
      isProposal,
      isDistrictIndicator: indicator.isDistrictIndicator,
      hasValues: indicator.versions.some(version => version.observations.length > 0),
    })),
    documents: row.documents.map(({ document }) => document.title),
    processes: row.processes.map(({ process }) => process.title),
    answeredBy: row.bodies.map(({ body }) => body.name).toSorted(inSwedishOrder),
    findings: row.findings.map(({ year, summary: text, ourReading }) => ({ year, summary: text, ourReading })),
    evidence: row.evidence.map(evidenceOf),
    carriedFrom: [
      ...row.carriedFrom.map(c => ({ ...refOf(c.from), ourReading: false })),
      ...row.carriedFromStrategies.map(({ strategy, ourReading }) => ({
        number: String(strategy.number),
        title: strategy.title,
        framework: strategy.framework.slug,
        strategy: strategy.number,
        ourReading,
      })),
    ],
    carriesTo: row.carriesTo.map(c => refOf(c.to)),
    children: rows.filter(child => child.parentId === row.id).map(child => goalOf(child, rows, colour)),
  }
}

function actionOf(row: ActionRow): Action {
  const { id, title, description, status, startYear, endYear, responsible, partners, costSek, toldAt, ourReading } = row
  return {
    ...{ id, title, description, status, startYear, endYear, partners, costSek, ourReading },
    responsible: responsible?.name ?? null,
    districts: row.districts.map(({ district: { slug, geography } }) => ({ slug, name: geography.name })),
    indicators: row.indicators.map(({ indicator }) => indicator.code),
    toldOn: toldAt && dayInSweden(toldAt),
    notes: row.notes.map(({ day, text }) => ({ day: dayOf(day), text })),
    tasks: row.tasks.map(({ title: task, dueOn, doneOn }) => ({
      ...{ title: task, dueOn: dayOf(dueOn), doneOn: doneOn && dayOf(doneOn) },
    })),
  }
}

const refOf = (goal: { number: string; title: string; titleEn: string | null; framework: { slug: string } }) => ({
  number: goal.number,
  title: goal.title,
  titleEn: goal.titleEn,
  framework: goal.framework.slug,
})
