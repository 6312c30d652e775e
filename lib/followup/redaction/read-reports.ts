import { z } from 'zod'
import type { Prisma } from '@/prisma/generated/client'
import type { Chosen } from './redaction'
import { report, type Report } from '@/lib/followup/report'

const chosenValues = z.array(
  z.object({ code: z.string(), breakdown: z.string(), period: z.string(), place: z.string().default('') }),
)

/** What of a stored choice is read from. */
export const chosenOf = (row: { values: unknown; words: string[] } | null): Chosen => ({
  values: chosenValues.parse(row?.values ?? []),
  words: row?.words ?? [],
})

export type PublishedReport = { id: number; followUpId: number; year: number; version: number; report: Report }

/** Every published report of a municipality, the latest first; of one round alone where that is asked for. */
export async function readReports(
  db: Pick<Prisma.TransactionClient, 'followUpReport'>,
  where: { municipalityId: number; followUpId?: number },
): Promise<PublishedReport[]> {
  const rows = await db.followUpReport.findMany({
    where,
    orderBy: [{ year: 'desc' }, { version: 'desc' }],
    select: { id: true, followUpId: true, year: true, version: true, content: true },
  })
  return rows.map(({ content, ...row }) => ({ ...row, report: report.parse(JSON.parse(content)) }))
}
