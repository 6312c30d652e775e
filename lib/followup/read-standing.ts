import { indicatorCodes, type Goal } from '@/lib/framework/framework'
import { only } from '@/lib/differing'
import type { ValueImport } from '@/lib/municipality/municipality'
import { dayInSweden } from '@/lib/text/days'
import { allGoals } from '@/lib/framework/framework'
import type { Prisma } from '@/prisma/generated/client'
import { env } from '@/lib/env'
import { brokenLinksIn } from './broken-links'
import { checklistOf, type AssessedGoal, type Checklist } from './checklist'
import { hiddenIn } from './hidden-in-text'
import { ASSESSMENT_FIELDS, computedOf, NOT_ASSESSED, rollUpOfGoal, type Assessment } from './judgement'
import type { Part } from './progress'
import { readRound, type Round } from './read-round'

type Asked = Pick<Prisma.TransactionClient, 'followUp' | 'municipality' | 'importBatch' | '$queryRaw'>
export type FollowUpKey = { municipalityId: number; followUpId: number }

const whole = {
  framework: { select: { slug: true, title: true } },
  indicators: {
    include: {
      indicator: { select: { code: true, title: true, shortName: true, responsible: true } },
      person: { select: { id: true, name: true } },
    },
  },
  assessments: true,
  comments: {
    orderBy: { id: 'asc' },
    include: { person: { select: { name: true } }, settledBy: { select: { name: true } } },
  },
  notes: true,
  reports: { select: { version: true }, orderBy: { version: 'desc' }, take: 1 },
} satisfies Prisma.FollowUpInclude

export type Standing = {
  row: Prisma.FollowUpGetPayload<{ include: typeof whole }>
  municipality: { id: number; slug: string; name: string; shortName: string; code: string; imports: ValueImport[] }
  round: Round
  assessments: Map<number, Assessment>
  notes: Map<string, string>
  parts: Part[]
  goals: AssessedGoal[]
  checklist: Checklist
}

/**
 * A round as it stands at this moment: its values as the public is shown them, what is written, and what is left to do.
 * Who looks at it may be given what was gone through for another look (`readKeptRound`).
 */
export async function readStanding(
  db: Asked,
  { municipalityId, followUpId }: FollowUpKey,
  read: typeof readRound = readRound,
): Promise<Standing | null> {
  const where = { municipalityId_id: { municipalityId, id: followUpId } }
  const row = await db.followUp.findUnique({ where, include: whole })
  if (!row) return null
  const municipality = await readMunicipality(db, municipalityId)
  const indicatorIds = row.indicators.map(({ indicatorId }) => indicatorId)
  const key = { municipality, frameworkSlug: row.framework.slug, lastYear: row.lastYear, indicatorIds }
  const [round, waiting] = [await read(key), await readWaiting(db, municipalityId, row.lastYear)]
  if (!round) return null
  const assessments = new Map(
    row.assessments.map(({ goalId, ...row }) => [goalId, only<Assessment>(row, ASSESSMENT_FIELDS) as Assessment]),
  )
  const notes = new Map(row.notes.map(({ key, text }) => [key, text]))
  const brokenIn = await brokenLinksIn(
    row.assessments.map(({ text }) => text),
    {
      ...{ municipalityId, municipality: municipality.slug, year: row.year },
      ...{ framework: round.framework, origin: env().SITE_URL },
    },
  )
  const goals = allGoals(round.framework.overall).map(goal => {
    const assessment = assessments.get(goal.id) ?? NOT_ASSESSED
    return {
      ...assessedGoal(goal, round, assessment),
      brokenLinks: brokenIn(assessment.text),
      openComments: row.comments.filter(one => one.goalId === goal.id && one.settledAt === null).length,
    }
  })
  const parts = partsOf(row, round, waiting)
  const checklist = checklistOf(
    { parts, goals, lastYear: row.lastYear },
    notes,
    hiddenAnywhere(round, [...notes.values()].join('\n')),
  )
  return { row, municipality, round, assessments, notes, parts, goals, checklist }
}

async function readMunicipality(db: Asked, id: number): Promise<Standing['municipality']> {
  const select = { id: true, slug: true, name: true, shortName: true, code: true } as const
  const municipality = await db.municipality.findUniqueOrThrow({ where: { id }, select })
  const batches = await db.importBatch.findMany({
    where: { municipalityId: id },
    orderBy: [{ importedAt: 'desc' }, { id: 'asc' }],
  })
  const imports = batches.map(({ id, title, source, fetchedOn, importedAt }) => ({
    ...{ id, title, source, fetchedOn, importedOn: dayInSweden(importedAt) },
  }))
  return { ...municipality, imports }
}

/** How many values of each indicator's periods in the round somebody has proposed, that are not published yet. */
async function readWaiting(db: Asked, municipalityId: number, lastYear: number): Promise<Map<number, number>> {
  const rows = await db.$queryRaw<{ indicatorId: number; many: number }[]>`
    SELECT c."indicatorId", count(DISTINCT c.id)::int AS many
    FROM "Submission" s
    JOIN "SubmissionItem" i ON (i."municipalityId", i."submissionId") = (s."municipalityId", s.id)
    JOIN "ValueRevision" r ON (r."municipalityId", r.id) = (i."municipalityId", i."revisionId")
    JOIN "Cell" c ON (c."municipalityId", c.id) = (r."municipalityId", r."cellId")
    WHERE s."municipalityId" = ${municipalityId} AND s.status IN ('submitted', 'approved')
      AND c."periodEnd" <= ${new Date(`${lastYear}-12-31`)}
    GROUP BY 1`
  return new Map(rows.map(({ indicatorId, many }) => [indicatorId, many]))
}

/** Numbers in a text that only hidden values of the round have. */
export function hiddenAnywhere({ printed }: Round, text: string): string[] {
  const numbers = [...printed.values()]
  return hiddenIn(
    text,
    numbers.flatMap(({ hidden }) => hidden),
    numbers.flatMap(({ shown }) => shown),
  )
}

function assessedGoal(
  goal: Goal,
  { readings, printed }: Round,
  assessment: Assessment,
): Omit<AssessedGoal, 'brokenLinks' | 'openComments'> {
  const roll = rollUpOfGoal(goal, readings)
  const numbers = indicatorCodes(goal).flatMap(code => printed.get(code) ?? [])
  return {
    ...{ id: goal.id, number: goal.number, title: goal.title, isOverall: goal.role === 'overall', assessment },
    hasIndicators: roll.readings.length > 0,
    hasSocialGaps: roll.social.length > 0,
    computed: computedOf(roll),
    hiddenNumbers: hiddenIn(
      `${assessment.text}\n${assessment.reason}`,
      numbers.flatMap(({ hidden }) => hidden),
      numbers.flatMap(({ shown }) => shown),
    ),
  }
}

function partsOf(row: Standing['row'], { framework, readings }: Round, waiting: Map<number, number>): Part[] {
  const areas = framework.overall.children
  const areaOf = (code: string) => (areas.find(area => indicatorCodes(area).includes(code)) ?? framework.overall).title
  const found = new Map(row.indicators.map(part => [part.indicatorId, part]))
  return readings.flatMap(({ indicator: { id, code }, latestYear }) => {
    const part = found.get(id)
    if (!part) return []
    return [
      {
        ...{ indicatorId: id, code, person: part.person, waiting: waiting.get(id) ?? 0, area: areaOf(code) },
        name: part.indicator.shortName ?? part.indicator.title,
        body: part.indicator.responsible?.name ?? null,
        latestYear,
      },
    ]
  })
}
