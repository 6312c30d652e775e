import { FaultForm } from '@/components/faults/fault-form'
import { FaultReported } from '@/components/faults/fault-reported'
import { PublicPage } from '@/components/layout/public-page'
import { readReported, type ReportedParams } from './read-reported'

type Props = { params: Promise<ReportedParams> }

export async function generateMetadata({ params }: Props) {
  const { t, isSent } = await readReported(params)
  return { title: isSent ? t.faults.thanksTitle : t.faults.title }
}

export default async function Page({ params }: Props) {
  const { t, site, municipality, path, page, isSent } = await readReported(params)
  return (
    <PublicPage {...{ t, site, municipality, path }} crumbs={{ steps: [], here: t.faults.title }}>
      {isSent ? <FaultReported {...{ t, site, municipality }} /> : <FaultForm {...{ t, site, municipality, page }} />}
    </PublicPage>
  )
}
