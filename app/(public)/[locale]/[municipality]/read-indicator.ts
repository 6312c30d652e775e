import { notFound, permanentRedirect } from 'next/navigation'
import type { Route } from 'next'
import { getFrameworkIn } from '@/lib/framework/queries'
import { listIndicatorCodes } from '@/lib/indicators/queries'
import type { Place } from '@/lib/municipality/paths'
import { getReadings } from '@/lib/observations/queries'
import { choicesOf, parseView, viewSegments } from '@/lib/observations/view'
import { readPlace, type PlaceParams } from './place'

export type IndicatorParams = PlaceParams & { code: string; view?: string[] }

/**
 * The indicator that an address names, seen as it asks. An unknown code, dimension or comparison is a 404, and another
 * id of the same measure leads to the one page that has it. `addressOf` is the kind of page that asks.
 */
export async function readIndicator(
  params: Promise<IndicatorParams>,
  addressOf: (place: Place, code: string, ...view: string[]) => string,
) {
  const here = await readPlace(params)
  const { code, view: segments = [] } = await params
  const framework = await getFrameworkIn(here.place.locale, here.municipality.slug)
  if (!framework || !(await listIndicatorCodes(here.municipality.slug)).includes(code)) notFound()
  const [reading] = await getReadings(here.municipality.slug, [code], `${framework.validFrom}-01-01`)
  if (!reading) notFound()
  if (reading.indicator.code !== code) permanentRedirect(addressOf(here.place, reading.indicator.code) as Route)
  const choices = choicesOf([reading], here.municipality.code)
  const view = parseView(segments, choices)
  if (!view) notFound()
  return { ...here, framework, reading, choices, view, path: addressOf(here.place, code, ...viewSegments(view)) }
}
