import 'server-only'
import { peopleInLog } from '@/lib/audit/log-names'
import { canSeeWork, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { loggedAs } from '@/lib/text/log-sv'
import type { Prisma } from '@/prisma/generated/client'
import { periodInWords } from '@/lib/text/period-words'
import { withdrawalOf } from './read-withdrawal'
import type { Timeline, TimelineEntry } from './timeline'
import { whatHappened } from './what-happened'

const whole = {
  batch: { select: { title: true } },
  publications: { select: { publishedAt: true } },
  items: { include: { submission: { select: { id: true, title: true, events: { orderBy: { number: 'asc' } } } } } },
} satisfies Prisma.ValueRevisionInclude

type Revision = Prisma.ValueRevisionGetPayload<{ include: typeof whole }>
type Names = (id: number | null) => string | null
/** What one transaction writes is of one moment, however its clocks differ. */
const SAME_MS = 60_000

/**
 * All that has been said of the cell that a revision is of: who wrote what, where it was sent and what was said of it,
 * and when something of it came to hold. Null where there is none of this indicator, or nothing for this person to see.
 */
export async function getTimeline(
  actor: Actor,
  municipalityId: number,
  code: string,
  revisionId: bigint,
): Promise<Timeline | null> {
  if (!canSeeWork(actor, { municipalityId })) return null
  const cell = await db.cell.findFirst({
    where: {
      municipalityId,
      definition: { indicator: { code } },
      revisions: { some: { municipalityId, id: revisionId } },
    },
    include: {
      ...{ geography: { select: { name: true } }, breakdown: { select: { key: true } } },
      published: { select: { revisionId: true, status: true } },
      revisions: { include: whole, orderBy: { id: 'asc' } },
      comments: { where: { text: { not: '' } }, include: { submission: { select: { title: true } } } },
    },
  })
  if (!cell) return null
  const [people, redactions] = await Promise.all([
    peopleInLog(municipalityId),
    db.auditEntry.findMany({
      where: { municipalityId, entity: 'Cell', entityId: String(cell.id), action: 'redact' },
    }),
  ])
  const nameOf: Names = id => (id === null ? null : loggedAs(id, people.get(id)))
  const entries: TimelineEntry[] = [
    ...cell.revisions.flatMap(revision => saidBy(revision, nameOf)),
    ...cell.comments.map(({ at, personId, text, submissionId, submission: { title } }) => ({
      ...{ what: 'commented' as const, at: at.toISOString(), by: nameOf(personId), text },
      submission: { id: String(submissionId), title },
    })),
    ...redactions.map(({ at, actorId, after }) => ({
      ...{ what: 'redacted' as const, at: at.toISOString(), by: nameOf(actorId) },
      reason: (after as { reason?: string } | null)?.reason ?? '',
    })),
  ]
  return {
    ...{
      breakdown: cell.breakdown.key,
      place: cell.geography.name,
      label: periodInWords('sv', cell.periodLabel),
      version: cell.version,
    },
    // What was written and sent in one transaction stays in that order.
    entries: entries.toSorted((a, b) => a.at.localeCompare(b.at)),
    withdrawal: await withdrawalOf(actor, cell),
  }
}

function saidBy(revision: Revision, nameOf: Names): TimelineEntry[] {
  const { writtenAt, writtenById, entrance, source, note, batch, items, publications } = revision
  const steps = items.flatMap(({ submission }) => submission.events)
  return [
    {
      ...{ what: 'written', at: writtenAt.toISOString(), by: nameOf(writtenById), entrance, source, note },
      ...{ figures: figuresIn(revision), batch: batch?.title ?? null },
    },
    ...items.flatMap(({ submission: { id, title, events } }) =>
      events.flatMap((event, i): TimelineEntry[] => {
        // What happened to the submission before this was in it, happened to others.
        if (+event.at < +writtenAt - SAME_MS) return []
        const step = whatHappened(event, events[i - 1])
        const told = { what: 'step' as const, step, at: event.at.toISOString(), by: nameOf(event.actorId) }
        return [{ ...told, note: event.note, submission: { id: String(id), title } }]
      }),
    ),
    ...publications.map(({ publishedAt }) => ({
      ...{ what: 'held' as const, at: afterItsStep(publishedAt, steps).toISOString(), figures: figuresIn(revision) },
    })),
  ]
}

/** One transaction publishes and says so, and the clocks of its two ends differ: what came of it is told last. */
function afterItsStep(publishedAt: Date, steps: readonly { status: string; at: Date }[]): Date {
  const own = steps.find(({ status, at }) => status === 'published' && Math.abs(+at - +publishedAt) < SAME_MS)
  return own && own.at > publishedAt ? own.at : publishedAt
}

type Said = Pick<Revision, 'value' | 'status' | 'numerator' | 'denominator'>

function figuresIn({ value, status, numerator, denominator }: Said) {
  const numberOf = (decimal: { toString(): string } | null) => (decimal === null ? null : Number(decimal))
  return { status, value: numberOf(value), numerator: numberOf(numerator), denominator: numberOf(denominator) }
}
