import type { Prisma } from '@/prisma/generated/client'

/** Everything of one municipality is written in one transaction: all of it or nothing. */
export type Transaction = Prisma.TransactionClient
