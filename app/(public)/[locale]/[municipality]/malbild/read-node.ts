import type { Route } from 'next'
import { notFound, redirect } from 'next/navigation'
import { currentFramework, pathTo } from '@/lib/framework/framework'
import { findMovedOn, getFrameworkIn, listFrameworks } from '@/lib/framework/queries'
import { paths } from '@/lib/municipality/paths'
import { thisYear } from '@/lib/municipality/queries'
import { readSite, type SiteParams } from '../site'

export type NodeParams = Promise<SiteParams & { node?: string[] }>

/** `/malbild`, `/malbild/1.2`, `/malbild/malbild-2020`, `/malbild/malbild-2020/1`: anything else is not found. */
export async function readNode(params: NodeParams) {
  const here = await readSite(params)
  const { slug } = here.municipality
  const { node = [] } = await params
  const frameworks = await listFrameworks(slug)
  const current = currentFramework(frameworks, await thisYear())?.slug
  // The current one has its address without a name, until another is.
  if (current && node[0] === current)
    redirect((node[1] ? paths.goal(here.site, node[1]) : paths.framework(here.site)) as Route)
  const earlier = frameworks.find(framework => framework.slug === node[0])?.slug
  const [number, ...rest] = earlier ? node.slice(1) : node
  const framework = await getFrameworkIn(here.site.locale, slug, earlier)
  if (!framework || rest.length > 0) notFound()
  const goals = number === undefined ? [] : pathTo(framework.overall, number)
  if (number !== undefined && goals.length < 2) {
    const moved = earlier ? null : await findMovedOn(slug, framework, one => one.number === number)
    if (!moved) notFound()
    redirect(paths.goal(here.site, moved.number, moved.framework) as Route)
  }
  const path = number ? paths.goal(here.site, number, earlier) : paths.framework(here.site, earlier)
  return { ...here, frameworks, current, earlier, framework, goals, goal: goals.at(-1), path }
}
