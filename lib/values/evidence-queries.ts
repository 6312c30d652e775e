import 'server-only'
import { canProposeEvidence, canSeeWork, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { inSwedishOrder } from '@/lib/text/swedish-order'
import { dayOf } from '@/lib/text/days'
import { evidenceFields, type EvidenceFields } from './evidence'
import { readEvidence } from './proposed-evidence'
import { UNDER_WAY } from './threshold'

type Choice = { value: number; label: string }
export type EvidenceChoices = Record<'goals' | 'districts' | 'rounds', Choice[]> & { bodies: string[] }

/** What evidence can be of, by the names that people know; nothing for who may not see the work. */
export async function getEvidenceChoices(actor: Actor, municipalityId: number): Promise<EvidenceChoices> {
  if (!canSeeWork(actor, { municipalityId })) return { goals: [], districts: [], rounds: [], bodies: [] }
  const [goals, districts, rounds, bodies] = await Promise.all([
    db.goal.findMany({
      where: { municipalityId, removedWith: null },
      select: { id: true, number: true, title: true, framework: { select: { title: true, status: true } } },
      orderBy: [{ framework: { validFrom: 'desc' } }, { sortOrder: 'asc' }],
    }),
    db.district.findMany({
      where: { municipalityId },
      select: { geographyId: true, geography: { select: { name: true } } },
    }),
    db.followUp.findMany({ where: { municipalityId }, select: { id: true, year: true }, orderBy: { year: 'desc' } }),
    db.body.findMany({ where: { municipalityId }, select: { name: true } }),
  ])
  return {
    goals: goals.map(({ id, number, title, framework }) => ({
      value: id,
      label: `${number} ${title} (${framework.title})`.trim(),
    })),
    districts: districts
      .map(({ geographyId, geography }) => ({ value: geographyId, label: geography.name }))
      .toSorted((a, b) => inSwedishOrder(a.label, b.label)),
    rounds: rounds.map(({ id, year }) => ({ value: id, label: String(year) })),
    bodies: bodies.map(({ name }) => name).toSorted(inSwedishOrder),
  }
}

const LISTED = {
  goal: { select: { number: true, title: true } },
  geography: { select: { name: true } },
} as const

/** Everything that is told in words, the latest first: what is published, and what was withdrawn and why. */
export async function listEvidence(actor: Actor, municipalityId: number) {
  if (!canSeeWork(actor, { municipalityId })) return []
  const rows = await db.evidence.findMany({
    where: { municipalityId },
    orderBy: [{ year: { sort: 'desc', nulls: 'last' } }, { id: 'desc' }],
    include: LISTED,
  })
  return rows.map(({ id, kind, title, goal, geography, participants, year, ...row }) => ({
    ...{ id, kind, title, participants, year, district: geography?.name ?? null },
    goal: goal && `${goal.number} ${goal.title}`.trim(),
    ...{ firstDay: dayOf(row.firstDay), lastDay: dayOf(row.lastDay) },
    withdrawn: row.withdrawnOn && {
      ...{ on: dayOf(row.withdrawnOn), why: row.withdrawnWhy ?? '', isRedacted: row.isRedacted },
    },
  }))
}

/** What is proposed and nobody has said yes to, the latest first. */
export async function listProposedEvidence(actor: Actor, municipalityId: number) {
  if (!canSeeWork(actor, { municipalityId })) return []
  const found = await db.submission.findMany({
    where: { municipalityId, kind: 'evidence', status: { in: [...UNDER_WAY] } },
    include: { events: { select: { note: true }, orderBy: { number: 'desc' }, take: 1 }, items: true },
    orderBy: { id: 'desc' },
  })
  return found.map(({ id, title, status, proposedById, events, items }) => ({
    ...{ submissionId: String(id), title, isReturned: status === 'returned', isOwn: proposedById === actor.id },
    note: events[0]?.note ?? null,
    /** What is withdrawn is proposed anew where it stands. */
    isWithdrawal: items.some(({ takesAway }) => takesAway),
  }))
}

export type EvidenceBeginning = {
  evidenceId: number | null
  /** What is published by now, which a change is held against. */
  seen: EvidenceFields | null
  said: EvidenceFields
  instead: string
  why: string
}

/** What is published, to change; null where nothing is. */
export async function getEvidence(
  actor: Actor,
  municipalityId: number,
  evidenceId: number,
): Promise<EvidenceBeginning | null> {
  if (!canSeeWork(actor, { municipalityId })) return null
  const said = await readEvidence(db, { municipalityId, evidenceId })
  return said && { evidenceId, seen: said, said, instead: '', why: '' }
}

export type EvidenceToTakeAway = {
  title: string
  isWithdrawn: boolean
  /** Published reports where it stands, which are not changed. */
  reports: { year: number; version: number }[]
}

/** What can be taken from the public or, withdrawn or not, from the history; null where its words are gone. */
export async function getEvidenceToTakeAway(
  actor: Actor,
  municipalityId: number,
  evidenceId: number,
): Promise<EvidenceToTakeAway | null> {
  if (!canProposeEvidence(actor, { municipalityId })) return null
  const row = await db.evidence.findFirst({ where: { municipalityId, id: evidenceId, isRedacted: false } })
  if (!row) return null
  const reports = await db.followUpReport.findMany({
    where: { municipalityId, content: { contains: JSON.stringify(row.title) } },
    orderBy: [{ year: 'desc' }, { version: 'desc' }],
    select: { year: true, version: true },
  })
  return { title: row.title, isWithdrawn: row.withdrawnOn !== null, reports }
}

/** One's own proposal that came back, to write anew; null where there is none such. */
export async function getReturnedEvidence(
  actor: Actor,
  municipalityId: number,
  submissionId: bigint,
): Promise<EvidenceBeginning | null> {
  if (!canProposeEvidence(actor, { municipalityId })) return null
  const item = await db.submissionItem.findFirst({
    where: {
      ...{ municipalityId, submissionId, takesAway: false },
      submission: { kind: 'evidence', proposedById: actor.id, status: 'returned' },
    },
    include: { submission: { select: { note: true } } },
  })
  if (!item) return null
  const evidenceId = item.entity === 'Evidence' ? Number(item.entityId) : null
  const seen = evidenceId === null ? null : await readEvidence(db, { municipalityId, evidenceId })
  const said = evidenceFields.parse(item.after)
  return { evidenceId, seen, said, instead: String(submissionId), why: item.submission.note ?? '' }
}
