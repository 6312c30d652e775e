import type { Metadata } from 'next'
import { ActionForm } from '@/components/actions/action-form'
import { WorkHeading } from '@/components/work/work-heading'
import { NEW_ACTION } from '@/lib/actions/action'
import { getActionChoices, listWorkActions } from '@/lib/actions/work-queries'
import { workPaths } from '@/lib/municipality/work-paths'
import { actionEditingSv as t } from '@/lib/text/action-editing-sv'
import { WorkPage, type WorkParams } from '../../../work-page'
import { add } from '../../actions'

export const metadata: Metadata = { title: t.add }

type Props = { params: Promise<Awaited<WorkParams> & { framework: string }> }

export default function NewActionPage({ params }: Props) {
  return (
    <WorkPage params={params} section="newAction">
      {async ({ actor, municipality: { id, slug } }) => {
        const named = (await params).framework
        const framework = (await listWorkActions(actor, id)).find(one => one.slug === named)
        const choices = framework && (await getActionChoices(actor, { municipalityId: id, frameworkId: framework.id }))
        if (!choices) return <WorkHeading title={t.missingFramework} />
        return (
          <>
            <p className="crumbs">
              <a href={workPaths.actions(slug)}>{t.title}</a>
            </p>
            <WorkHeading title={t.addIn(framework.title)}>
              {framework.isDraft ? t.addLead.draft : t.addLead.public}
            </WorkHeading>
            <ActionForm
              {...{ action: add, choices, fields: NEW_ACTION }}
              which={{ municipalityId: id, frameworkId: framework.id }}
            />
          </>
        )
      }}
    </WorkPage>
  )
}
