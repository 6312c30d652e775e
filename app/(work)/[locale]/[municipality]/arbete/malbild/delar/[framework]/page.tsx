import type { Metadata } from 'next'
import { DraftChanges } from '@/components/drafting/draft-changes'
import { PartList } from '@/components/drafting/part-list'
import { WorkHeading } from '@/components/work/work-heading'
import { listDraftChanges } from '@/lib/framework/draft/changes/work-queries'
import { getDraftParts } from '@/lib/framework/draft/parts/work-queries'
import { paths } from '@/lib/municipality/paths'
import { workPaths } from '@/lib/municipality/work-paths'
import { draftSv } from '@/lib/text/draft-sv'
import { goalEditingSv } from '@/lib/text/goal-editing-sv'
import { partsSv as t } from '@/lib/text/parts-sv'
import { WorkPage, type WorkParams } from '../../../work-page'
import { undo, undoFile } from '../../utkast/[framework]/actions'
import {
  removeOne,
  saveAround,
  saveBody,
  saveFinding,
  savePerspective,
  saveStrategy,
  stepOne,
} from '../../utkast/[framework]/delar/actions'

export const metadata: Metadata = { title: t.adopted.title }

const actions = { saveStrategy, saveAround, saveFinding, savePerspective, saveBody, stepOne, removeOne }

type Props = { params: Promise<Awaited<WorkParams> & { framework: string }> }

export default function AdoptedPartsPage({ params }: Props) {
  return (
    <WorkPage params={params} section="goals">
      {async ({ actor, municipality: { id: municipalityId, slug } }) => {
        const adopted = await getDraftParts(actor, municipalityId, (await params).framework, 'adopted')
        if (!adopted) return <WorkHeading title={draftSv.missing} />
        const { id: frameworkId, goals, mayEdit } = adopted
        const which = { municipalityId, frameworkId }
        const shared = { which, goals, actions: mayEdit ? actions : null, sure: t.adopted.sure }
        const bodies = adopted.bodies.map(body => ({ ...body, about: t.Body.uses(body.uses) }))
        const changes = await listDraftChanges(actor, which, 'adopted')
        return (
          <>
            <p className="crumbs">
              <a href={workPaths.goals(slug)}>{goalEditingSv.title}</a>
            </p>
            <WorkHeading title={t.adopted.title}>
              <p>{t.adopted.lead}</p>
              <p>
                <a href={paths.framework({ locale: 'sv', municipality: slug }, adopted.slug)}>{adopted.title}</a>
              </p>
            </WorkHeading>
            <section className="part" aria-labelledby="perspektiv">
              <h2 id="perspektiv">{t.Perspective.title}</h2>
              <PartList {...{ ...shared, kind: 'Perspective', parts: adopted.parts.Perspective }} />
            </section>
            <section className="part" aria-labelledby="namnder">
              <h2 id="namnder">{t.Body.title}</h2>
              <PartList {...{ ...shared, kind: 'Body', parts: bodies }} />
            </section>
            <section className="part" aria-labelledby="andringar">
              <h2 id="andringar">{draftSv.history.title}</h2>
              <DraftChanges {...{ which, changes }} undo={mayEdit ? { change: undo, file: undoFile } : null} />
            </section>
          </>
        )
      }}
    </WorkPage>
  )
}
