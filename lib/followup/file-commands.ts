import 'server-only'
import { createHash } from 'node:crypto'
import { db } from '@/lib/db'
import { inTurn } from '@/lib/publication/in-turn'
import { locales } from '@/lib/text/numbers'
import { frozenOf, TOLD_OF_REPORT } from './frozen'

/**
 * Makes the files of every report that has none yet, once: at publication, and from time to time for what that didn't
 * reach, as a report that the program itself brought. Two instances may both make one; the first to be written stays.
 */
export async function fileReports(): Promise<void> {
  const unfiled = await db.followUpReport.findMany({
    where: { files: { none: {} } },
    select: { municipalityId: true, id: true, ...TOLD_OF_REPORT },
  })
  if (unfiled.length === 0) return
  // The typesetter is loaded by whoever has something to set: a start, or a page of the work area, hasn't.
  const { reportPdf } = await import('./report-pdf')
  for (const { municipalityId, id: reportId, ...row } of unfiled) {
    const frozen = frozenOf(row)
    const files = locales.map(locale => {
      const bytes = new Uint8Array(reportPdf(frozen, locale))
      return { municipalityId, reportId, locale, bytes, hash: createHash('sha256').update(bytes).digest('hex') }
    })
    await inTurn<{ ok: true; isUnchanged?: true }>(municipalityId, async tx => {
      const { count } = await tx.followUpReportFile.createMany({ data: files, skipDuplicates: true })
      return count === 0 ? { ok: true, isUnchanged: true } : { ok: true }
    })
  }
}
