import type { Actor } from '@/lib/auth/permissions'
import type { Prisma } from '@/prisma/generated/client'
import type { SubmissionKind } from './submission-state'

type Beginning = {
  municipalityId: number
  kind?: SubmissionKind
  title: string
  /** To the reviewer. */
  note?: string | null | undefined
  /** To readers, where published values change. */
  publicNote?: string | null
  isSecret?: boolean | undefined
  entrance: string
  /** What stands at its first step in its story. */
  said?: string | null
  /** Of what was sent before, as a part of something else. */
  createdAt?: Date
  sentAt?: Date
}

/** A submission that waits for review, with the first step of its story; its items are added to it. Returns its id. */
export async function beginSubmission(
  tx: Pick<Prisma.TransactionClient, 'submission'>,
  { kind, id }: Pick<Actor, 'kind' | 'id'>,
  { said = null, sentAt, note, publicNote, ...about }: Beginning,
): Promise<bigint> {
  const by = kind === 'person' ? id : null
  const begun = await tx.submission.create({
    data: {
      ...{ ...about, note: note || null, publicNote: publicNote || null, proposedById: by },
      events: { create: { number: 1, status: 'submitted', actorId: by, note: said || null, at: sentAt } },
    },
  })
  return begun.id
}
