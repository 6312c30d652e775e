import type { Route } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { defaultMeasure, isMapped } from '@/lib/districts/measures'
import { getDistrictMap, listDistrictIndicators, listDistricts } from '@/lib/districts/queries'
import { getFrameworkIn } from '@/lib/framework/queries'
import { paths } from '@/lib/municipality/paths'
import { readSite, type SiteParams } from '../site'

/** The map of one measure: the one that is shown first has no code in its address, and no other address. */
export async function readMap(params: Promise<SiteParams>, code?: string) {
  const here = await readSite(params)
  const { slug, hasDistricts } = here.municipality
  const framework = hasDistricts && (await getFrameworkIn(here.site.locale, slug))
  if (!framework) notFound()
  const measures = (await listDistrictIndicators(slug)).filter(isMapped)
  const first = defaultMeasure(measures)
  const measure = code === undefined ? first : measures.find(({ indicator }) => indicator.code === code)
  if (!first || !measure) notFound()
  if (code !== undefined && measure === first) permanentRedirect(paths.districts(here.site) as Route)
  return {
    ...here,
    framework,
    measures,
    first,
    measure,
    districts: await listDistricts(slug),
    map: await getDistrictMap(slug),
    path: code === undefined ? paths.districts(here.site) : paths.districts(here.site, 'karta', code),
  }
}
