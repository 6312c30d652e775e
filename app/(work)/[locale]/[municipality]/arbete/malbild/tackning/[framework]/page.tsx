import type { Metadata } from 'next'
import { CoveredGoals } from '@/components/coverage/covered-goals'
import { CoveredIndicators } from '@/components/coverage/covered-indicators'
import { LackLinks } from '@/components/coverage/lack-links'
import { WorkHeading } from '@/components/work/work-heading'
import { GOAL_LACKS, INDICATOR_LACKS } from '@/lib/coverage/goal-coverage'
import { countLacks, goalLackIn, indicatorLackIn } from '@/lib/coverage/lack-filter'
import { getCoverage } from '@/lib/coverage/work-queries'
import { workPaths } from '@/lib/municipality/work-paths'
import { coverageSv as t } from '@/lib/text/coverage-sv'
import { dayInSweden } from '@/lib/text/days'
import { goalEditingSv } from '@/lib/text/goal-editing-sv'
import { WorkPage, type WorkParams } from '../../../work-page'
import { mending } from './mending'

export const metadata: Metadata = { title: t.title }

type Props = {
  params: Promise<Awaited<WorkParams> & { framework: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default function CoveragePage({ params, searchParams }: Props) {
  return (
    <WorkPage params={params} section="coverage">
      {async ({ actor, municipality }) => {
        const coverage = await getCoverage(actor, municipality, (await params).framework, dayInSweden(new Date()))
        if (!coverage) return <WorkHeading title={t.missing} />
        const { framework, goals, indicators } = coverage
        const { saknar } = await searchParams
        const [goalLack, indicatorLack] = [goalLackIn(saknar), indicatorLackIn(saknar)]
        const here = workPaths.coverage(municipality.slug, framework.slug)
        const { goalMended, indicatorMended } = mending(actor, municipality, framework.slug)
        return (
          <>
            <p className="crumbs">
              <a href={workPaths.goals(municipality.slug)}>{goalEditingSv.title}</a>
            </p>
            <WorkHeading title={t.title}>{t.of(framework.title, framework.baselineYear)}</WorkHeading>
            {(goalLack || indicatorLack) && (
              <p className="onward">
                <a href={here}>{t.filter.all}</a>
              </p>
            )}
            <section className="part" aria-labelledby="mal">
              <h2 id="mal">{t.goals.title}</h2>
              <LackLinks
                {...{ title: t.filter.goals, counts: countLacks(GOAL_LACKS, goals), words: t.goals.lacks, here }}
                chosen={goalLack}
              />
              {!indicatorLack && (
                <CoveredGoals goals={goals.map(goal => ({ ...goal, mend: goalMended(goal) }))} chosen={goalLack} />
              )}
            </section>
            <section className="part" aria-labelledby="indikatorer">
              <h2 id="indikatorer">{t.indicators.title}</h2>
              <LackLinks
                {...{ title: t.filter.indicators, words: t.indicators.lacks, here, chosen: indicatorLack }}
                counts={countLacks(INDICATOR_LACKS, indicators)}
              />
              {!goalLack && (
                <CoveredIndicators
                  indicators={indicators.map(one => ({ ...one, mend: indicatorMended(one) }))}
                  chosen={indicatorLack}
                />
              )}
            </section>
          </>
        )
      }}
    </WorkPage>
  )
}
