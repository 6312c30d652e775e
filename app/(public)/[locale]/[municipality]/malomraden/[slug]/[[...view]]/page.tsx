import type { Route } from 'next'
import { notFound, redirect } from 'next/navigation'
import { inDistricts } from '@/components/districts/district-strips'
import { AreaPage } from '@/components/goals/area-page'
import { PublicPage } from '@/components/layout/public-page'
import { GoalWords } from '@/components/goals/goal-words'
import { baselineStart, areasOf, indicatorCodes } from '@/lib/framework/framework'
import { findMovedOn, getFrameworkIn } from '@/lib/framework/queries'
import { paths, type Site } from '@/lib/municipality/paths'
import { thisDay } from '@/lib/municipality/queries'
import { homeView } from '@/lib/observations/leading-gap'
import { getReadingsIn } from '@/lib/observations/queries'
import { choicesOf, DISTRICTS_VIEW, parseView, viewSegments } from '@/lib/observations/view'
import { NOWHERE, pageMetadata, readSite, type SiteParams } from '../../../site'
import { readDistricts } from '../../../read-districts'

type Props = { params: Promise<SiteParams & { slug: string; view?: string[] }> }

export const generateStaticParams = () => [{ locale: 'sv', municipality: NOWHERE, slug: NOWHERE, view: [] }]

async function readArea(params: Props['params']) {
  const here = await readSite(params)
  const { slug, view: segments = [] } = await params
  const framework = await getFrameworkIn(here.site.locale, here.municipality.slug)
  if (!framework) notFound()
  const area = areasOf(framework).find(goal => goal.slug === slug)
  if (!area) return movedOn(await findMovedOn(here.municipality.slug, framework, goal => goal.slug === slug), here.site)
  const { site, municipality } = here
  const readings = await getReadingsIn(site.locale, municipality.slug, indicatorCodes(area), baselineStart(framework))
  const choices = choicesOf(readings, here.municipality.code)
  const found = await readDistricts(here.municipality, indicatorCodes(area))
  const districts =
    found && inDistricts(found, indicatorCodes(area)).length > 0
      ? { found, isShown: segments.join() === DISTRICTS_VIEW }
      : null
  const home = homeView(readings)
  const view = parseView(districts?.isShown ? [] : segments, choices, home)
  if (!view) notFound()
  return {
    ...here,
    framework,
    area,
    slug,
    readings,
    choices,
    view,
    home,
    districts,
    today: await thisDay(),
    path: paths.area(here.site, slug, ...(districts?.isShown ? segments : viewSegments(view, home))),
  }
}

/** An area of an earlier målbild: what it has become, or itself as it stood. */
function movedOn(moved: Awaited<ReturnType<typeof findMovedOn>>, site: Site): never {
  if (!moved) notFound()
  const isArea = moved.slug && !moved.framework
  redirect((isArea ? paths.area(site, moved.slug!) : paths.goal(site, moved.number, moved.framework)) as Route)
}

export async function generateMetadata({ params }: Props) {
  const { area, path, municipality } = await readArea(params)
  return pageMetadata(path, area.title, area.summary ?? `${area.levelName} ${area.number}, ${municipality.name}`)
}

export default async function Area({ params }: Props) {
  const { t, site, municipality, slug, path, ...reading } = await readArea(params)
  const steps = [{ href: paths.areas(site), label: t.nav.areas }]
  return (
    <PublicPage
      t={t}
      site={site}
      municipality={municipality}
      section="areas"
      path={path}
      crumbs={{ steps, here: <GoalWords goal={reading.area} /> }}
    >
      <AreaPage
        t={t}
        site={site}
        municipality={municipality}
        hrefOf={view => paths.area(site, slug, ...view)}
        {...reading}
      />
    </PublicPage>
  )
}
