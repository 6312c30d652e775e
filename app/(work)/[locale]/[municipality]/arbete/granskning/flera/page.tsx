import type { Metadata } from 'next'
import { changesInWords } from '@/components/review/changes-in-words'
import { PublishSeveral } from '@/components/review/publish-several'
import { ReviewFilters } from '@/components/review/review-filters'
import { WorkHeading } from '@/components/work/work-heading'
import { baselineStart } from '@/lib/framework/framework'
import { getFramework } from '@/lib/framework/queries'
import { workPaths } from '@/lib/municipality/work-paths'
import { reviewSv as t } from '@/lib/text/review-sv'
import { workSv } from '@/lib/text/work-sv'
import { isAskedFor, readReviewFilter } from '@/lib/values/review-filter'
import { listForReview } from '@/lib/values/review-queries'
import { summariseForReview } from '@/lib/values/review-summaries'
import { WorkPage, type WorkParams } from '../../work-page'
import { publishChosen } from './actions'

export const metadata: Metadata = { title: t.several.title }

type Props = { params: WorkParams; searchParams: Promise<Record<string, string | string[] | undefined>> }

export default function SeveralPage({ params, searchParams }: Props) {
  return (
    <WorkPage params={params} section="review">
      {async ({ actor, municipality }) => {
        const { id, slug } = municipality
        const filter = readReviewFilter(await searchParams)
        const [{ waiting }, framework] = await Promise.all([listForReview(actor, id), getFramework(slug)])
        const here = { municipality, baselineStart: baselineStart(framework) }
        const all = (await summariseForReview(actor, here, waiting)).map(summary => ({
          ...summary,
          changes: changesInWords(summary.effects),
        }))
        const listed = all
          .filter(one => isAskedFor(filter, { ...one, changes: one.changes.length }))
          .map(({ kind, many, by, since, title, questions, changes, seenEvents, id: submission }) => ({
            ...{ id: submission, seenEvents, title, questions, changes, href: workPaths.submission(slug, submission) },
            about: [by ?? t.aJob, t[kind](many), workSv.time(since)].join(', '),
          }))
        return (
          <>
            <p className="crumbs">
              <a href={workPaths.review(slug)}>{t.back}</a>
            </p>
            <WorkHeading title={t.several.title}>{t.several.lead}</WorkHeading>
            {all.length > 1 && (
              <ReviewFilters
                filter={filter}
                indicators={[...new Set(all.flatMap(({ touches }) => touches))]}
                people={[...new Set(all.flatMap(({ by }) => by ?? []))]}
              />
            )}
            {listed.length === 0 && <p>{all.length > 0 ? t.several.noneOfThese : t.nothing}</p>}
            <PublishSeveral municipalityId={id} listed={listed} action={publishChosen} />
          </>
        )
      }}
    </WorkPage>
  )
}
