import type { Metadata } from 'next'
import { IndicatorList } from '@/components/editing/indicator-list'
import { NewIndicators } from '@/components/editing/new-indicators'
import { WorkHeading } from '@/components/work/work-heading'
import { workPaths } from '@/lib/municipality/work-paths'
import { dayInSweden } from '@/lib/text/days'
import { catalogueWorkSv } from '@/lib/text/catalogue-work-sv'
import { indicatorEditingSv as t } from '@/lib/text/indicator-editing-sv'
import { newIndicatorSv } from '@/lib/text/new-indicator-sv'
import { listEditableIndicators } from '@/lib/values/indicator-editing-queries'
import { listNewIndicators } from '@/lib/values/new-indicator-queries'
import { WorkPage, type WorkParams } from '../work-page'
import { takeBackNew } from './ny/actions'

export const metadata: Metadata = { title: t.title }

export default function IndicatorsPage({ params }: { params: WorkParams }) {
  return (
    <WorkPage params={params} section="indicators">
      {async ({ actor, municipality }) => {
        const { id, slug } = municipality
        const indicators = await listEditableIndicators(actor, municipality, dayInSweden(new Date()))
        const waiting = (await listNewIndicators(actor, id)).map(one => ({
          ...one,
          href: workPaths.submission(slug, one.submissionId),
          again: workPaths.newIndicator(slug, one.submissionId),
        }))
        return (
          <>
            <WorkHeading title={t.title}>
              <p>{t.lead}</p>
              <p>
                <a href={workPaths.newIndicator(slug)}>{newIndicatorSv.make}</a> {catalogueWorkSv.or}{' '}
                <a href={workPaths.catalogue(slug)}>{catalogueWorkSv.link}</a>
              </p>
            </WorkHeading>
            {waiting.length > 0 && <NewIndicators {...{ waiting, municipalityId: id, takeBack: takeBackNew }} />}
            <IndicatorList
              indicators={indicators.map(one => ({ ...one, href: workPaths.indicator(slug, one.code) }))}
            />
          </>
        )
      }}
    </WorkPage>
  )
}
