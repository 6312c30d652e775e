import { MapPage } from '@/components/districts/map-page'
import { PublicPage } from '@/components/layout/public-page'
import { IndicatorName } from '@/components/indicators/indicator-name'
import { nameOf } from '@/lib/indicators/indicator'
import { paths } from '@/lib/municipality/paths'
import { NOWHERE, pageMetadata, type SiteParams } from '../../../site'
import { readMap } from '../../read-map'

type Props = { params: Promise<SiteParams & { code: string }> }

export const generateStaticParams = () => [{ locale: 'sv', municipality: NOWHERE, code: NOWHERE }]

export async function generateMetadata({ params }: Props) {
  const { t, site, path, districts, measure, municipality } = await readMap(params, (await params).code)
  const title = `${t.districts.title}: ${nameOf(measure.indicator, site.locale)}`
  return pageMetadata(path, title, t.districts.lead(districts.length, municipality.shortName))
}

export default async function Page({ params }: Props) {
  const { t, site, municipality, path, ...reading } = await readMap(params, (await params).code)
  const steps = [{ href: paths.districts(site), label: t.nav.districts }]
  return (
    <PublicPage
      t={t}
      site={site}
      municipality={municipality}
      section="districts"
      path={path}
      crumbs={{ steps, here: <IndicatorName indicator={reading.measure.indicator} locale={site.locale} /> }}
    >
      <MapPage t={t} site={site} municipality={municipality} {...reading} />
    </PublicPage>
  )
}
