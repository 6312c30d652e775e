import { notFound } from 'next/navigation'
import { Catalogue } from '@/components/indicators/catalogue'
import { PublicPage } from '@/components/layout/public-page'
import { getFrameworkIn } from '@/lib/framework/queries'
import { paths } from '@/lib/municipality/paths'
import { getCatalogue } from '@/lib/observations/queries'
import { NOWHERE, pageMetadata, readPlace, type PlaceParams } from '../place'

type Props = { params: Promise<PlaceParams> }

export const generateStaticParams = () => [{ locale: 'sv', municipality: NOWHERE }]

async function readCatalogue(params: Props['params']) {
  const here = await readPlace(params)
  const { slug } = here.municipality
  const framework = await getFrameworkIn(here.place.locale, slug)
  if (!framework) notFound()
  const entries = await getCatalogue(slug, `${framework.validFrom}-01-01`)
  return { ...here, framework, entries, path: paths.indicators(here.place) }
}

export async function generateMetadata({ params }: Props) {
  const { t, municipality, entries, path } = await readCatalogue(params)
  const sources = new Set(entries.flatMap(entry => entry.publishers)).size
  return pageMetadata(
    path,
    `${t.catalogue.title}, ${municipality.shortName}`,
    t.catalogue.lead(entries.length, sources),
  )
}

export default async function CataloguePage({ params }: Props) {
  const { t, place, municipality, path, framework, entries } = await readCatalogue(params)
  const crumbs = { steps: [], here: t.catalogue.title }
  return (
    <PublicPage t={t} place={place} municipality={municipality} section="indicators" path={path} crumbs={crumbs}>
      <Catalogue t={t} place={place} framework={framework} entries={entries} />
    </PublicPage>
  )
}
