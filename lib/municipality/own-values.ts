import type { Prisma } from '@/prisma/generated/client'

/**
 * Values of the municipality itself or of a part of it, and not of those it is compared with, of which the gate says
 * something (`isSaid`): a value that is hidden or secret is one; a period that is said to be missing isn't.
 */
export const ownValues = (code: string) =>
  ({
    OR: [{ value: { not: null } }, { status: 'confidential' }],
    geography: {
      OR: [{ kind: 'municipality', code }, { kind: { in: ['district', 'electoralDistrict', 'school'] } }],
    },
  }) satisfies Prisma.PublishedObservationWhereInput
