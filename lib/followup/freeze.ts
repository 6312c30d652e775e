import { createHash } from 'node:crypto'
import type { Prisma } from '@/prisma/generated/client'
import { contentOf } from './content'
import type { DrawFigure } from './measure'
import type { Standing } from './read-standing'

type Tx = Prisma.TransactionClient
/** Nobody, where the program itself has computed it. */
type By = { proposedById: number | null; publishedById: number | null; publicNote: string | null }

/** Writes a round as it stands as its next version, with a reference to each published value that it stands on. */
export async function freeze(
  tx: Tx,
  standing: Standing,
  by: By,
  how: { draw: DrawFigure; today: string },
): Promise<{ version: number; hash: string }> {
  const { municipalityId, id: followUpId, year, lastYear, reports } = standing.row
  const { report, standsOn } = await contentOf(tx, standing, how)
  const content = JSON.stringify(report)
  const hash = createHash('sha256').update(content).digest('hex')
  const version = (reports[0]?.version ?? 0) + 1
  const { id } = await tx.followUpReport.create({
    data: { municipalityId, followUpId, year, version, content, hash, ...by },
    select: { id: true },
  })
  await tx.$executeRaw`
    INSERT INTO "FollowUpReportRevision" ("municipalityId", "reportId", "revisionId")
    SELECT o."municipalityId", ${id}, o."revisionId" FROM "PublishedObservation" o
    WHERE o."municipalityId" = ${municipalityId} AND o."indicatorId" = ANY(${standsOn})
      AND o."periodEnd" <= ${new Date(`${lastYear}-12-31`)}`
  return { version, hash }
}
