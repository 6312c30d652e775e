import type { Metadata } from 'next'
import { PublicPage } from '@/components/layout/public-page'
import { paths } from '@/lib/municipality/paths'
import { NOWHERE, readSite, type SiteParams } from '../site'

type Props = { params: Promise<SiteParams> }

export const generateStaticParams = () => [{ locale: 'sv', municipality: NOWHERE }]

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await readSite(params)
  return { title: t.notFoundTitle, robots: { index: false } }
}

/** What stands at every address of a municipality that has no page: lib/serve/lost-page.mjs gives it, as not found. */
export default async function LostPage({ params }: Props) {
  const { t, site, municipality } = await readSite(params)
  const overview = paths.overview(site)
  return (
    <PublicPage t={t} site={site} municipality={municipality} path={overview}>
      <div className="hero">
        <h1>{t.notFoundTitle}</h1>
        <p className="lead">{t.notFoundLead}</p>
        <p className="lead">
          <a href={overview}>{t.toOverview(municipality.shortName)}</a>
        </p>
      </div>
    </PublicPage>
  )
}
