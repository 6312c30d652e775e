import type { Told } from '@/components/steering/body-part'
import { rollUpOf } from '@/components/goals/goal-findings'
import { byBody } from '@/lib/actions/by-body'
import { listedFrameworks } from '@/lib/actions/queries'
import { baselineStart, indicatorCodes } from '@/lib/framework/framework'
import { nameOf } from '@/lib/indicators/indicator'
import { listAnsweredFor } from '@/lib/indicators/work-queries'
import type { Municipality } from '@/lib/municipality/municipality'
import { paths } from '@/lib/municipality/paths'
import { goalHeadline } from '@/lib/observations/goal-story'
import { getReadings } from '@/lib/observations/queries'
import { gapOf, headlineOf } from '@/lib/observations/statement'
import { inSwedishOrder } from '@/lib/text/swedish-order'

/** What each body answers for, with how it goes in the words of the public pages. */
export async function readSteering({ id, slug }: Municipality) {
  const site = { locale: 'sv', municipality: slug } as const
  const [frameworks, owners] = await Promise.all([listedFrameworks('sv', slug), listAnsweredFor(id)])
  const answering = byBody(frameworks, owners, inSwedishOrder)
  const current = frameworks[0]?.framework ?? null
  const asked = answering.flatMap(({ goals, codes }) => [...goals.flatMap(indicatorCodes), ...codes])
  const readings = await getReadings(slug, [...new Set(asked)], baselineStart(current))
  return answering.map(one => ({
    answering: one,
    goals: one.goals.map((goal): Told => ({
      ...{ key: String(goal.id), name: `${goal.number} ${goal.title}`.trim(), href: paths.goal(site, goal.number) },
      finding: goalHeadline(goal, rollUpOf(goal, readings), 'sv'),
    })),
    indicators: readings
      .filter(({ indicator }) => one.codes.includes(indicator.code))
      .map((reading): Told => ({
        ...{ key: reading.indicator.code, name: nameOf(reading.indicator, 'sv') },
        ...{ href: paths.indicator(site, reading.indicator.code) },
        finding: headlineOf(reading, gapOf(reading), 'sv'),
      })),
  }))
}
