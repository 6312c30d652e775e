import type { Route } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { GoalInDistricts } from '@/components/districts/district-strips'
import { FrameworkPage } from '@/components/goals/framework-page'
import { GoalPage } from '@/components/goals/goal-page'
import { PublicPage } from '@/components/layout/public-page'
import { Swedish } from '@/components/layout/swedish'
import { currentFramework, indicatorCodes, pathTo } from '@/lib/framework/framework'
import { getFramework, listFrameworks } from '@/lib/framework/queries'
import { getReadings } from '@/lib/observations/queries'
import { thisYear } from '@/lib/municipality/queries'
import { paths } from '@/lib/municipality/paths'
import { NOWHERE, pageMetadata, readPlace, type PlaceParams } from '../../place'
import { readDistricts } from '../../read-districts'

type Props = { params: Promise<PlaceParams & { node?: string[] }> }

export const generateStaticParams = () => [{ locale: 'sv', municipality: NOWHERE, node: [] }]

/** `/malbild`, `/malbild/1.2`, `/malbild/malbild-2020`, `/malbild/malbild-2020/1`: anything else is not found. */
async function readNode(params: Props['params']) {
  const here = await readPlace(params)
  const { node = [] } = await params
  const frameworks = await listFrameworks(here.municipality.slug)
  // The current one has its address without a name.
  if (node[0] === currentFramework(frameworks, await thisYear())?.slug)
    permanentRedirect((node[1] ? paths.goal(here.place, node[1]) : paths.framework(here.place)) as Route)
  const earlier = frameworks.find(framework => framework.slug === node[0])?.slug
  const [number, ...rest] = earlier ? node.slice(1) : node
  const framework = await getFramework(here.municipality.slug, earlier)
  if (!framework || rest.length > 0) notFound()
  const goals = number === undefined ? [] : pathTo(framework.overall, number)
  if (number !== undefined && goals.length < 2) notFound()
  const path = number ? paths.goal(here.place, number, earlier) : paths.framework(here.place, earlier)
  return { ...here, frameworks, earlier, framework, goals, goal: goals.at(-1), path }
}

export async function generateMetadata({ params }: Props) {
  const { t, municipality, framework, goal, path } = await readNode(params)
  const title = goal ? `${goal.levelName} ${goal.number}: ${goal.title}` : `${framework.title}`
  return pageMetadata(
    path,
    title,
    goal?.summary ?? `${t.overallGoal}: ${framework.overall.title}. ${municipality.name}.`,
  )
}

export default async function GoalsPage({ params }: Props) {
  const { t, place, municipality, frameworks, earlier, framework, goals, goal, path } = await readNode(params)
  const named = (words: string) => <Swedish locale={place.locale}>{words}</Swedish>
  const own = goal ? `${goal.levelName} ${goal.number}` : earlier && framework.title
  const here = own ? named(own) : t.nav.framework
  const today = await thisYear()
  const readings = goal
    ? await getReadings(municipality.slug, indicatorCodes(goal), `${framework.validFrom}-01-01`)
    : []
  const found = goal?.children.length === 0 ? await readDistricts(municipality, indicatorCodes(goal)) : null
  const above = goals
    .slice(1, -1)
    .map(g => ({ href: paths.goal(place, g.number, earlier), label: named(`${g.levelName} ${g.number}`) }))
  const steps = [
    ...(goal || earlier ? [{ href: paths.framework(place), label: t.nav.framework }] : []),
    ...(goal && earlier ? [{ href: paths.framework(place, earlier), label: named(framework.title) }] : []),
    ...above,
  ]
  return (
    <PublicPage
      t={t}
      place={place}
      municipality={municipality}
      section="framework"
      path={path}
      crumbs={{ steps, here }}
    >
      {goal ? (
        <GoalPage
          {...{ t, place, municipality, framework, goal, readings, earlier, today }}
          districts={
            found && (
              <GoalInDistricts {...{ found, t, place }} codes={indicatorCodes(goal)} city={municipality.shortName} />
            )
          }
        />
      ) : (
        <FrameworkPage {...{ t, place, framework, frameworks, earlier, today }} />
      )}
    </PublicPage>
  )
}
