import { notFound } from 'next/navigation'
import { EmbeddedMap } from '@/components/districts/embedded-map'
import { EmbeddedFigure } from '@/components/indicators/embedded-figure'
import { nameOf } from '@/lib/indicators/indicator'
import { paths } from '@/lib/municipality/paths'
import { viewSegments } from '@/lib/observations/view'
import { NOWHERE } from '../../../site'
import { readOnlyDistricts } from '../../../read-districts'
import { readIndicatorPage, type IndicatorParams } from '../../../read-indicator-page'

type Props = { params: Promise<IndicatorParams> }

export const generateStaticParams = () => [{ locale: 'sv', municipality: NOWHERE, code: NOWHERE, view: [] }]

export async function generateMetadata({ params }: Props) {
  const { reading, site, view, home } = await readIndicatorPage(params, paths.embedded)
  const { code } = reading.indicator
  return {
    title: nameOf(reading.indicator, site.locale),
    robots: { index: false },
    alternates: { canonical: paths.indicator(site, code, ...viewSegments(view, home)) },
  }
}

export default async function Page({ params }: Props) {
  const { t, site, municipality, framework, reading, view } = await readIndicatorPage(params, paths.embedded)
  const mapped = await readOnlyDistricts(municipality.slug, reading)
  if (mapped) return <EmbeddedMap {...{ t, site, municipality }} {...mapped} />
  if (reading.series.length === 0) notFound()
  return <EmbeddedFigure {...{ t, site, municipality, framework, reading, view }} />
}
