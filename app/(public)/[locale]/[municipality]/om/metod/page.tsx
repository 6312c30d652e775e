import { MethodPage } from '@/components/method/method-page'
import { PublicPage } from '@/components/layout/public-page'
import { paths } from '@/lib/municipality/paths'
import { NOWHERE, pageMetadata, readSite, type SiteParams } from '../../site'

type Props = { params: Promise<SiteParams> }

export const generateStaticParams = () => [{ locale: 'sv', municipality: NOWHERE }]

export async function generateMetadata({ params }: Props) {
  const { t, site } = await readSite(params)
  return pageMetadata(paths.about(site, 'metod'), t.method, t.texts.methodLead)
}

export default async function Method({ params }: Props) {
  const { t, site, municipality } = await readSite(params)
  const crumbs = { steps: [{ href: paths.about(site), label: t.about }], here: t.method }
  return (
    <PublicPage
      t={t}
      site={site}
      municipality={municipality}
      section="about"
      path={paths.about(site, 'metod')}
      crumbs={crumbs}
    >
      <MethodPage t={t} site={site} />
    </PublicPage>
  )
}
