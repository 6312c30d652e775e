import type { Metadata } from 'next'
import { NewIndicatorForm } from '@/components/editing/new-indicator-form'
import { WorkHeading } from '@/components/work/work-heading'
import { workPaths } from '@/lib/municipality/work-paths'
import { indicatorEditingSv } from '@/lib/text/indicator-editing-sv'
import { newIndicatorSv as t } from '@/lib/text/new-indicator-sv'
import { listDimensions, listGoalChoices } from '@/lib/values/new-indicator-queries'
import { WorkPage, type WorkParams } from '../../work-page'
import { proposeNew } from './actions'
import { readBeginning } from './read-beginning'

export const metadata: Metadata = { title: t.title }

type Props = { params: WorkParams; searchParams: Promise<Record<string, string | string[] | undefined>> }

export default function NewIndicatorPage({ params, searchParams }: Props) {
  return (
    <WorkPage params={params} section="indicators">
      {async ({ actor, municipality }) => {
        const { id, slug } = municipality
        const beginning = await readBeginning(actor, municipality, await searchParams)
        return (
          <>
            <p className="crumbs">
              <a href={workPaths.indicators(slug)}>{indicatorEditingSv.title}</a>
            </p>
            <WorkHeading title={t.title}>{t.lead}</WorkHeading>
            <NewIndicatorForm
              {...{ action: proposeNew, municipalityId: id, ...beginning }}
              dimensions={await listDimensions(actor, id)}
              goals={await listGoalChoices(actor, id)}
            />
          </>
        )
      }}
    </WorkPage>
  )
}
