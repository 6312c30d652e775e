import type { Metadata } from 'next'
import { z } from 'zod'
import { groupName } from '@/components/review/group-name'
import { ProposeWithdrawal } from '@/components/review/propose-withdrawal'
import { TimelineList } from '@/components/review/timeline-list'
import { WorkHeading } from '@/components/work/work-heading'
import { nameOf } from '@/lib/indicators/indicator'
import { listWorkIndicators } from '@/lib/indicators/work-queries'
import { workPaths } from '@/lib/municipality/work-paths'
import { timelineSv as t } from '@/lib/text/timeline-sv'
import { getTimeline } from '@/lib/values/timeline-queries'
import { WorkPage, type WorkParams } from '../../../../work-page'
import { proposeAway, takeAwayBack } from './actions'

export const metadata: Metadata = { title: t.title }

type Props = { params: Promise<Awaited<WorkParams> & { code: string; revision: string }> }

const address = z.object({
  code: z.string().regex(/^[\w-]{1,60}$/),
  revision: z
    .string()
    .regex(/^[1-9]\d{0,17}$/)
    .transform(BigInt),
})

export default function TimelinePage({ params }: Props) {
  return (
    <WorkPage params={params} section="entry">
      {async ({ actor, municipality: { id, slug } }) => {
        const asked = address.safeParse(await params)
        const timeline = asked.success && (await getTimeline(actor, id, asked.data.code, asked.data.revision))
        const [indicator] = timeline ? await listWorkIndicators(slug, [asked.data.code]) : []
        if (!timeline || !indicator) return <WorkHeading title={t.noSuch} />
        const { place, label, breakdown, version, entries, withdrawal } = timeline
        const what = [place, groupName(indicator, breakdown), label].join(', ')
        return (
          <>
            <p className="crumbs">
              <a href={workPaths.entryOf(slug, indicator.code)}>{t.toGrid}</a>
            </p>
            <WorkHeading title={`${nameOf(indicator, 'sv')}: ${what}`}>
              {t.lead} {indicator.versions.length > 1 && t.definition(version)}
            </WorkHeading>
            <TimelineList {...{ entries, code: indicator.code, decimals: indicator.decimals }} municipality={slug} />
            {withdrawal && (
              <ProposeWithdrawal
                withdrawal={withdrawal}
                municipalityId={id}
                href={withdrawal.pending ? workPaths.submission(slug, withdrawal.pending.submission) : ''}
                actions={{ propose: proposeAway, takeBack: takeAwayBack }}
              />
            )}
          </>
        )
      }}
    </WorkPage>
  )
}
