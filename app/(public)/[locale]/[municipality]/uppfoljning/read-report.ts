import { notFound } from 'next/navigation'
import { getReport, listReportFiles, listReports } from '@/lib/followup/queries'
import { yearNamed } from '@/lib/followup/year-named'
import { paths, type Site } from '@/lib/municipality/paths'
import { readSite, type SiteParams } from '../site'

export type ReportParams = SiteParams & { year: string; version?: string[] }

/** The report at an address: a round's latest version, or an earlier one by its number. */
export async function readReport(
  params: Promise<ReportParams>,
  pathOf: (site: Site, year: number, version?: number) => string = paths.followUp,
) {
  const here = await readSite(params)
  const { year: named, version: [number, ...rest] = [] } = await params
  const isNumber = number === undefined || /^[1-9]\d{0,3}$/.test(number)
  const year = yearNamed(named)
  if (year === null || !isNumber || rest.length > 0) notFound()
  const version = number === undefined ? undefined : Number(number)
  const slug = here.municipality.slug
  const [frozen, reports] = await Promise.all([getReport(slug, year, version), listReports(slug)])
  if (!frozen) notFound()
  const latest = Math.max(...reports.filter(report => report.year === year).map(report => report.version))
  const files = await listReportFiles(slug, year, frozen.version)
  return { ...here, frozen, latest, files, path: pathOf(here.site, year, version) }
}
