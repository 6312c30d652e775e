import { MeetingPage } from '@/components/followup/meeting-page'
import { slidesOf } from '@/lib/followup/slides'
import { paths } from '@/lib/municipality/paths'
import { NOWHERE, pageMetadata } from '../../../../site'
import { readReport, type ReportParams } from '../../../read-report'

type Props = { params: Promise<ReportParams> }

export const generateStaticParams = () => [{ locale: 'sv', municipality: NOWHERE, year: NOWHERE, version: [] }]

export async function generateMetadata({ params }: Props) {
  const { t, municipality, frozen, site } = await readReport(params, paths.meeting)
  const title = `${t.reports.meeting.title(frozen.year)}, ${municipality.shortName}`
  return pageMetadata(paths.meeting(site, frozen.year), title, t.reports.meeting.about)
}

export default async function Meeting({ params }: Props) {
  const { t, site, path, frozen, files } = await readReport(params, paths.meeting)
  return <MeetingPage {...{ t, site, path, frozen, files }} slides={slidesOf(frozen, site.locale)} />
}
