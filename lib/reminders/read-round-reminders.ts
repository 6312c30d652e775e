import 'server-only'
import { canAdopt, canPublishRound, canRunFollowUp, SYSTEM } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { readKeptRound } from '@/lib/followup/kept-round'
import { standingOf, type Part } from '@/lib/followup/progress'
import { readStanding, type Standing } from '@/lib/followup/read-standing'
import { workPaths } from '@/lib/municipality/work-paths'
import { remindersSv as t } from '@/lib/text/reminders-sv'
import { dayOf } from '@/lib/text/days'
import type { Here } from './here'
import { dueKind, type For } from './reminder'

/** Of open rounds: what is left, to those who answer for it and to strategists; and to administrators what waits for them. */
export async function readRoundReminders(here: Here): Promise<For[]> {
  const where = { municipalityId: here.id, status: { not: 'published' as const } }
  const rounds = await db.followUp.findMany({ where, select: { id: true }, orderBy: { id: 'asc' } })
  const found: For[] = []
  for (const { id } of rounds) {
    const standing = await readStanding(db, { municipalityId: here.id, followUpId: id }, readKeptRound)
    if (standing) found.push(...ofRound(standing, here))
  }
  return [...found, ...(await readRedactions(here)), ...(await readAdoptions(here))]
}

/** What is to be taken out of published reports for secrecy, to those who can say yes. */
async function readRedactions({ id: municipalityId, slug, people }: Here): Promise<For[]> {
  const rows = await db.followUpRedaction.findMany({
    where: { municipalityId, isProposed: true },
    select: { followUpId: true, proposedById: true, followUp: { select: { year: true } } },
  })
  return rows.flatMap(({ followUpId, proposedById: proposedBy, followUp: { year } }) =>
    people
      .filter(person => canPublishRound(person, { municipalityId, proposedBy }))
      .map(({ id: personId }): For => ({
        ...{ personId, kind: 'waiting', key: `waiting redaction ${followUpId}`, title: t.round(year) },
        ...{ path: workPaths.redaction(slug, year), about: t.redactionWaits },
      })),
  )
}

function ofRound({ row, parts, checklist }: Standing, { id: municipalityId, slug, people, today }: Here): For[] {
  const round = { title: t.round(row.year), path: workPaths.followUp(slug, row.year) }
  const key = `round ${row.id}`
  if (row.status === 'inReview') {
    const proposal = { municipalityId, proposedBy: row.proposedById ?? SYSTEM }
    return people
      .filter(person => canPublishRound(person, proposal))
      .map(({ id: personId }) => ({ ...round, personId, kind: 'waiting', key: `waiting ${key}`, about: t.roundWaits }))
  }
  const deadline = dayOf(row.deadline)
  const kind = dueKind(deadline, today)
  const strategists = people.filter(person => canRunFollowUp(person, { municipalityId }))
  const left = checklist.errors.length
  return [
    ...(kind && left > 0
      ? strategists.map(({ id: personId }): For => ({
          ...round,
          personId,
          kind,
          key: `${kind} ${key}`,
          about: t.roundBy(deadline, left),
        }))
      : []),
    ...parts.flatMap((part): For[] => {
      const about = { title: part.name, path: workPaths.entryOf(slug, part.code) }
      const own = `${key} ${part.indicatorId}`
      if (part.person && !people.some(({ id }) => id === part.person?.id))
        return strategists.map(({ id: personId }) => ({
          ...{
            ...round,
            personId,
            kind: 'ownerGone',
            key: `ownerGone ${own}`,
            title: part.name,
            about: t.partLeft(row.year),
          },
        }))
      const lacks = part.person && lackOf(part, row.lastYear, kind)
      return lacks
        ? [
            {
              ...about,
              personId: part.person!.id,
              kind: lacks,
              key: `${lacks} ${own}`,
              about: t.partBy(row.year, deadline, part.latestYear),
            },
          ]
        : []
    }),
  ]
}

/** What is old is told of at once; what is missing when the deadline is near. */
function lackOf(part: Part, lastYear: number, kind: 'late' | 'dueSoon' | null): For['kind'] | null {
  const standing = standingOf(part, lastYear)
  if (standing === 'there' || part.waiting > 0) return null
  return standing === 'stale' ? 'stale' : kind
}

async function readAdoptions({ id: municipalityId, slug, people }: Here): Promise<For[]> {
  const rows = await db.adoptionProposal.findMany({
    where: { municipalityId },
    select: { proposedById: true, framework: { select: { slug: true, title: true } } },
  })
  return rows.flatMap(({ proposedById, framework }) =>
    people
      .filter(person => canAdopt(person, { municipalityId, proposedBy: proposedById }))
      .map(({ id: personId }): For => ({
        ...{
          personId,
          kind: 'waiting',
          key: `adopt ${framework.slug}`,
          title: framework.title,
          about: t.adoptionWaits,
        },
        path: workPaths.draft(slug, framework.slug),
      })),
  )
}
