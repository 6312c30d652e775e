import { WrittenPage } from '@/components/about/written-page'
import { PublicPage } from '@/components/layout/public-page'
import { paths } from '@/lib/municipality/paths'
import { getPageText } from '@/lib/municipality/queries'
import { NOWHERE, pageMetadata, readSite, type SiteParams } from '../../site'

type Props = { params: Promise<SiteParams> }

export const generateStaticParams = () => [{ locale: 'sv', municipality: NOWHERE }]

export async function generateMetadata({ params }: Props) {
  const { t, site } = await readSite(params)
  return pageMetadata(paths.about(site, 'personuppgifter'), t.personalData, t.texts.personalDataLead)
}

/** What is kept about a visitor (nothing), and whom to turn to. */
export default async function PersonalDataPage({ params }: Props) {
  const { t, site, municipality } = await readSite(params)
  const text = await getPageText(municipality, 'personalData', site.locale)
  const crumbs = { steps: [{ href: paths.about(site), label: t.about }], here: t.personalData }
  const path = paths.about(site, 'personuppgifter')
  return (
    <PublicPage t={t} site={site} municipality={municipality} section="about" path={path} crumbs={crumbs}>
      <WrittenPage t={t} locale={site.locale} title={t.personalData} text={text} />
    </PublicPage>
  )
}
