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
import { isOfAsked, readReviewFilter, saysAsked } from '@/lib/values/review-filter'
import { listForReview } from '@/lib/values/review-queries'
import { canBeOneOfSeveral, summariseForReview } from '@/lib/values/review-summaries'
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
        const possible = waiting.filter(canBeOneOfSeveral)
        const wanted = possible.filter(one => isOfAsked(filter, one))
        const listed = await summariseForReview(actor, here, wanted, summary => {
          const { kind, many, by, since, title, questions, seenEvents, id: submission } = summary
          const changes = changesInWords(summary.effects)
          if (!saysAsked(filter, { questions, changes: changes.length })) return null
          return {
            ...{ id: submission, seenEvents, title, questions, changes, href: workPaths.submission(slug, submission) },
            about: [by ?? t.aJob, t[kind](many), workSv.time(since)].join(', '),
          }
        })
        const isFiltered = Object.values(filter).some(asked => asked !== '')
        return (
          <>
            <p className="crumbs">
              <a href={workPaths.review(slug)}>{t.back}</a>
            </p>
            <WorkHeading title={t.several.title}>{t.several.lead}</WorkHeading>
            {possible.length > 1 && (
              <ReviewFilters
                filter={filter}
                indicators={[...new Set(possible.flatMap(({ touches }) => touches))]}
                people={[...new Set(possible.flatMap(({ by }) => by ?? []))]}
              />
            )}
            {listed.length === 0 && (
              <p>{isFiltered ? t.several.noneOfThese : possible.length > 0 ? t.several.noneAsIs : t.nothing}</p>
            )}
            <PublishSeveral municipalityId={id} listed={listed} action={publishChosen} />
          </>
        )
      }}
    </WorkPage>
  )
}
