import { IndicatorPage } from '@/components/indicators/indicator-page'
import { PublicPage } from '@/components/layout/public-page'
import { nameOf } from '@/lib/indicators/indicator'
import { jsonInPage, structuredData } from '@/lib/exchange/structured-data'
import { env } from '@/lib/env'
import { paths } from '@/lib/municipality/paths'
import { listPublicationDays } from '@/lib/observations/queries'
import { gapOf, statementOf } from '@/lib/observations/statement'
import { viewSegments } from '@/lib/observations/view'
import { NOWHERE, pageMetadata } from '../../../site'
import { readOnlyDistricts } from '../../../read-districts'
import { readIndicatorPage, type IndicatorParams } from '../../../read-indicator-page'

type Props = { params: Promise<IndicatorParams> }

export const generateStaticParams = () => [{ locale: 'sv', municipality: NOWHERE, code: NOWHERE, view: [] }]

export async function generateMetadata({ params }: Props) {
  const { reading, path, site } = await readIndicatorPage(params, paths.indicator)
  const title = nameOf(reading.indicator, site.locale)
  const statement = statementOf(reading, gapOf(reading), site.locale)
  // A sentence speaks of "the share": alone it needs the name.
  const { alternates, ...metadata } = pageMetadata(path, title, `${title}: ${statement}`)
  const shown = new URLSearchParams({ url: new URL(path, env().SITE_URL).href, format: 'json' })
  const types = { 'application/json+oembed': `/api/oembed?${shown.toString()}` }
  return { ...metadata, alternates: { ...alternates, types } }
}

export default async function Page({ params }: Props) {
  const { t, site, municipality, path, ...page } = await readIndicatorPage(params, paths.indicator)
  const { code } = page.reading.indicator
  const mapped = await readOnlyDistricts(municipality.slug, page.reading)
  const steps = [{ href: paths.indicators(site), label: t.nav.indicators }]
  const embedded = new URL(paths.embedded(site, code, ...viewSegments(page.view, page.home)), env().SITE_URL)
  return (
    <PublicPage
      t={t}
      site={site}
      municipality={municipality}
      section="indicators"
      path={path}
      crumbs={{ steps, here: code }}
    >
      <IndicatorPage
        t={t}
        site={site}
        municipality={municipality}
        embedAddress={embedded.href}
        mapped={mapped}
        days={await listPublicationDays(municipality.slug, code)}
        {...page}
      />
      <script
        data-own=""
        type="application/ld+json"
        dangerouslySetInnerHTML={{
          __html: jsonInPage(structuredData(page.reading.indicator, municipality, site, env().SITE_URL)),
        }}
      />
    </PublicPage>
  )
}
