import type { Metadata } from 'next'
import { ProposalPage } from '@/components/review/proposal-page'
import { WorkHeading } from '@/components/work/work-heading'
import { baselineStart } from '@/lib/framework/framework'
import { getFramework } from '@/lib/framework/queries'
import { listReportsWith } from '@/lib/followup/redaction/waiting/work-queries'
import { paths } from '@/lib/municipality/paths'
import { workPaths } from '@/lib/municipality/work-paths'
import { reviewSv as t } from '@/lib/text/review-sv'
import { getProposal } from '@/lib/values/proposal-queries'
import { WorkPage, type WorkParams } from '../../work-page'
import { decide, sendBack, withdraw } from './actions'

export const metadata: Metadata = { title: t.title }

type Props = { params: Promise<Awaited<WorkParams> & { submission: string }> }

export default function SubmissionPage({ params }: Props) {
  return (
    <WorkPage params={params} section="review">
      {async ({ actor, municipality }) => {
        const [{ submission }, framework] = await Promise.all([params, getFramework(municipality.slug)])
        const validFrom = framework?.validFrom ?? 0
        const here = { municipality, baselineStart: baselineStart(framework) }
        const proposal = /^\d{1,18}$/.test(submission) ? await getProposal(actor, here, BigInt(submission)) : null
        if (!proposal)
          return (
            <WorkHeading title={t.missing} isMissing>
              {t.missingLead}
            </WorkHeading>
          )
        const isSecret = proposal.kind === 'withdrawal' && proposal.isSecret
        const reports = isSecret ? await listReportsWith(actor, municipality.id, BigInt(submission)) : []
        const place = { locale: 'sv', municipality: municipality.slug } as const
        const publicAddress = (code: string) => {
          const address = paths.indicator(place, code)
          return municipality.isPublic
            ? address
            : address.replace(paths.overview(place), workPaths.preview(municipality.slug))
        }
        return (
          <ProposalPage
            proposal={proposal}
            reports={reports}
            setting={{ municipalityId: municipality.id, ownCode: municipality.code, validFrom }}
            back={workPaths.review(municipality.slug)}
            isPublic={municipality.isPublic}
            publicAddress={publicAddress}
            historyAddress={(code, revisionId) => workPaths.timeline(municipality.slug, code, revisionId)}
            actions={{ decide, sendBack, withdraw }}
          />
        )
      }}
    </WorkPage>
  )
}
