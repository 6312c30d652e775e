import type { Prisma } from '@/prisma/generated/client'
import { TOLD_WARNINGS } from './checklist'
import { composeReport } from './compose-report'
import type { DrawFigure } from './measure'
import { readFocusDistricts } from './read-districts'
import type { Standing } from './read-standing'
import { report, type Report } from './report'

/** All that a round says as it stands, and the ids of the indicators that it says it of. */
export async function contentOf(
  db: Pick<Prisma.TransactionClient, 'followUpReport'>,
  { row, municipality, round, assessments, checklist }: Standing,
  { draw, today }: { draw: DrawFigure; today: string },
): Promise<{ report: Report; standsOn: number[] }> {
  const { municipalityId, year, lastYear } = row
  const former = await db.followUpReport.findFirst({
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
  return { report: report.parse(composed), standsOn }
}
