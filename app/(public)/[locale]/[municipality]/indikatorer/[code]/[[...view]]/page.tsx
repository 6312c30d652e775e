import { notFound, permanentRedirect } from 'next/navigation'
import type { Route } from 'next'
import { IndicatorPage } from '@/components/indicators/indicator-page'
import { PublicPage } from '@/components/layout/public-page'
import { getFramework } from '@/lib/framework/queries'
import { paths } from '@/lib/municipality/paths'
import { getReadings } from '@/lib/observations/queries'
import { choicesOf, parseView, viewSegments } from '@/lib/observations/view'
import { gapOf, statementOf } from '@/lib/observations/statement'
import { NOWHERE, pageMetadata, readPlace, type PlaceParams } from '../../../place'

type Props = { params: Promise<PlaceParams & { code: string; view?: string[] }> }

export const generateStaticParams = () => [{ locale: 'sv', municipality: NOWHERE, code: NOWHERE, view: [] }]

async function readIndicatorPage(params: Props['params']) {
  const here = await readPlace(params)
  const { code, view: segments = [] } = await params
  const framework = await getFramework(here.municipality.slug)
  if (!framework || !/^[A-Za-z0-9-]{2,40}$/.test(code)) notFound()
  const [reading] = await getReadings(here.municipality.slug, [code], `${framework.validFrom}-01-01`)
  if (!reading) notFound()
  // Another id of the same measure leads to the one page that has it.
  if (reading.indicator.code !== code) permanentRedirect(paths.indicator(here.place, reading.indicator.code) as Route)
  const choices = choicesOf([reading], here.municipality.code)
  const view = parseView(segments, choices)
  if (!view) notFound()
  return { ...here, framework, reading, choices, view, path: paths.indicator(here.place, code, ...viewSegments(view)) }
}

export async function generateMetadata({ params }: Props) {
  const { reading, path, place } = await readIndicatorPage(params)
  return pageMetadata(path, reading.indicator.title, statementOf(reading, gapOf(reading), place.locale))
}

export default async function Page({ params }: Props) {
  const { t, place, municipality, path, ...page } = await readIndicatorPage(params)
  const { code } = page.reading.indicator
  const steps = [{ href: paths.indicators(place), label: t.nav.indicators }]
  return (
    <PublicPage
      t={t}
      place={place}
      municipality={municipality}
      section="indicators"
      path={path}
      crumbs={{ steps, here: code }}
    >
      <IndicatorPage t={t} place={place} municipality={municipality} {...page} />
    </PublicPage>
  )
}
