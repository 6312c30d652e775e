import type { Metadata } from 'next'
import { AssessmentPage } from '@/components/followup/assessment-page'
import { WorkHeading } from '@/components/work/work-heading'
import { workPaths } from '@/lib/municipality/work-paths'
import { followUpWorkSv as t } from '@/lib/text/followup-work-sv'
import { WorkPage, type WorkParams } from '../../../work-page'
import { comment, restore, saveAssessment, settle, take, undo } from '../actions'
import { readRoundPage } from '../read-round'
import { twoOf } from '@/lib/followup/versions/versions'
import { listVersions } from '@/lib/followup/versions/work-queries'
import { assessedOf } from '@/lib/followup/assessed'

export const metadata: Metadata = { title: t.title }

type Props = {
  params: Promise<Awaited<WorkParams> & { year: string; goal: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default function AssessPage({ params, searchParams }: Props) {
  return (
    <WorkPage params={params} section="followUps">
      {async here => {
        const { year, goal } = await params
        const read = await readRoundPage(here, year)
        const found = read && assessedOf(read.round, goal)
        if (!found) return <WorkHeading title={t.missing} />
        const { round, key, may, links } = read
        const { fran, till } = await searchParams
        const asked = [fran, till].map(id => (typeof id === 'string' ? id : null))
        const { id: goalId, assessment } = found.goal
        const all = await listVersions(here.actor, { ...key, goalId }, assessment)
        const isOpen = round.status === 'open' && may.run
        return (
          <AssessmentPage
            found={found}
            crumbs={[
              { href: links.list, label: t.title },
              { href: workPaths.followUp(here.municipality.slug, round.year), label: t.round(round.year) },
            ]}
            next={found.next === null ? null : links.goalOf(found.next)}
            round={key}
            personId={here.actor.id}
            closed={round.status !== 'open' ? t.assess.closed : may.run ? null : t.assess.reads}
            actions={{ save: saveAssessment, take, undo }}
            versions={{ all, two: twoOf(all, asked), restore: isOpen ? restore : null }}
            comments={round.comments.filter(({ goalId }) => goalId === found.goal.id)}
            talk={round.status === 'published' ? null : { comment, settle }}
          />
        )
      }}
    </WorkPage>
  )
}
