import { IndicatorPage } from '@/components/indicators/indicator-page'
import { PublicPage } from '@/components/layout/public-page'
import { nameOf } from '@/lib/indicators/indicator'
import { env } from '@/lib/env'
import { paths } from '@/lib/municipality/paths'
import { gapOf, statementOf } from '@/lib/observations/statement'
import { viewSegments } from '@/lib/observations/view'
import { NOWHERE, pageMetadata } from '../../../place'
import { readOnlyDistricts } from '../../../read-districts'
import { readIndicatorPage, type IndicatorParams } from '../../../read-indicator-page'

type Props = { params: Promise<IndicatorParams> }

export const generateStaticParams = () => [{ locale: 'sv', municipality: NOWHERE, code: NOWHERE, view: [] }]

export async function generateMetadata({ params }: Props) {
  const { reading, path, place } = await readIndicatorPage(params, paths.indicator)
  const title = nameOf(reading.indicator, place.locale)
  const statement = statementOf(reading, gapOf(reading), place.locale)
  // English captions speak of "the share": alone they need the name.
  return pageMetadata(path, title, place.locale === 'en' ? `${title}: ${statement}` : statement)
}

export default async function Page({ params }: Props) {
  const { t, place, municipality, path, ...page } = await readIndicatorPage(params, paths.indicator)
  const { code } = page.reading.indicator
  const mapped = await readOnlyDistricts(municipality.slug, page.reading)
  const steps = [{ href: paths.indicators(place), label: t.nav.indicators }]
  const embedded = new URL(paths.embedded(place, code, ...viewSegments(page.view, page.home)), env().SITE_URL)
  return (
    <PublicPage
      t={t}
      place={place}
      municipality={municipality}
      section="indicators"
      path={path}
      crumbs={{ steps, here: code }}
    >
      <IndicatorPage
        t={t}
        place={place}
        municipality={municipality}
        embedAddress={embedded.href}
        mapped={mapped}
        {...page}
      />
    </PublicPage>
  )
}
