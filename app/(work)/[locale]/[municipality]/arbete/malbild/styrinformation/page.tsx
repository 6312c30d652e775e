import type { Metadata } from 'next'
import { BodyPart } from '@/components/steering/body-part'
import { WorkHeading } from '@/components/work/work-heading'
import { workPaths } from '@/lib/municipality/work-paths'
import { dayInSweden } from '@/lib/text/days'
import { goalEditingSv } from '@/lib/text/goal-editing-sv'
import { steeringSv as t } from '@/lib/text/steering-sv'
import { WorkPage, type WorkParams } from '../../work-page'
import { readSteering } from './read-steering'

export const metadata: Metadata = { title: t.title }

export default function SteeringPage({ params }: { params: WorkParams }) {
  return (
    <WorkPage params={params} section="steering">
      {async ({ municipality }) => {
        const { slug } = municipality
        const bodies = await readSteering(municipality)
        return (
          <>
            <p className="crumbs">
              <a href={workPaths.goals(slug)}>{goalEditingSv.title}</a>
            </p>
            <WorkHeading title={t.title}>{bodies.length > 0 ? t.lead : t.none}</WorkHeading>
            {bodies.map(({ answering, goals, indicators }, i) => (
              <BodyPart
                key={answering.body}
                id={`organ-${i + 1}`}
                {...{ answering, goals, indicators, today: dayInSweden(new Date()) }}
                hrefOf={action => workPaths.action(slug, action)}
              />
            ))}
          </>
        )
      }}
    </WorkPage>
  )
}
