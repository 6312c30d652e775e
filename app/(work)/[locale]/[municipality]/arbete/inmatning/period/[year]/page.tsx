import type { Metadata } from 'next'
import { EntryGrid } from '@/components/entry/entry-grid'
import { OnItsWay } from '@/components/entry/on-its-way'
import { PeriodViews } from '@/components/entry/period-views'
import { LockNotice } from '@/components/periods/lock-notice'
import { WorkHeading } from '@/components/work/work-heading'
import { workPaths } from '@/lib/municipality/work-paths'
import { listReviewersAway } from '@/lib/people/absence-queries'
import { periodSv as t } from '@/lib/text/period-sv'
import { gridStamp } from '@/lib/values/grid'
import { listLocks } from '@/lib/values/lock-queries'
import { packed } from '@/lib/values/packed-grid'
import { hasReviewerBeside, listOwnSubmissions } from '@/lib/values/own-queries'
import { WorkPage, type WorkParams } from '../../../work-page'
import { discard, save, submit, takeBackOwn } from '../../[code]/actions'
import { readPeriod, type PeriodSearch } from './read-period'

export const metadata: Metadata = { title: t.short }

type Props = { params: Promise<Awaited<WorkParams> & { year: string }>; searchParams: Promise<PeriodSearch> }

export default function PeriodPage({ params, searchParams }: Props) {
  return (
    <WorkPage params={params} section="entry">
      {async ({ actor, municipality }) => {
        const { slug, id } = municipality
        const [read, submissions, hasReviewer, away, locks] = await Promise.all([
          readPeriod(actor, municipality, (await params).year, await searchParams),
          listOwnSubmissions(actor, { municipalityId: id }),
          hasReviewerBeside(actor, id),
          listReviewersAway(actor, id),
          listLocks(actor, id),
        ])
        if (!read) return <WorkHeading title={t.noSuchYear} />
        const { grid, isReadOnly, justSent, here } = read
        const codes = new Set(grid.indicators.map(({ code }) => code))
        return (
          <>
            <p className="crumbs">
              <a href={workPaths.entry(slug)}>{t.up}</a>
            </p>
            <WorkHeading title={t.title(grid.name)}>{isReadOnly ? t.readOnly : t.howTo}</WorkHeading>
            <OnItsWay
              submissions={submissions.filter(one => codes.has(one.code) || justSent.includes(one.id))}
              {...{ hasReviewer, away, municipalityId: id, takeBack: takeBackOwn, justSent, isTitled: true }}
              invite={workPaths.people(slug)}
            />
            <LockNotice
              locks={locks.filter(one => one.firstDay <= `${read.year}-12-31` && one.lastDay >= `${read.year}-01-01`)}
            />
            <PeriodViews
              page={read}
              hrefOf={year => workPaths.entryOfYear(slug, year)}
              gridOf={code => workPaths.entryOf(slug, code)}
              blank={`${workPaths.blankSheet(slug, read.year)}?${here}`}
            />
            {grid.blocks.length > 0 && (
              <EntryGrid
                key={JSON.stringify([isReadOnly, gridStamp(grid)])}
                {...{ grid: packed(grid), isReadOnly, personId: actor.id, actions: { save, submit, discard } }}
                elsewhere={read.elsewhere.map(({ names, show, page, pages }) => ({
                  ...{ names, where: t.where(t.shows[show], page, pages) },
                }))}
                municipality={slug}
                sentHref={`${workPaths.entryOfYear(slug, read.year)}?${here}&skickat=`}
                signInHref={workPaths.start(slug)}
              />
            )}
          </>
        )
      }}
    </WorkPage>
  )
}
