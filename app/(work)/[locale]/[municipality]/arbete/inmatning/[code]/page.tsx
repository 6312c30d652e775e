import type { Metadata } from 'next'
import { EntryGrid } from '@/components/entry/entry-grid'
import { EntryViews } from '@/components/entry/entry-views'
import { OnItsWay } from '@/components/entry/on-its-way'
import { LockNotice } from '@/components/periods/lock-notice'
import { WorkHeading } from '@/components/work/work-heading'
import { nameOfSource } from '@/lib/exchange/sources/work-queries'
import { workPaths } from '@/lib/municipality/work-paths'
import { listReviewersAway } from '@/lib/people/absence-queries'
import { entrySv as t } from '@/lib/text/entry-sv'
import { filesSv } from '@/lib/text/files-sv'
import { sourcesSv } from '@/lib/text/sources-sv'
import { listLocksOn } from '@/lib/values/lock-queries'
import { packed } from '@/lib/values/packed-grid'
import { hasReviewerBeside, listOwnSubmissions } from '@/lib/values/own-queries'
import { WorkPage, type WorkParams } from '../../work-page'
import { discard, save, submit, takeBackOwn } from './actions'
import { preview } from './preview'
import { readGrid, type GridSearch } from './read-grid'

export const metadata: Metadata = { title: t.title }

type Props = { params: Promise<Awaited<WorkParams> & { code: string }>; searchParams: Promise<GridSearch> }

export default function GridPage({ params, searchParams }: Props) {
  return (
    <WorkPage params={params} section="entry">
      {async ({ actor, municipality }) => {
        const { code } = await params
        const page = await readGrid(actor, municipality, code, await searchParams)
        if (!page) return <WorkHeading title={t.noSuchIndicator} />
        const { grid, isReadOnly } = page
        const about = { municipalityId: municipality.id, indicatorId: page.indicator.id }
        const [submissions, hasReviewer, away, locks, fetchable] = await Promise.all([
          listOwnSubmissions(actor, about),
          hasReviewerBeside(actor, municipality.id),
          listReviewersAway(actor, municipality.id),
          listLocksOn(actor, about),
          nameOfSource(about),
        ])
        const home = workPaths.entryOf(municipality.slug, code)
        return (
          <>
            <p className="crumbs">
              <a href={workPaths.entry(municipality.slug)}>{t.title}</a>
            </p>
            <WorkHeading title={grid.name}>
              {isReadOnly ? t.readOnly : t.howTo(grid.indicators[0]!.rules.needsCounts)}
            </WorkHeading>
            <OnItsWay
              {...{ submissions, hasReviewer, away, municipalityId: municipality.id, takeBack: takeBackOwn }}
              justSent={page.justSent}
              invite={workPaths.people(municipality.slug)}
            />
            {!isReadOnly && (
              <p className="no-print">
                <a href={workPaths.fileFor(municipality.slug, code)}>{filesSv.short}</a>
                {fetchable && ' · '}
                {fetchable && <a href={workPaths.sourceOf(municipality.slug, code)}>{sourcesSv.fetch(fetchable)}</a>}
              </p>
            )}
            <LockNotice locks={locks} />
            <EntryViews page={page} home={home} />
            <EntryGrid
              key={page.stamp}
              {...{
                grid: packed(grid),
                isReadOnly,
                home,
                personId: actor.id,
                actions: { save, submit, discard, preview },
              }}
              municipality={municipality.slug}
              sentHref={`${home}?${page.here}&skickat=`}
              signInHref={workPaths.start(municipality.slug)}
            />
          </>
        )
      }}
    </WorkPage>
  )
}
