import type { Metadata } from 'next'
import { ActionList } from '@/components/actions/action-list'
import { WorkHeading } from '@/components/work/work-heading'
import { listWorkActions } from '@/lib/actions/work-queries'
import { canEditGoals } from '@/lib/auth/permissions'
import { workPaths } from '@/lib/municipality/work-paths'
import { actionEditingSv as t } from '@/lib/text/action-editing-sv'
import { WorkPage, type WorkParams } from '../work-page'

export const metadata: Metadata = { title: t.title }

export default function ActionsPage({ params }: { params: WorkParams }) {
  return (
    <WorkPage params={params} section="actions">
      {async ({ actor, municipality: { id, slug } }) => {
        const mayAdd = canEditGoals(actor, { municipalityId: id })
        const frameworks = (await listWorkActions(actor, id)).map(framework => ({
          ...framework,
          addHref: mayAdd ? workPaths.newAction(slug, framework.slug) : null,
          actions: framework.actions.map(action => ({ ...action, href: workPaths.action(slug, action.id) })),
          removed: framework.removed.map(action => ({ ...action, href: workPaths.action(slug, action.id) })),
        }))
        return (
          <>
            <WorkHeading title={t.title}>{t.lead}</WorkHeading>
            <ActionList frameworks={frameworks} />
          </>
        )
      }}
    </WorkPage>
  )
}
