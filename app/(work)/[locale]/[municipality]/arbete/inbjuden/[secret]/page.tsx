import type { Metadata } from 'next'
import { InvitedGoals } from '@/components/drafting/invited-goals'
import { WorkFrame } from '@/components/work/work-frame'
import { WorkHeading } from '@/components/work/work-heading'
import { getInvitedDraft } from '@/lib/framework/draft/invited/work-queries'
import { paths } from '@/lib/municipality/paths'
import { dayInSweden } from '@/lib/text/days'
import { invitedSv } from '@/lib/text/invited-sv'
import { readWorkplace, type WorkParams } from '../../work-page'

const t = invitedSv.page

// The address holds a secret: it is told to nobody.
export const metadata: Metadata = {
  ...{ title: t.draft, referrer: 'no-referrer', robots: { index: false, follow: false } },
}

type Props = { params: Promise<Awaited<WorkParams> & { secret: string }> }

export default async function InvitedPage({ params }: Props) {
  const { id, slug, shortName, isPublic } = await readWorkplace(params)
  const draft = await getInvitedDraft(id, (await params).secret, dayInSweden(new Date()))
  // Who is invited has no account: nothing here leads to where one is asked for.
  const home = isPublic ? paths.overview({ locale: 'sv', municipality: slug }) : null
  return (
    <WorkFrame home={home ?? '/sv'} publicHome={home} municipality={shortName}>
      {draft ? (
        <>
          <WorkHeading title={`${t.draft}: ${draft.title}`}>{t.period(draft.validFrom, draft.validTo)}</WorkHeading>
          <p className="notice">
            {t.notice(draft.forWhom, draft.lastDay)} {t.warning}
          </p>
          <InvitedGoals goals={draft.goals} />
        </>
      ) : (
        <WorkHeading title={t.gone}>{t.goneLead}</WorkHeading>
      )}
    </WorkFrame>
  )
}
