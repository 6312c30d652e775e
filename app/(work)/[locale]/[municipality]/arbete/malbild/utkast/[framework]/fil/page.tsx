import type { Metadata } from 'next'
import { OutlineImport } from '@/components/drafting/outline-import'
import { WorkHeading } from '@/components/work/work-heading'
import { getDraft } from '@/lib/framework/draft/work-queries'
import { workPaths } from '@/lib/municipality/work-paths'
import { isEmpty } from '@/lib/outline/standing'
import { draftSv } from '@/lib/text/draft-sv'
import { outlineExampleSv } from '@/lib/text/outline-example-sv'
import { outlineSv as t } from '@/lib/text/outline-sv'
import { WorkPage, type WorkParams } from '../../../../work-page'

export const metadata: Metadata = { title: t.title }

type Props = { params: Promise<Awaited<WorkParams> & { framework: string }> }

export default function OutlinePage({ params }: Props) {
  return (
    <WorkPage params={params} section="draft">
      {async ({ actor, municipality: { id, slug } }) => {
        const draft = await getDraft(actor, id, (await params).framework)
        if (!draft) return <WorkHeading title={draftSv.missing} />
        const here = workPaths.draft(slug, draft.slug)
        return (
          <>
            <p className="crumbs">
              <a href={here}>{draft.title}</a>
            </p>
            <WorkHeading title={t.title}>{t.lead}</WorkHeading>
            <section className="part" aria-labelledby="ut">
              <h2 id="ut">{t.out}</h2>
              <p>{t.outLead}</p>
              <Files hrefOf={kind => workPaths.outlineFile(slug, draft.slug, kind)} />
            </section>
            {draft.mayEdit && (
              <section className="part" aria-labelledby="in">
                <h2 id="in">{t.in}</h2>
                <p>{t.inLead}</p>
                {isEmpty(draft) ? (
                  <>
                    <p>{t.example.lead}</p>
                    <Files hrefOf={kind => workPaths.outlineFile(slug, draft.slug, kind, 'exempel')} />
                  </>
                ) : (
                  <p>{t.inHint}</p>
                )}
                <OutlineImport
                  route={workPaths.outlineRoute(slug, draft.slug)}
                  doneHref={`${here}#andringar`}
                  example={isEmpty(draft) ? outlineExampleSv : null}
                />
              </section>
            )}
          </>
        )
      }}
    </WorkPage>
  )
}

function Files({ hrefOf }: { hrefOf: (kind: string) => string }) {
  return (
    <ul className="onward">
      {Object.entries(t.outKinds).map(([kind, name]) => (
        <li key={kind}>
          <a href={hrefOf(kind)} download>
            {name}
          </a>
        </li>
      ))}
    </ul>
  )
}
