import type { Metadata } from 'next'
import { EntryChoices } from '@/components/entry/entry-choices'
import { WorkHeading } from '@/components/work/work-heading'
import { workPaths } from '@/lib/municipality/work-paths'
import { dayInSweden } from '@/lib/text/days'
import { entrySv as t } from '@/lib/text/entry-sv'
import { listEntryChoices } from '@/lib/values/entry-queries'
import { WorkPage, type WorkParams } from '../work-page'

export const metadata: Metadata = { title: t.title }

export default function EntryPage({ params }: { params: WorkParams }) {
  return (
    <WorkPage params={params} section="entry">
      {async ({ actor, municipality }) => (
        <>
          <WorkHeading title={t.title}>{t.lead}</WorkHeading>
          <EntryChoices
            choices={(await listEntryChoices(actor, municipality, dayInSweden(new Date()))).map(choice => ({
              ...choice,
              href: workPaths.entryOf(municipality.slug, choice.code),
            }))}
          />
        </>
      )}
    </WorkPage>
  )
}
