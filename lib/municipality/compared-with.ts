import type { Prisma } from '@/prisma/generated/client'

/** Every place beside the municipality and its parts that values can be kept of, chosen or not. */
export const everyCompared = (code: string) =>
  ({
    OR: [{ kind: { in: ['reference', 'peers'] } }, { kind: 'municipality', code: { not: code } }],
  }) satisfies Prisma.GeographyWhereInput

/** The places that the municipality has chosen to be compared with. */
export const comparedWith = (code: string) =>
  ({ isLeftOut: false, ...everyCompared(code) }) satisfies Prisma.GeographyWhereInput
