import { OpenDataPage } from '@/components/open-data/open-data-page'
import { PublicPage } from '@/components/layout/public-page'
import { env } from '@/lib/env'
import { examplesOf } from '@/lib/exchange/open-data/examples'
import { getPublished } from '@/lib/exchange/queries'
import { paths } from '@/lib/municipality/paths'
import { NOWHERE, pageMetadata, readSite, type SiteParams } from '../../site'

type Props = { params: Promise<SiteParams> }

export const generateStaticParams = () => [{ locale: 'sv', municipality: NOWHERE }]

export async function generateMetadata({ params }: Props) {
  const { t, site } = await readSite(params)
  return pageMetadata(paths.about(site, 'oppna-data'), t.openData.title, t.openData.lead)
}

/** For those who write programs: what can be fetched, how, and what is promised. */
export default async function OpenData({ params }: Props) {
  const { t, site, municipality } = await readSite(params)
  const { slug, updatedOn } = municipality
  const indicators = (await getPublished(slug))?.indicators ?? []
  // One that has a gap to show, where there is one.
  const shown = indicators.find(({ dimensions }) => dimensions.some(({ key, focus }) => key === 'sex' && focus))
  const crumbs = { steps: [{ href: paths.about(site), label: t.about }], here: t.openData.title }
  const path = paths.about(site, 'oppna-data')
  return (
    <PublicPage t={t} site={site} municipality={municipality} section="about" path={path} crumbs={crumbs}>
      <OpenDataPage
        t={t}
        municipality={slug}
        origin={new URL(env().SITE_URL).origin}
        examples={examplesOf(slug, (shown ?? indicators[0])?.code ?? '', updatedOn)}
      />
    </PublicPage>
  )
}
