import type { Actor } from '@/lib/auth/permissions'
import type { Prisma } from '@/prisma/generated/client'
import { beginSubmission } from './begin-submission'
import { step } from './review-moves'

type Opening = { municipalityId: number; indicatorId: number; title: string; note: string; publicNote: string }

/**
 * The submission that a person's values of an indicator are sent in, with what it held taken out: the one that was
 * returned or taken back goes on, with its whole story, or a new one begins. Where several were returned the latest
 * goes on and the others are taken back, since their values are in it.
 */
export async function openSubmission(
  tx: Prisma.TransactionClient,
  actor: Actor,
  { municipalityId, indicatorId, title, note: said, publicNote: told }: Opening,
): Promise<bigint> {
  const [note, publicNote] = [said || null, told || null]
  const open = await tx.submission.findMany({
    where: {
      ...{ municipalityId, proposedById: actor.id, kind: 'values', status: { in: ['returned', 'draft'] } },
      items: { some: { revision: { cell: { indicatorId } } } },
    },
    include: { _count: { select: { events: true } } },
    orderBy: { id: 'desc' },
  })
  const [latest, ...others] = open.map(({ _count, ...submission }) => ({ ...submission, events: _count.events }))
  for (const other of others) if (other.status === 'returned') await step(tx, actor, other, 'takeBack')
  if (!latest)
    return beginSubmission(tx, actor, { municipalityId, title, note, publicNote, entrance: 'form', said: note })
  const where = { municipalityId_id: { municipalityId, id: latest.id } }
  await tx.submissionItem.deleteMany({ where: { municipalityId, submissionId: latest.id } })
  await tx.submission.update({ where, data: { title, note, publicNote, publishAt: null } })
  await step(tx, actor, latest, 'submit', note)
  return latest.id
}
