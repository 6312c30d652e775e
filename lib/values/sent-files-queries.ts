import 'server-only'
import { canSeeWork, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import type { SubmissionState } from './submission-state'

/** A file whose values were sent for review. */
export type SentFile = {
  submissionId: string
  title: string
  name: string
  by: string
  at: string
  many: number
  status: SubmissionState
}

const MOST = 20

/** The files that were sent lately, the latest first, for whoever sees the work of the municipality. */
export async function listSentFiles(actor: Actor, municipalityId: number): Promise<SentFile[]> {
  if (!canSeeWork(actor, { municipalityId })) return []
  const found = await db.fileImport.findMany({
    where: { municipalityId, submission: { status: { not: 'draft' } } },
    include: {
      person: { select: { name: true } },
      submission: { select: { title: true, status: true, _count: { select: { items: true } } } },
    },
    orderBy: { submissionId: 'desc' },
    take: MOST,
  })
  return found.map(({ submissionId, name, sentAt, person, submission: { title, status, _count } }) => ({
    ...{ submissionId: String(submissionId), title, status, name, many: _count.items },
    ...{ by: person.name, at: sentAt.toISOString() },
  }))
}
