import type { Prisma } from '@/prisma/generated/client'
import { CHANNEL } from './channel.mjs'

/**
 * Whoever publishes takes the municipality's turn, first of all in their transaction, and holds it to the end: the gate
 * judges whole indicators, so two cannot publish side by side. Raises what instances follow; they hear of it at commit.
 * Returns the municipality's address.
 */
export async function takeTurn(tx: Prisma.TransactionClient, municipalityId: number): Promise<string> {
  const [taken] = await tx.$queryRaw<{ slug: string }[]>`
    UPDATE "Municipality" SET "publishedVersion" = "publishedVersion" + 1, "publishedAt" = now()
    WHERE id = ${municipalityId} RETURNING slug`
  await tx.$executeRaw`SELECT pg_notify(${CHANNEL}, ${String(municipalityId)})`
  return taken!.slug
}
