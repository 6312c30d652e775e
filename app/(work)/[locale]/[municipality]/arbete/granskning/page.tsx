import type { Metadata } from 'next'
import { AwayNotice } from '@/components/review/away-notice'
import { ReviewList } from '@/components/review/review-list'
import { WorkHeading } from '@/components/work/work-heading'
import { canEnterValues, canManagePeople, hasRole } from '@/lib/auth/permissions'
import { workPaths } from '@/lib/municipality/work-paths'
import { listReviewersAway } from '@/lib/people/absence-queries'
import { reviewSv as t } from '@/lib/text/review-sv'
import { listForReview } from '@/lib/values/review-queries'
import type { Waiting } from '@/lib/values/proposal'
import { WorkPage, type WorkParams } from '../work-page'

export const metadata: Metadata = { title: t.title }

export default function ReviewPage({ params }: { params: WorkParams }) {
  return (
    <WorkPage params={params} section="review">
      {async ({ actor, municipality: { id, slug } }) => {
        const [{ waiting, settled, hasOtherReviewer }, away] = await Promise.all([
          listForReview(actor, id),
          listReviewersAway(actor, id),
        ])
        const here = { municipalityId: id }
        const needsOther = canEnterValues(actor, here) || !hasRole(actor, here, 'reviewer')
        const isAlone = !hasOtherReviewer && (needsOther || waiting.some(({ isOwn }) => isOwn))
        // What is others' to decide stands by itself: what waits for a person is what their own list says waits for them.
        const isReviewer = hasRole(actor, here, 'reviewer')
        const yours = waiting.filter(({ isYours }) => isYours || !isReviewer)
        const others = waiting.filter(one => !yours.includes(one))
        const listed = (of: Waiting[]) => of.map(one => ({ ...one, href: workPaths.submission(slug, one.id) }))
        return (
          <>
            <WorkHeading title={t.title}>{t.lead}</WorkHeading>
            <AwayNotice away={away} />
            {isAlone && (
              <div className="notice review-notice">
                <h2>{t.alone.title}</h2>
                <p>{t.alone.lead}</p>
                <p>
                  {canManagePeople(actor, here) ? <a href={workPaths.people(slug)}>{t.alone.invite}</a> : t.alone.ask}
                </p>
              </div>
            )}
            <section className="part" aria-labelledby="vantar">
              <h2 id="vantar">{isReviewer ? t.waitingForYou : t.waiting}</h2>
              {yours.length > 0 ? (
                <ReviewList listed={listed(yours)} />
              ) : (
                <p>{isReviewer ? t.nothingForYou : t.nothing}</p>
              )}
              {isReviewer && yours.length > 1 && (
                <p>
                  <a href={workPaths.several(slug)}>{t.several.link}</a>
                </p>
              )}
            </section>
            {others.length > 0 && (
              <section className="part" aria-labelledby="hos-andra">
                <h2 id="hos-andra">{t.waitingElsewhere}</h2>
                <ReviewList listed={listed(others)} />
              </section>
            )}
            {settled.length > 0 && (
              <section className="part" aria-labelledby="avgjort">
                <h2 id="avgjort">{t.settled}</h2>
                <ReviewList listed={listed(settled)} />
              </section>
            )}
          </>
        )
      }}
    </WorkPage>
  )
}
