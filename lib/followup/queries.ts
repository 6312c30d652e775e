import 'server-only'
import { cacheLife, cacheTag } from 'next/cache'
import { municipalityTag } from '@/lib/publication/tags.mjs'
import { publishedDb } from '@/lib/published-db'
import { dayInSweden } from '@/lib/text/days'
import type { Locale } from '@/lib/text/numbers'
import { frozenOf, TOLD_OF_REPORT } from './frozen'
import type { FrozenReport, ListedReport } from './report'
import type { MadeFile, ReportFile } from './report-file'

/** Every published version, the latest round first and of each its latest version first. */
export async function listReports(municipality: string): Promise<ListedReport[]> {
  'use cache'
  cacheLife('max')
  cacheTag(municipalityTag(municipality))
  const where = { municipality: { slug: municipality } }
  const rows = await publishedDb.followUpReport.findMany({
    where,
    orderBy: [{ year: 'desc' }, { version: 'desc' }],
    select: { id: true, year: true, version: true, publishedAt: true, publicNote: true, redactedAt: true },
  })
  // Within a text of JSON a quotation mark has its backslash, so this can be nothing but the key.
  const computed = await publishedDb.followUpReport.findMany({
    where: { ...where, content: { contains: '"isComputed":true' } },
    select: { id: true },
  })
  return rows.map(({ id, publishedAt, redactedAt, ...row }) => ({
    ...{ ...row, publishedOn: dayInSweden(publishedAt), isComputed: computed.some(one => one.id === id) },
    redactedOn: redactedAt && dayInSweden(redactedAt),
  }))
}

/** A report just as it was frozen; the latest version where none is asked for. */
export async function getReport(municipality: string, year: number, version?: number): Promise<FrozenReport | null> {
  'use cache'
  cacheLife('max')
  cacheTag(municipalityTag(municipality))
  const row = await publishedDb.followUpReport.findFirst({
    where: { municipality: { slug: municipality }, year, ...(version !== undefined && { version }) },
    orderBy: { version: 'desc' },
    select: TOLD_OF_REPORT,
  })
  return row && frozenOf(row)
}

/** What a report is there as, in which languages: a minute after it was published, everything. */
export async function listReportFiles(municipality: string, year: number, version: number): Promise<MadeFile[]> {
  'use cache'
  cacheLife('max')
  cacheTag(municipalityTag(municipality))
  return publishedDb.followUpReportFile.findMany({
    where: { report: { municipality: { slug: municipality }, year, version } },
    select: { kind: true, locale: true },
  })
}

/** A report as a file that was made of it once. Too large to be kept. */
export async function readReportFile(
  municipality: string,
  { year, version, kind, locale }: { year: number; version: number; kind: ReportFile; locale: Locale },
): Promise<Uint8Array | null> {
  const row = await publishedDb.followUpReportFile.findFirst({
    where: { kind, locale, report: { municipality: { slug: municipality }, year, version } },
    select: { bytes: true },
  })
  return row?.bytes ?? null
}
