import { WrittenPage } from '@/components/about/written-page'
import { PublicPage } from '@/components/layout/public-page'
import { paths } from '@/lib/municipality/paths'
import { getPageText } from '@/lib/municipality/queries'
import { NOWHERE, pageMetadata, readSite, type SiteParams } from '../../site'

type Props = { params: Promise<SiteParams> }

export const generateStaticParams = () => [{ locale: 'sv', municipality: NOWHERE }]

export async function generateMetadata({ params }: Props) {
  const { t, site } = await readSite(params)
  return pageMetadata(paths.about(site, 'tillganglighet'), t.accessibility, t.texts.accessibilityLead)
}

/** Tillgänglighetsredogörelsen, as DOS-lagen asks for. */
export default async function AccessibilityPage({ params }: Props) {
  const { t, site, municipality } = await readSite(params)
  const text = await getPageText(municipality, 'accessibility', site.locale)
  const crumbs = { steps: [{ href: paths.about(site), label: t.about }], here: t.accessibility }
  const path = paths.about(site, 'tillganglighet')
  return (
    <PublicPage t={t} site={site} municipality={municipality} section="about" path={path} crumbs={crumbs}>
      <WrittenPage t={t} locale={site.locale} title={t.texts.accessibilityHeading} text={text} />
    </PublicPage>
  )
}
