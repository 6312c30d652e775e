import type { Metadata } from 'next'
import { EvidenceForm } from '@/components/evidence/evidence-form'
import { WithdrawalForm } from '@/components/evidence/withdrawal-form'
import { WorkHeading } from '@/components/work/work-heading'
import { workPaths } from '@/lib/municipality/work-paths'
import { evidenceSv as t } from '@/lib/text/evidence-sv'
import { getEvidence, getEvidenceChoices } from '@/lib/values/evidence-queries'
import { WorkPage, type WorkParams } from '../../work-page'
import { propose, withdraw } from '../actions'

export const metadata: Metadata = { title: t.title }

type Props = { params: Promise<Awaited<WorkParams> & { evidence: string }> }

export default function OneEvidencePage({ params }: Props) {
  return (
    <WorkPage params={params} section="newEvidence">
      {async ({ actor, municipality: { id, slug } }) => {
        const named = (await params).evidence
        const begun = /^\d{1,9}$/.test(named) ? await getEvidence(actor, id, Number(named)) : null
        if (!begun) return <WorkHeading title={t.missing} />
        return (
          <>
            <p className="crumbs">
              <a href={workPaths.evidence(slug)}>{t.title}</a>
            </p>
            <WorkHeading title={begun.said.title}>{t.addLead}</WorkHeading>
            <section className="part" aria-labelledby="andra">
              <h2 id="andra">{t.change}</h2>
              <EvidenceForm
                {...{ action: propose, municipalityId: id, begun }}
                choices={await getEvidenceChoices(actor, id)}
              />
            </section>
            <section className="part" aria-labelledby="dra-in">
              <h2 id="dra-in">{t.withdraw.title}</h2>
              <p>{t.withdraw.lead}</p>
              <WithdrawalForm {...{ action: withdraw, municipalityId: id, evidenceId: Number(named) }} />
            </section>
          </>
        )
      }}
    </WorkPage>
  )
}
