import type { Metadata } from 'next'
import { CoveredGoals } from '@/components/coverage/covered-goals'
import { CoveredIndicators } from '@/components/coverage/covered-indicators'
import { WorkHeading } from '@/components/work/work-heading'
import { getCoverage } from '@/lib/coverage/work-queries'
import { workPaths } from '@/lib/municipality/work-paths'
import { coverageSv as t } from '@/lib/text/coverage-sv'
import { dayInSweden } from '@/lib/text/days'
import { goalEditingSv } from '@/lib/text/goal-editing-sv'
import { WorkPage, type WorkParams } from '../../../work-page'
import { mending } from './mending'

export const metadata: Metadata = { title: t.title }

type Props = { params: Promise<Awaited<WorkParams> & { framework: string }> }

export default function CoveragePage({ params }: Props) {
  return (
    <WorkPage params={params} section="coverage">
      {async ({ actor, municipality }) => {
        const coverage = await getCoverage(actor, municipality, (await params).framework, dayInSweden(new Date()))
        if (!coverage) return <WorkHeading title={t.missing} />
        const { framework, goals, indicators } = coverage
        const { goalMended, indicatorMended } = mending(actor, municipality, framework.slug)
        return (
          <>
            <p className="crumbs">
              <a href={workPaths.goals(municipality.slug)}>{goalEditingSv.title}</a>
            </p>
            <WorkHeading title={t.title}>{t.of(framework.title, framework.baselineYear)}</WorkHeading>
            <section className="part" aria-labelledby="mal">
              <h2 id="mal">{t.goals.title}</h2>
              <CoveredGoals goals={goals.map(goal => ({ ...goal, mend: goalMended(goal) }))} />
            </section>
            <section className="part" aria-labelledby="indikatorer">
              <h2 id="indikatorer">{t.indicators.title}</h2>
              <CoveredIndicators indicators={indicators.map(one => ({ ...one, mend: indicatorMended(one) }))} />
            </section>
          </>
        )
      }}
    </WorkPage>
  )
}
