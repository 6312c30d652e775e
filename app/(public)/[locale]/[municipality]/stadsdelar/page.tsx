import { MapPage } from '@/components/districts/map-page'
import { PublicPage } from '@/components/layout/public-page'
import { NOWHERE, pageMetadata, type PlaceParams } from '../place'
import { readMap } from './read-map'

type Props = { params: Promise<PlaceParams> }

export const generateStaticParams = () => [{ locale: 'sv', municipality: NOWHERE }]

export async function generateMetadata({ params }: Props) {
  const { t, path, districts, municipality } = await readMap(params)
  return pageMetadata(path, t.districts.title, t.districts.lead(districts.length, municipality.shortName))
}

export default async function Page({ params }: Props) {
  const { t, place, municipality, path, ...reading } = await readMap(params)
  return (
    <PublicPage
      t={t}
      place={place}
      municipality={municipality}
      section="districts"
      path={path}
      crumbs={{ steps: [], here: t.nav.districts }}
    >
      <MapPage t={t} place={place} municipality={municipality} {...reading} />
    </PublicPage>
  )
}
