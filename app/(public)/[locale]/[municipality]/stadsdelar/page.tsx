import { MapPage } from '@/components/districts/map-page'
import { PublicPage } from '@/components/layout/public-page'
import { NOWHERE, pageMetadata, type SiteParams } from '../site'
import { readMap } from './read-map'

type Props = { params: Promise<SiteParams> }

export const generateStaticParams = () => [{ locale: 'sv', municipality: NOWHERE }]

export async function generateMetadata({ params }: Props) {
  const { t, path, districts, municipality } = await readMap(params)
  return pageMetadata(path, t.districts.title, t.districts.lead(districts.length, municipality.shortName))
}

export default async function Page({ params }: Props) {
  const { t, site, municipality, path, ...reading } = await readMap(params)
  return (
    <PublicPage
      t={t}
      site={site}
      municipality={municipality}
      section="districts"
      path={path}
      crumbs={{ steps: [], here: t.nav.districts }}
    >
      <MapPage t={t} site={site} municipality={municipality} {...reading} />
    </PublicPage>
  )
}
