import type { Metadata } from 'next'
import { AboutDraftForm } from '@/components/drafting/about-draft-form'
import { BeginEmptyForm } from '@/components/drafting/begin-empty-form'
import { WorkHeading } from '@/components/work/work-heading'
import { getLatestFramework } from '@/lib/framework/work-queries'
import { afterPeriod } from '@/lib/framework/draft/next-period'
import { workPaths } from '@/lib/municipality/work-paths'
import { draftSv as t } from '@/lib/text/draft-sv'
import { goalEditingSv } from '@/lib/text/goal-editing-sv'
import { WorkPage, type WorkParams } from '../../work-page'
import { begin, prepare } from './actions'

export const metadata: Metadata = { title: t.prepare }

export default function NextFrameworkPage({ params }: { params: WorkParams }) {
  return (
    <WorkPage params={params} section="nextFramework">
      {async ({ actor, municipality: { id, slug } }) => {
        const latest = await getLatestFramework(actor, id)
        return (
          <>
            <p className="crumbs">
              <a href={workPaths.goals(slug)}>{goalEditingSv.title}</a>
            </p>
            <WorkHeading title={t.prepare}>{latest ? t.prepareLead : t.nothingToCopy}</WorkHeading>
            {latest && (
              <AboutDraftForm
                {...{ action: prepare, label: t.about.make, former: latest.baselineYear }}
                which={{ municipalityId: id, fromId: latest.id }}
                about={{ ...afterPeriod(latest), isKept: false }}
              />
            )}
            <section className="part" aria-labelledby="tom">
              <h2 id="tom">{t.begin.title}</h2>
              <p>{t.begin.lead}</p>
              <BeginEmptyForm action={begin} which={{ municipalityId: id }} />
            </section>
          </>
        )
      }}
    </WorkPage>
  )
}
