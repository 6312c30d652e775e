import { notFound, permanentRedirect, redirect } from 'next/navigation'
import type { Route } from 'next'
import { baselineStart } from '@/lib/framework/framework'
import { getFrameworkIn } from '@/lib/framework/queries'
import { listIndicatorCodes } from '@/lib/indicators/queries'
import type { Site } from '@/lib/municipality/paths'
import { countedOf, POPULATION } from '@/lib/observations/counted'
import { homeView } from '@/lib/observations/leading-gap'
import { getReadingsIn } from '@/lib/observations/queries'
import { choicesOf, parseView, viewSegments } from '@/lib/observations/view'
import { readSite, type SiteParams } from './site'

export type IndicatorParams = SiteParams & { code: string; view?: string[] }

/**
 * The indicator that an address names, seen as it asks. An unknown code, dimension or comparison is a 404, and another
 * id of the same measure leads to the one page that has it, as the dimension it opens on does when it is spelled out.
 * `addressOf` is the kind of page that asks.
 */
export async function readIndicatorPage(
  params: Promise<IndicatorParams>,
  addressOf: (site: Site, code: string, ...view: string[]) => string,
) {
  const here = await readSite(params)
  const { code, view: segments = [] } = await params
  const framework = await getFrameworkIn(here.site.locale, here.municipality.slug)
  if (!framework || !(await listIndicatorCodes(here.municipality.slug)).includes(code)) notFound()
  const { slug, code: ownCode } = here.municipality
  const baseline = baselineStart(framework)
  const [reading] = await getReadingsIn(here.site.locale, slug, [code], baseline)
  if (!reading) notFound()
  if (reading.indicator.code !== code) permanentRedirect(addressOf(here.site, reading.indicator.code) as Route)
  const choices = choicesOf([reading], ownCode)
  const home = homeView([reading])
  if (segments.join('/') === home.dimension) redirect(addressOf(here.site, code) as Route)
  const view = parseView(segments, choices, home)
  if (!view) notFound()
  const [population] = reading.indicator.countedAs.sv
    ? await getReadingsIn(here.site.locale, slug, [POPULATION], baseline)
    : []
  const counted = countedOf(reading, population, ownCode)
  const path = addressOf(here.site, code, ...viewSegments(view, home))
  return { ...here, framework, reading, counted, choices, view, home, path }
}
