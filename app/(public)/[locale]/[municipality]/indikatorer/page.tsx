import { notFound } from 'next/navigation'
import { Catalogue, catalogueLead } from '@/components/indicators/catalogue'
import { PublicPage } from '@/components/layout/public-page'
import { baselineStart } from '@/lib/framework/framework'
import { getFrameworkIn } from '@/lib/framework/queries'
import { paths } from '@/lib/municipality/paths'
import { getCatalogue } from '@/lib/observations/queries'
import { NOWHERE, pageMetadata, readSite, type SiteParams } from '../site'

type Props = { params: Promise<SiteParams> }

export const generateStaticParams = () => [{ locale: 'sv', municipality: NOWHERE }]

async function readCatalogue(params: Props['params']) {
  const here = await readSite(params)
  const { slug } = here.municipality
  const framework = await getFrameworkIn(here.site.locale, slug)
  if (!framework) notFound()
  const entries = await getCatalogue(slug, baselineStart(framework))
  return { ...here, framework, entries, path: paths.indicators(here.site) }
}

export async function generateMetadata({ params }: Props) {
  const { t, municipality, framework, entries, path } = await readCatalogue(params)
  const title = `${t.catalogue.title}, ${municipality.shortName}`
  return pageMetadata(path, title, catalogueLead(framework, entries, t))
}

export default async function CataloguePage({ params }: Props) {
  const { t, site, municipality, path, framework, entries } = await readCatalogue(params)
  const crumbs = { steps: [], here: t.catalogue.title }
  return (
    <PublicPage t={t} site={site} municipality={municipality} section="indicators" path={path} crumbs={crumbs}>
      <Catalogue t={t} site={site} framework={framework} entries={entries} />
    </PublicPage>
  )
}
