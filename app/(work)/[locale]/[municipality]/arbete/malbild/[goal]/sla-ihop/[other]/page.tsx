import type { Metadata } from 'next'
import { MergeForm } from '@/components/drafting/merge-form'
import { WorkHeading } from '@/components/work/work-heading'
import { getGoalToJoin } from '@/lib/framework/draft/joining/work-queries'
import { workPaths } from '@/lib/municipality/work-paths'
import { draftSv } from '@/lib/text/draft-sv'
import { goalEditingSv } from '@/lib/text/goal-editing-sv'
import { WorkPage, type WorkParams } from '../../../../work-page'
import { merge } from '../../join-actions'

const t = draftSv.join

export const metadata: Metadata = { title: t.merge }

type Props = { params: Promise<Awaited<WorkParams> & { goal: string; other: string }> }

export default function MergePage({ params }: Props) {
  return (
    <WorkPage params={params} section="goal">
      {async ({ actor, municipality: { id, slug } }) => {
        const [goalId, otherId] = [(await params).goal, (await params).other].map(named =>
          /^\d{1,9}$/.test(named) ? Number(named) : 0,
        ) as [number, number]
        const joining = await getGoalToJoin(actor, id, goalId, otherId)
        if (!joining?.other) return <WorkHeading title={goalEditingSv.missing} />
        const { goal, other } = joining
        return (
          <>
            <p className="crumbs">
              <a href={workPaths.goal(slug, goal.id)}>{goal.name}</a>
            </p>
            <WorkHeading title={t.merge}>{t.mergeAbout(goal.name, other.name)}</WorkHeading>
            <MergeForm
              {...{ action: merge, goal, other, things: joining.things }}
              which={{ municipalityId: id, frameworkId: joining.frameworkId, seen: joining.seen }}
            />
          </>
        )
      }}
    </WorkPage>
  )
}
