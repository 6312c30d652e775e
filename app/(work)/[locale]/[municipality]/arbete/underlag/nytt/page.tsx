import type { Metadata } from 'next'
import { EvidenceForm } from '@/components/evidence/evidence-form'
import { WorkHeading } from '@/components/work/work-heading'
import { workPaths } from '@/lib/municipality/work-paths'
import { evidenceSv as t } from '@/lib/text/evidence-sv'
import { NEW_EVIDENCE } from '@/lib/values/evidence'
import { getEvidenceChoices, getReturnedEvidence } from '@/lib/values/evidence-queries'
import { WorkPage, type WorkParams } from '../../work-page'
import { propose } from '../actions'

export const metadata: Metadata = { title: t.add }

const BEGINNING = { evidenceId: null, seen: null, said: NEW_EVIDENCE, instead: '', why: '' }

type Props = { params: WorkParams; searchParams: Promise<Record<string, string | string[] | undefined>> }

export default function NewEvidencePage({ params, searchParams }: Props) {
  return (
    <WorkPage params={params} section="newEvidence">
      {async ({ actor, municipality: { id, slug } }) => {
        const { forslag } = await searchParams
        const isOne = typeof forslag === 'string' && /^\d{1,18}$/.test(forslag)
        const returned = isOne ? await getReturnedEvidence(actor, id, BigInt(forslag)) : null
        return (
          <>
            <p className="crumbs">
              <a href={workPaths.evidence(slug)}>{t.title}</a>
            </p>
            <WorkHeading title={t.add}>{t.addLead}</WorkHeading>
            <EvidenceForm
              {...{ action: propose, municipalityId: id, begun: returned ?? BEGINNING }}
              choices={await getEvidenceChoices(actor, id)}
            />
          </>
        )
      }}
    </WorkPage>
  )
}
