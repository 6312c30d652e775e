import type { Metadata } from 'next'
import { EntryChoices } from '@/components/entry/entry-choices'
import { EntryYears } from '@/components/entry/entry-years'
import { WorkHeading } from '@/components/work/work-heading'
import { canEnterValues } from '@/lib/auth/permissions'
import { workPaths } from '@/lib/municipality/work-paths'
import { dayInSweden } from '@/lib/text/days'
import { entrySv as t } from '@/lib/text/entry-sv'
import { dueYearsOf } from '@/lib/values/entry-periods'
import { severalFilesSv } from '@/lib/text/several-files-sv'
import { listEntryChoices } from '@/lib/values/entry-queries'
import { WorkPage, type WorkParams } from '../work-page'

export const metadata: Metadata = { title: t.title }

export default function EntryPage({ params }: { params: WorkParams }) {
  return (
    <WorkPage params={params} section="entry">
      {async ({ actor, municipality }) => {
        const today = dayInSweden(new Date())
        const choices = await listEntryChoices(actor, municipality, today)
        return (
          <>
            <WorkHeading title={t.title}>{t.lead}</WorkHeading>
            <EntryYears
              years={dueYearsOf(choices, today)}
              hrefOf={year => workPaths.entryOfYear(municipality.slug, year)}
            />
            {canEnterValues(actor, { municipalityId: municipality.id }) && (
              <p>
                <a href={workPaths.files(municipality.slug)}>{severalFilesSv.link}</a>. {severalFilesSv.linkLead}
              </p>
            )}
            <EntryChoices
              choices={choices.map(choice => ({ ...choice, href: workPaths.entryOf(municipality.slug, choice.code) }))}
            />
          </>
        )
      }}
    </WorkPage>
  )
}
