import type { Metadata } from 'next'
import { PartList } from '@/components/drafting/part-list'
import { WorkHeading } from '@/components/work/work-heading'
import { PART_KINDS } from '@/lib/framework/draft/part'
import { getDraftParts } from '@/lib/framework/draft/parts/work-queries'
import { workPaths } from '@/lib/municipality/work-paths'
import { draftSv } from '@/lib/text/draft-sv'
import { partsSv as t } from '@/lib/text/parts-sv'
import { WorkPage, type WorkParams } from '../../../../work-page'
import { removeOne, saveAround, saveBody, saveFinding, savePerspective, saveStrategy, stepOne } from './actions'

export const metadata: Metadata = { title: t.title }

type Props = { params: Promise<Awaited<WorkParams> & { framework: string }> }

const IDS = {
  ...{ Strategy: 'strategier', GoverningDocument: 'styrdokument', RelatedProcess: 'processer' },
  ...{ NeedsFinding: 'behov', Perspective: 'perspektiv', Body: 'namnder' },
} as const
const actions = { saveStrategy, saveAround, saveFinding, savePerspective, saveBody, stepOne, removeOne }

export default function DraftPartsPage({ params }: Props) {
  return (
    <WorkPage params={params} section="draft">
      {async ({ actor, municipality: { id: municipalityId, slug } }) => {
        const draft = await getDraftParts(actor, municipalityId, (await params).framework)
        if (!draft) return <WorkHeading title={draftSv.missing} />
        const { id: frameworkId, goals, parts, mayEdit } = draft
        const shared = { which: { municipalityId, frameworkId }, goals, actions: mayEdit ? actions : null }
        const nameOf = (goalId: number) => goals.find(({ id }) => id === goalId)?.label ?? ''
        const bodies = draft.bodies.map(body => ({ ...body, about: t.Body.uses(body.uses) }))
        const strategies = parts.Strategy.map(one => ({ ...one, about: nameOf(one.fields.areaId) }))
        const findings = parts.NeedsFinding.map(one => ({ ...one, about: nameOf(one.fields.goalId) }))
        const lists = {
          Strategy: <PartList {...{ ...shared, kind: 'Strategy', parts: strategies }} />,
          GoverningDocument: <PartList {...{ ...shared, kind: 'GoverningDocument', parts: parts.GoverningDocument }} />,
          RelatedProcess: <PartList {...{ ...shared, kind: 'RelatedProcess', parts: parts.RelatedProcess }} />,
          NeedsFinding: <PartList {...{ ...shared, kind: 'NeedsFinding', parts: findings }} />,
          Perspective: <PartList {...{ ...shared, kind: 'Perspective', parts: parts.Perspective }} />,
          Body: <PartList {...{ ...shared, kind: 'Body', parts: bodies }} />,
        }
        return (
          <>
            <p className="crumbs">
              <a href={workPaths.draft(slug, draft.slug)}>{draft.title}</a>
            </p>
            <WorkHeading title={t.title}>{t.lead}</WorkHeading>
            {PART_KINDS.map(kind => (
              <section key={kind} className="part" aria-labelledby={IDS[kind]}>
                <h2 id={IDS[kind]}>{t[kind].title}</h2>
                {lists[kind]}
              </section>
            ))}
          </>
        )
      }}
    </WorkPage>
  )
}
