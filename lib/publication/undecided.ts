import type { Prisma } from '@/prisma/generated/client'

/** What a reviewer has to decide on: what was sent, and what was approved without a time to be published at. */
export const UNDECIDED = {
  status: { in: ['submitted', 'approved'] },
  publishAt: null,
} satisfies Prisma.SubmissionWhereInput
