import type { Metadata } from 'next'
import { DraftNotice } from '@/components/followup/draft-notice'
import { drawFigure } from '@/components/followup/draw-figure'
import { ReportPage } from '@/components/followup/report-page'
import { WorkHeading } from '@/components/work/work-heading'
import { getDraft } from '@/lib/followup/work-queries'
import { yearNamed } from '@/lib/followup/year-named'
import { workPaths } from '@/lib/municipality/work-paths'
import { dictionary } from '@/lib/text/dictionary'
import { followUpWorkSv as t } from '@/lib/text/followup-work-sv'
import { WorkPage, type WorkParams } from '../../../work-page'

export const metadata: Metadata = { title: t.draft.title }

type Props = { params: Promise<Awaited<WorkParams> & { year: string }> }

/** The whole report as it will be, before it is proposed or published. */
export default function DraftReportPage({ params }: Props) {
  return (
    <WorkPage params={params} section="followUps">
      {async ({ actor, municipality: { id, slug } }) => {
        const year = yearNamed((await params).year)
        const found = year && (await getDraft(actor, id, year, drawFigure))
        if (!found) return <WorkHeading title={t.draft.missing} />
        const { frozen, left } = found
        return (
          <>
            <DraftNotice
              round={{ href: workPaths.followUp(slug, frozen.year), label: t.round(frozen.year) }}
              fileAt={file => workPaths.roundDraftFile(slug, frozen.year, file)}
              left={left}
            />
            <ReportPage
              {...{ frozen, latest: frozen.version, files: [], t: dictionary('sv') }}
              site={{ locale: 'sv', municipality: slug }}
            />
          </>
        )
      }}
    </WorkPage>
  )
}
