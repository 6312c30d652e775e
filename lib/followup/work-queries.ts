import 'server-only'
import { canSeeWork, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { indicatorCodes } from '@/lib/framework/framework'
import { inSwedishOrder } from '@/lib/text/swedish-order'
import { dayInSweden, dayOf } from '@/lib/text/days'
import { lacksReason } from './checklist'
import { contentOf } from './content'
import { isWritten } from './judgement'
import { readKeptRound } from './kept-round'
import type { DrawFigure } from './measure'
import type { Followable } from './next-round'
import { readStanding, type FollowUpKey, type Standing } from './read-standing'
import type { FrozenReport } from './report'

export type ListedRound = {
  id: number
  year: number
  lastYear: number
  /** ISO */
  deadline: string
  status: 'open' | 'inReview' | 'published'
  framework: string
}

/** The municipality's rounds, latest first, for whoever sees the work. */
export async function listRounds(actor: Actor, municipalityId: number): Promise<ListedRound[]> {
  if (!canSeeWork(actor, { municipalityId })) return []
  const rows = await db.followUp.findMany({
    where: { municipalityId },
    orderBy: { year: 'desc' },
    include: { framework: { select: { title: true } } },
  })
  return rows.map(({ id, year, lastYear, deadline, status, framework }) => ({
    ...{ id, year, lastYear, status, framework: framework.title, deadline: dayOf(deadline) },
  }))
}

/** The frameworks that a round can be of: those that have been adopted, the latest first. */
export async function listFollowable(actor: Actor, municipalityId: number): Promise<Followable[]> {
  if (!canSeeWork(actor, { municipalityId })) return []
  return db.framework.findMany({
    where: { municipalityId, status: { not: 'draft' } },
    orderBy: { validFrom: 'desc' },
    select: { id: true, title: true, validFrom: true, followUpEveryYears: true },
  })
}

/** What a colleague has said of a goal's assessment; `at`: ISO. */
export type RoundComment = {
  id: number
  goalId: number
  by: string
  at: string
  text: string
  /** By whom, where it is. */
  settledBy: string | null
}
export type WorkRound = Pick<Standing, 'round' | 'parts' | 'goals' | 'checklist'> & {
  id: number
  year: number
  lastYear: number
  /** ISO */
  deadline: string
  status: ListedRound['status']
  framework: string
  /** The years that it keeps as they are. */
  locked: string | null
  proposedBy: { id: number; name: string } | null
  publicNote: string | null
  diaryNumber: string
  /** Oldest first. */
  comments: RoundComment[]
  /** The latest that is published; 0 before the first. */
  version: number
  /** Something is to be taken out of what is published, and waits for an answer. */
  isRedactionProposed: boolean
}

/** A round by its year with all that is written and left to do; null where there is none, or for who may not see it. */
export async function getRound(actor: Actor, municipalityId: number, year: number): Promise<WorkRound | null> {
  if (!canSeeWork(actor, { municipalityId })) return null
  const found = await db.followUp.findUnique({
    where: { municipalityId_year: { municipalityId, year } },
    select: { id: true, lock: true, proposedBy: { select: { id: true, name: true } }, redaction: true },
  })
  const standing = found && (await readStanding(db, { municipalityId, followUpId: found.id }, readKeptRound))
  if (!standing) return null
  const { row, round, parts, goals, checklist } = standing
  const { id, lastYear, deadline, status, publicNote, diaryNumber, framework, reports } = row
  const years = [found.lock?.firstDay, found.lock?.lastDay].map(day => day?.toISOString().slice(0, 4))
  return {
    ...{ id, year, lastYear, status, publicNote, diaryNumber, framework: framework.title },
    ...{ round, parts, goals, checklist, proposedBy: found.proposedBy, version: reports[0]?.version ?? 0 },
    comments: row.comments.map(({ id: commentId, goalId, at, text, person, settledBy }) => ({
      ...{ id: commentId, goalId, at: at.toISOString(), text, by: person.name, settledBy: settledBy?.name ?? null },
    })),
    deadline: dayOf(deadline),
    isRedactionProposed: found.redaction?.isProposed ?? false,
    locked: found.lock && !found.lock.liftedAt ? [...new Set(years)].join('–') : null,
  }
}

/** `left`: how many goals nobody has judged, or written of. */
export type Draft = { frozen: FrozenReport; left: number }

/**
 * The whole report as it would be if it were frozen now, for whoever sees the work; null where its round is published, or
 * there is none. Its values come through the same gate, and nothing is written.
 */
export async function getDraft(
  actor: Actor,
  municipalityId: number,
  year: number,
  draw: DrawFigure,
): Promise<Draft | null> {
  if (!canSeeWork(actor, { municipalityId })) return null
  const where = { municipalityId, year, status: { not: 'published' } } as const
  const found = await db.followUp.findFirst({ where, select: { id: true } })
  const standing = found && (await readStanding(db, { municipalityId, followUpId: found.id }, readKeptRound))
  if (!standing) return null
  const today = dayInSweden(new Date())
  const { report } = await contentOf(db, standing, { draw, today })
  const version = (standing.row.reports[0]?.version ?? 0) + 1
  return {
    frozen: {
      ...{ year, version, publishedOn: today, publicNote: version > 1 ? standing.row.publicNote : null },
      ...{ hash: '', redacted: null, isDraft: true },
      // Whatever is written of it, it isn't made by the website alone.
      report: { ...report, isComputed: false },
    },
    left: standing.goals.filter(goal => !isWritten(goal.assessment)).length,
  }
}

/** Whether what is concluded of a goal wants a word of why. */
export async function wantsReason(actor: Actor, key: FollowUpKey, goalId: number): Promise<boolean> {
  if (!canSeeWork(actor, key)) return false
  const goal = (await readStanding(db, key, readKeptRound))?.goals.find(({ id }) => id === goalId)
  return goal !== undefined && lacksReason(goal)
}

/** An indicator that a round can be of, under the area that it serves. */
export type Choosable = { id: number; name: string; area: string; isChosen: boolean }

/** The indicators of the framework's goals, and those that a round has of others, in the tree's order. */
export async function listChoosable(
  actor: Actor,
  { municipalityId, followUpId }: FollowUpKey,
  { round: { framework }, parts }: Pick<WorkRound, 'round' | 'parts'>,
): Promise<Choosable[]> {
  if (!canSeeWork(actor, { municipalityId })) return []
  const rows = await db.indicator.findMany({
    where: {
      municipalityId,
      OR: [
        { goals: { some: { goal: { framework: { slug: framework.slug } } } } },
        { followUps: { some: { municipalityId, followUpId } } },
      ],
    },
    select: { id: true, code: true, title: true, shortName: true },
    orderBy: [{ sortOrder: 'asc' }, { code: 'asc' }],
  })
  const { children: areas, title } = framework.overall
  const areaOf = (code: string) => areas.find(area => indicatorCodes(area).includes(code))?.title ?? title
  const chosen = new Set(parts.map(({ indicatorId }) => indicatorId))
  const listed = rows.map(({ id, code, shortName, title: full }) => ({
    ...{ id, name: shortName ?? full, area: areaOf(code), isChosen: chosen.has(id) },
  }))
  return [...areas.map(area => area.title), title].flatMap(area => listed.filter(one => one.area === area))
}

/** Whoever can answer for an indicator, in Swedish order. */
export async function listAnswering(actor: Actor, municipalityId: number): Promise<{ id: number; name: string }[]> {
  if (!canSeeWork(actor, { municipalityId })) return []
  const people = await db.person.findMany({
    where: { isActive: true, roles: { some: { municipalityId } } },
    select: { id: true, name: true },
  })
  return people.toSorted((a, b) => inSwedishOrder(a.name, b.name))
}
