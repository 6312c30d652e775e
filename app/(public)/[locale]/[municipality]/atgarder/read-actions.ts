import { notFound } from 'next/navigation'
import { listedFrameworks } from '@/lib/actions/queries'
import { nameOf } from '@/lib/indicators/indicator'
import { listIndicators } from '@/lib/indicators/queries'
import { paths } from '@/lib/municipality/paths'
import { thisDay } from '@/lib/municipality/queries'
import { readSite, type SiteParams } from '../site'

/** Every action of the municipality, in the language of the page. */
export async function readActions(params: Promise<SiteParams>) {
  const here = await readSite(params)
  const { site, municipality } = here
  const frameworks = await listedFrameworks(site.locale, municipality.slug)
  if (frameworks.length === 0) notFound()
  const codes = frameworks.flatMap(({ listed }) => listed.flatMap(({ action }) => action.indicators))
  const indicators = codes.length > 0 ? await listIndicators(municipality.slug, [...new Set(codes)]) : []
  return {
    ...{ ...here, frameworks, path: paths.actions(site), today: await thisDay() },
    nameOf: new Map(indicators.map(one => [one.code, nameOf(one, site.locale)])),
  }
}
