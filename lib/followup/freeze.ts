import { createHash } from 'node:crypto'
import type { Prisma } from '@/prisma/generated/client'
import { TOLD_WARNINGS } from './checklist'
import { composeReport } from './compose-report'
import type { DrawFigure } from './measure'
import type { Standing } from './read-standing'
import { readFocusDistricts } from './read-districts'
import { report } from './report'

type Tx = Prisma.TransactionClient
/** Nobody, where the program itself has computed it. */
type By = { proposedById: number | null; publishedById: number | null; publicNote: string | null }

/** Writes a round as it stands as its next version, with a reference to each published value that it stands on. */
export async function freeze(
  tx: Tx,
  { row, municipality, round, assessments, checklist }: Standing,
  by: By,
  { draw, today }: { draw: DrawFigure; today: string },
): Promise<{ version: number; hash: string }> {
  const { municipalityId, id: followUpId, year, lastYear } = row
  const former = await tx.followUpReport.findFirst({
    where: { municipalityId, year: { lt: year } },
    orderBy: [{ year: 'desc' }, { version: 'desc' }],
    select: { version: true, content: true },
  })
  const before = former && { version: former.version, report: report.parse(JSON.parse(former.content)) }
  // An answer to a warning that isn't there any more is none.
  const notes = new Map(
    checklist.warnings.flatMap(({ kind, note }) =>
      note === '' || !TOLD_WARNINGS.includes(kind) ? [] : [[kind, note] as const],
    ),
  )
  const { districts, standsOn } = await readFocusDistricts({
    ...{ municipality, frameworkSlug: round.framework.slug, lastYear },
    indicatorIds: row.indicators.map(({ indicatorId }) => indicatorId),
  })
  const composed = composeReport(
    { municipality, round: row, ...round, districts, assessments, notes, former: before, today },
    draw,
  )
  const content = JSON.stringify(report.parse(composed))
  const hash = createHash('sha256').update(content).digest('hex')
  const version = (row.reports[0]?.version ?? 0) + 1
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
