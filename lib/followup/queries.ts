import 'server-only'
import { cacheLife, cacheTag } from 'next/cache'
import { municipalityTag } from '@/lib/publication/tags.mjs'
import { publishedDb } from '@/lib/published-db'
import { dayInSweden } from '@/lib/text/days'
import type { Locale } from '@/lib/text/numbers'
import { frozenOf, TOLD_OF_REPORT } from './frozen'
import type { FrozenReport, ListedReport } from './report'

/** Every published version, the latest round first and of each its latest version first. */
export async function listReports(municipality: string): Promise<ListedReport[]> {
  'use cache'
  cacheLife('max')
  cacheTag(municipalityTag(municipality))
  const rows = await publishedDb.followUpReport.findMany({
    where: { municipality: { slug: municipality } },
    orderBy: [{ year: 'desc' }, { version: 'desc' }],
    select: { year: true, version: true, publishedAt: true, publicNote: true },
  })
  return rows.map(({ publishedAt, ...row }) => ({ ...row, publishedOn: dayInSweden(publishedAt) }))
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

/** In which languages a report is there as a file: a minute after it was published, in both. */
export async function listReportFiles(municipality: string, year: number, version: number): Promise<string[]> {
  'use cache'
  cacheLife('max')
  cacheTag(municipalityTag(municipality))
  const rows = await publishedDb.followUpReportFile.findMany({
    where: { report: { municipality: { slug: municipality }, year, version } },
    select: { locale: true },
  })
  return rows.map(({ locale }) => locale)
}

/** A report as the file that was made of it once. Too large to be kept. */
export async function readReportFile(
  municipality: string,
  year: number,
  version: number,
  locale: Locale,
): Promise<Uint8Array | null> {
  const row = await publishedDb.followUpReportFile.findFirst({
    where: { locale, report: { municipality: { slug: municipality }, year, version } },
    select: { bytes: true },
  })
  return row?.bytes ?? null
}
