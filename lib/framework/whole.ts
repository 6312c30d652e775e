import { ownValues } from '@/lib/municipality/own-values'
import { dayInSweden, dayOf } from '@/lib/text/days'
import { inSwedishOrder } from '@/lib/text/swedish-order'
import type { Prisma } from '@/prisma/generated/client'
import { englishOf, type Translated } from './english'
import { evidenceOf, latestConclusion } from './evidence'
import type { Action, Framework, Goal } from './framework'

const goalRef = {
  select: { number: true, title: true, titleEn: true, titleEnOf: true, framework: { select: { slug: true } } },
} as const

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

/** What is read of a framework with its tree; `code` is the municipality's own, whose values count. */
export const whole = (code: string) =>
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

/** The tree of what was read; null where it has no goal. */
export function treeOf(row: Row): Framework | null {
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
    titleEn: englishOf(row),
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

const refOf = (goal: Translated & { number: string; framework: { slug: string } }) => ({
  number: goal.number,
  title: goal.title,
  titleEn: englishOf(goal),
  framework: goal.framework.slug,
})
