import 'server-only'
import { canSeeWork, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { publishSubmission } from './publish-commands'
import type { ReviewFault, Reviewing } from './review-fault'

type Several = { municipalityId: number; chosen: readonly Omit<Reviewing, 'municipalityId'>[] }
type Outcome = { published: number; refused: { title: string; fault: ReviewFault }[] }

/** Publishes several submissions, each in a transaction of its own: one that is refused does not stop the others. */
export async function publishSeveral(actor: Actor, { municipalityId, chosen }: Several): Promise<Outcome> {
  const refused: { id: bigint; fault: ReviewFault }[] = []
  for (const one of chosen) {
    const done = await publishSubmission(actor, { municipalityId, ...one })
    if (!done.ok) refused.push({ id: one.submissionId, fault: done.fault })
  }
  const titles = canSeeWork(actor, { municipalityId })
    ? await db.submission.findMany({
        where: { municipalityId, id: { in: refused.map(({ id }) => id) } },
        select: { id: true, title: true },
      })
    : []
  return {
    published: chosen.length - refused.length,
    refused: refused.map(({ id, fault }) => ({ title: titles.find(one => one.id === id)?.title ?? '', fault })),
  }
}
