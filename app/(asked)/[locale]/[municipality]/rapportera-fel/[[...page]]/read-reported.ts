import { notFound } from 'next/navigation'
import { reportedPage } from '@/lib/faults/reported-page'
import { paths } from '@/lib/municipality/paths'
import { readSite, type SiteParams } from '../../../../../(public)/[locale]/[municipality]/site'

export type ReportedParams = SiteParams & { page?: string[] }

const THANKS = 'tack'

/** Which page is reported on: what stands after the form's own address. What can be no page of ours is a 404. */
export async function readReported(params: Promise<ReportedParams>) {
  const here = await readSite(params)
  const { page: segments = [] } = await params
  const { site } = here
  if (segments.length === 1 && segments[0] === THANKS)
    return { ...here, isSent: true, page: '', path: paths.faultReported(site) }
  const page = reportedPage(site, segments)
  if (!page) notFound()
  return { ...here, isSent: false, page: segments.length > 0 ? page : '', path: paths.reportFault(site, page) }
}
