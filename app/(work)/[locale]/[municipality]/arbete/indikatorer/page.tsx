import type { Metadata } from 'next'
import { IndicatorList } from '@/components/editing/indicator-list'
import { WorkHeading } from '@/components/work/work-heading'
import { workPaths } from '@/lib/municipality/work-paths'
import { dayInSweden } from '@/lib/text/days'
import { indicatorEditingSv as t } from '@/lib/text/indicator-editing-sv'
import { listEditableIndicators } from '@/lib/values/indicator-editing-queries'
import { WorkPage, type WorkParams } from '../work-page'

export const metadata: Metadata = { title: t.title }

export default function IndicatorsPage({ params }: { params: WorkParams }) {
  return (
    <WorkPage params={params} section="indicators">
      {async ({ actor, municipality }) => {
        const indicators = await listEditableIndicators(actor, municipality, dayInSweden(new Date()))
        return (
          <>
            <WorkHeading title={t.title}>{t.lead}</WorkHeading>
            <IndicatorList
              indicators={indicators.map(one => ({ ...one, href: workPaths.indicator(municipality.slug, one.code) }))}
            />
          </>
        )
      }}
    </WorkPage>
  )
}
