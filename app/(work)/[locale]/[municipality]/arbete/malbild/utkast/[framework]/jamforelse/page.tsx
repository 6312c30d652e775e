import type { Metadata } from 'next'
import { ComparedTable } from '@/components/drafting/compared-table'
import { countedInWords } from '@/components/drafting/counted'
import { WorkHeading } from '@/components/work/work-heading'
import { getDraft } from '@/lib/framework/draft/work-queries'
import { workPaths } from '@/lib/municipality/work-paths'
import { draftSv as t } from '@/lib/text/draft-sv'
import { WorkPage, type WorkParams } from '../../../../work-page'

export const metadata: Metadata = { title: t.compare.title }

type Props = { params: Promise<Awaited<WorkParams> & { framework: string }> }

export default function ComparedDraftPage({ params }: Props) {
  return (
    <WorkPage params={params} section="draft">
      {async ({ actor, municipality: { id, slug } }) => {
        const draft = await getDraft(actor, id, (await params).framework)
        if (!draft) return <WorkHeading title={t.missing} />
        return (
          <>
            <p className="crumbs">
              <a href={workPaths.draft(slug, draft.slug)}>{draft.title}</a>
            </p>
            <WorkHeading title={t.compare.title}>
              {draft.former && <p>{t.copyOf(draft.former.title)}</p>}
              <p>
                {t.compare.goals} {countedInWords(draft.counts)}.
              </p>
            </WorkHeading>
            <ComparedTable rows={draft.rows} hrefOf={goalId => (draft.mayEdit ? workPaths.goal(slug, goalId) : null)} />
          </>
        )
      }}
    </WorkPage>
  )
}
