import { ReportPage } from '@/components/followup/report-page'
import { PublicPage } from '@/components/layout/public-page'
import { paths } from '@/lib/municipality/paths'
import { NOWHERE, pageMetadata } from '../../../site'
import { readReport, type ReportParams } from '../../read-report'

type Props = { params: Promise<ReportParams> }

export const generateStaticParams = () => [{ locale: 'sv', municipality: NOWHERE, year: NOWHERE, version: [] }]

export async function generateMetadata({ params }: Props) {
  const { t, site, municipality, frozen, path } = await readReport(params)
  const { report } = frozen
  const title = `${t.reports.report(report.year)}, ${municipality.shortName}`
  return pageMetadata(path, title, `${t.reports.gaps} ${report.gaps.answer[site.locale]}`)
}

export default async function FollowUp({ params }: Props) {
  const { t, site, municipality, path, frozen, latest, files } = await readReport(params)
  const steps = [{ href: paths.followUps(site), label: t.reports.title }]
  const crumbs = { steps, here: t.reports.report(frozen.year) }
  return (
    <PublicPage {...{ t, site, municipality, path, crumbs }} section="followUps">
      <ReportPage {...{ frozen, latest, files, t, site }} />
    </PublicPage>
  )
}
