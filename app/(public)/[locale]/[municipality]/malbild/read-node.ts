import type { Route } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { currentFramework, pathTo } from '@/lib/framework/framework'
import { getFrameworkIn, listFrameworks } from '@/lib/framework/queries'
import { paths } from '@/lib/municipality/paths'
import { thisYear } from '@/lib/municipality/queries'
import { readSite, type SiteParams } from '../site'

export type NodeParams = Promise<SiteParams & { node?: string[] }>

/** `/malbild`, `/malbild/1.2`, `/malbild/malbild-2020`, `/malbild/malbild-2020/1`: anything else is not found. */
export async function readNode(params: NodeParams) {
  const here = await readSite(params)
  const { node = [] } = await params
  const frameworks = await listFrameworks(here.municipality.slug)
  // The current one has its address without a name.
  if (node[0] === currentFramework(frameworks, await thisYear())?.slug)
    permanentRedirect((node[1] ? paths.goal(here.site, node[1]) : paths.framework(here.site)) as Route)
  const earlier = frameworks.find(framework => framework.slug === node[0])?.slug
  const [number, ...rest] = earlier ? node.slice(1) : node
  const framework = await getFrameworkIn(here.site.locale, here.municipality.slug, earlier)
  if (!framework || rest.length > 0) notFound()
  const goals = number === undefined ? [] : pathTo(framework.overall, number)
  if (number !== undefined && goals.length < 2) notFound()
  const path = number ? paths.goal(here.site, number, earlier) : paths.framework(here.site, earlier)
  return { ...here, frameworks, earlier, framework, goals, goal: goals.at(-1), path }
}
