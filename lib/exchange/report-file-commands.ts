import 'server-only'
import { createHash } from 'node:crypto'
import { db } from '@/lib/db'
import { frozenOf, TOLD_OF_REPORT } from '@/lib/followup/frozen'
import type { FrozenReport } from '@/lib/followup/report'
import { REPORT_FILE, REPORT_FILES, type ReportFile } from '@/lib/followup/report-file'
import { inTurn } from '@/lib/publication/in-turn'
import type { Locale } from '@/lib/text/numbers'
import type { ArchivedFile } from './report-archive'

/**
 * Makes the files that a report has not yet, each once: at publication, and from time to time for what that didn't
 * reach, as a report that the program itself brought. Two instances may both make one; the first to be written stays.
 */
export async function fileReports(): Promise<void> {
  const reports = await db.followUpReport.findMany({
    select: { municipalityId: true, id: true, files: { select: { kind: true, locale: true } } },
    orderBy: [{ municipalityId: 'asc' }, { id: 'asc' }],
  })
  for (const { municipalityId, id: reportId, files } of reports)
    for (const kind of REPORT_FILES) {
      const made = files.filter(file => file.kind === kind)
      const unmade = REPORT_FILE[kind].in.filter(locale => !made.some(file => file.locale === locale))
      if (unmade.length > 0) await make({ municipalityId, reportId }, kind, unmade)
    }
}

type ReportKey = { municipalityId: number; reportId: number }

async function make(key: ReportKey, kind: ReportFile, unmade: readonly Locale[]): Promise<void> {
  const { municipalityId, reportId: id } = key
  const row = await db.followUpReport.findUniqueOrThrow({
    where: { municipalityId_id: { municipalityId, id } },
    select: TOLD_OF_REPORT,
  })
  const frozen = frozenOf(row)
  const data = await Promise.all(
    unmade.map(async locale => {
      const made = await (kind === 'archive' ? archive(key, frozen, row.content) : set(kind, frozen, locale))
      const bytes = new Uint8Array(made)
      return { ...key, kind, locale, bytes, hash: createHash('sha256').update(bytes).digest('hex') }
    }),
  )
  await inTurn<{ ok: true; isUnchanged?: true }>(municipalityId, async tx => {
    // What was taken out meanwhile for secrecy is still in these.
    const isStill = await tx.followUpReport.count({ where: { municipalityId, id, hash: frozen.hash } })
    if (isStill === 0) return { ok: true, isUnchanged: true }
    const { count } = await tx.followUpReportFile.createMany({ data, skipDuplicates: true })
    return count === 0 ? { ok: true, isUnchanged: true } : { ok: true }
  })
}

/** What sets is loaded by whoever has something to set: a start, or a page of the work area, hasn't. */
async function set(kind: ArchivedFile['kind'], frozen: FrozenReport, locale: Locale): Promise<Uint8Array> {
  if (kind === 'docx') return (await import('./report-docx')).reportDocx(frozen, locale)
  const { reportPdf, sheetPdf, slidesPdf } = await import('@/lib/followup/report-pdf')
  return { pdf: reportPdf, sheet: sheetPdf, slides: slidesPdf }[kind](frozen, locale)
}

/** Of the very bytes that are kept, whichever instance made them. */
async function archive(key: ReportKey, frozen: FrozenReport, content: string): Promise<Uint8Array> {
  const { reportArchive } = await import('./report-archive')
  const rows = await db.followUpReportFile.findMany({
    where: { ...key, kind: { not: 'archive' } },
    select: { kind: true, locale: true, bytes: true },
    orderBy: [{ kind: 'asc' }, { locale: 'asc' }],
  })
  const made = rows.flatMap(({ kind, ...row }) => (kind === 'archive' ? [] : [{ kind, ...row }]))
  return reportArchive(frozen, content, made)
}
