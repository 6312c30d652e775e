import { ReportList } from '@/components/followup/report-list'
import { PublicPage } from '@/components/layout/public-page'
import { listReports } from '@/lib/followup/queries'
import { paths } from '@/lib/municipality/paths'
import { NOWHERE, pageMetadata, readSite, type SiteParams } from '../site'

type Props = { params: Promise<SiteParams> }

export const generateStaticParams = () => [{ locale: 'sv', municipality: NOWHERE }]

export async function generateMetadata({ params }: Props) {
  const { t, site, municipality } = await readSite(params)
  return pageMetadata(paths.followUps(site), `${t.reports.title}, ${municipality.shortName}`, t.reports.lead)
}

export default async function FollowUps({ params }: Props) {
  const { t, site, municipality } = await readSite(params)
  const reports = await listReports(municipality.slug)
  return (
    <PublicPage
      {...{ t, site, municipality }}
      section="followUps"
      path={paths.followUps(site)}
      crumbs={{ steps: [], here: t.reports.title }}
    >
      <ReportList {...{ reports, t, site }} />
    </PublicPage>
  )
}
