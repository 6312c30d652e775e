import 'server-only'
import { createHash } from 'node:crypto'
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import { frozenOf, TOLD_OF_REPORT } from '@/lib/followup/frozen'
import type { FrozenReport } from '@/lib/followup/report'
import { REPORT_FILE, REPORT_FILES, type ReportFile } from '@/lib/followup/report-file'
import { paths } from '@/lib/municipality/paths'
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
    select: { ...TOLD_OF_REPORT, municipality: { select: { slug: true } } },
  })
  const frozen = frozenOf(row)
  const data = await Promise.all(
    unmade.map(async locale => {
      const made = await (kind === 'archive'
        ? archive(key, frozen, row.content)
        : set(kind, frozen, locale, pageOf(row, locale)))
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

/** The report's own page in a file that goes from hand to hand; null where the website has no address but the machine's own. */
function pageOf({ year, municipality: { slug } }: { year: number; municipality: { slug: string } }, locale: Locale) {
  const { SITE_URL } = env()
  const isOwnMachine = ['localhost', '127.0.0.1', '[::1]'].includes(new URL(SITE_URL).hostname)
  return isOwnMachine ? null : new URL(paths.followUp({ locale, municipality: slug }, year), SITE_URL).href
}

/** What sets is loaded by whoever has something to set: a start, or a page of the work area, hasn't. */
async function set(
  kind: ArchivedFile['kind'],
  frozen: FrozenReport,
  locale: Locale,
  page: string | null,
): Promise<Uint8Array> {
  if (kind === 'docx') return (await import('./report-docx')).reportDocx(frozen, locale, page)
  const { reportPdf, sheetPdf, slidesPdf } = await import('@/lib/followup/report-pdf')
  if (kind === 'pdf') return reportPdf(frozen, locale, page)
  return { sheet: sheetPdf, slides: slidesPdf }[kind](frozen, locale)
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
