import type { Metadata } from 'next'
import { EvidenceForm } from '@/components/evidence/evidence-form'
import { WithdrawalForm } from '@/components/evidence/withdrawal-form'
import { WorkHeading } from '@/components/work/work-heading'
import { workPaths } from '@/lib/municipality/work-paths'
import { evidenceSv as t } from '@/lib/text/evidence-sv'
import { getEvidence, getEvidenceChoices, getEvidenceToTakeAway } from '@/lib/values/evidence-queries'
import { WorkPage, type WorkParams } from '../../work-page'
import { propose, withdraw } from '../actions'

export const metadata: Metadata = { title: t.title }

type Props = { params: Promise<Awaited<WorkParams> & { evidence: string }> }

export default function OneEvidencePage({ params }: Props) {
  return (
    <WorkPage params={params} section="newEvidence">
      {async ({ actor, municipality: { id, slug } }) => {
        const named = (await params).evidence
        const evidenceId = /^\d{1,9}$/.test(named) ? Number(named) : 0
        const [begun, going] = await Promise.all([
          getEvidence(actor, id, evidenceId),
          getEvidenceToTakeAway(actor, id, evidenceId),
        ])
        if (!going) return <WorkHeading title={t.missing} />
        const { title, isWithdrawn, reports } = going
        return (
          <>
            <p className="crumbs">
              <a href={workPaths.evidence(slug)}>{t.title}</a>
            </p>
            <WorkHeading title={title}>{begun ? t.addLead : t.withdraw.onlySecret}</WorkHeading>
            {begun && (
              <section className="part" aria-labelledby="andra">
                <h2 id="andra">{t.change}</h2>
                <EvidenceForm
                  {...{ action: propose, municipalityId: id, begun }}
                  choices={await getEvidenceChoices(actor, id)}
                />
              </section>
            )}
            <section className="part" aria-labelledby="dra-in">
              <h2 id="dra-in">{isWithdrawn ? t.withdraw.secretOf : t.withdraw.title}</h2>
              <p>
                {t.withdraw.lead} {reports.length > 0 && t.withdraw.reports(reports)}
              </p>
              <WithdrawalForm {...{ action: withdraw, municipalityId: id, evidenceId, isWithdrawn }} />
            </section>
          </>
        )
      }}
    </WorkPage>
  )
}
