import { GoalInDistricts } from '@/components/districts/district-strips'
import { FrameworkPage } from '@/components/goals/framework-page'
import { GoalPage } from '@/components/goals/goal-page'
import { PublicPage } from '@/components/layout/public-page'
import { Swedish } from '@/components/layout/swedish'
import { baselineStart, indicatorCodes } from '@/lib/framework/framework'
import { getReadingsIn } from '@/lib/observations/queries'
import { thisDay, thisYear } from '@/lib/municipality/queries'
import { paths } from '@/lib/municipality/paths'
import { NOWHERE, pageMetadata } from '../../site'
import { readDistricts } from '../../read-districts'
import { readNode, type NodeParams } from '../read-node'

type Props = { params: NodeParams }

export const generateStaticParams = () => [{ locale: 'sv', municipality: NOWHERE, node: [] }]

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
  const { t, site, municipality, frameworks, current, earlier, framework, goals, goal, path } = await readNode(params)
  const named = (words: string) => <Swedish locale={site.locale}>{words}</Swedish>
  const here = goal ? `${goal.levelName} ${goal.number}` : earlier ? named(framework.title) : t.nav.framework
  const today = await thisYear()
  const codes = indicatorCodes(goal ?? framework.overall)
  const readings = await getReadingsIn(site.locale, municipality.slug, codes, baselineStart(framework))
  const found = goal?.children.length === 0 ? await readDistricts(municipality, codes) : null
  const above = goals
    .slice(1, -1)
    .map(g => ({ href: paths.goal(site, g.number, earlier), label: `${g.levelName} ${g.number}` }))
  const steps = [
    ...(goal || earlier ? [{ href: paths.framework(site), label: t.nav.framework }] : []),
    ...(goal && earlier ? [{ href: paths.framework(site, earlier), label: named(framework.title) }] : []),
    ...above,
  ]
  return (
    <PublicPage t={t} site={site} municipality={municipality} section="framework" path={path} crumbs={{ steps, here }}>
      {goal ? (
        <GoalPage
          {...{ t, site, municipality, framework, goal, readings, earlier, current, today }}
          day={await thisDay()}
          districts={found && <GoalInDistricts {...{ found, codes, t, site }} city={municipality.shortName} />}
        />
      ) : (
        <FrameworkPage {...{ t, site, framework, frameworks, readings, earlier, current, today }} />
      )}
    </PublicPage>
  )
}
