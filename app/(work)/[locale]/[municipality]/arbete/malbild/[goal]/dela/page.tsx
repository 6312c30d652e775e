import type { Metadata } from 'next'
import { SplitForm } from '@/components/drafting/split-form'
import { WorkHeading } from '@/components/work/work-heading'
import { getGoalToJoin } from '@/lib/framework/draft/joining/work-queries'
import { workPaths } from '@/lib/municipality/work-paths'
import { draftSv } from '@/lib/text/draft-sv'
import { goalEditingSv } from '@/lib/text/goal-editing-sv'
import { WorkPage, type WorkParams } from '../../../work-page'
import { split } from '../join-actions'

const t = draftSv.join

export const metadata: Metadata = { title: t.split }

type Props = { params: Promise<Awaited<WorkParams> & { goal: string }> }

export default function SplitPage({ params }: Props) {
  return (
    <WorkPage params={params} section="goal">
      {async ({ actor, municipality: { id, slug } }) => {
        const named = (await params).goal
        const parting = /^\d{1,9}$/.test(named) ? await getGoalToJoin(actor, id, Number(named), null) : null
        if (!parting) return <WorkHeading title={goalEditingSv.missing} />
        const { goal } = parting
        return (
          <>
            <p className="crumbs">
              <a href={workPaths.goal(slug, goal.id)}>{goal.name}</a>
            </p>
            <WorkHeading title={t.split}>{t.splitLead}</WorkHeading>
            <SplitForm
              {...{ action: split, goal, things: parting.things }}
              which={{ municipalityId: id, frameworkId: parting.frameworkId, seen: parting.seen }}
            />
          </>
        )
      }}
    </WorkPage>
  )
}
