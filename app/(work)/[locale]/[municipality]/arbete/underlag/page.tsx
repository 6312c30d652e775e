import type { Metadata } from 'next'
import { EvidenceTable } from '@/components/evidence/evidence-table'
import { ProposedList } from '@/components/evidence/proposed-list'
import { WorkHeading } from '@/components/work/work-heading'
import { canProposeEvidence } from '@/lib/auth/permissions'
import { workPaths } from '@/lib/municipality/work-paths'
import { evidenceSv as t } from '@/lib/text/evidence-sv'
import { listEvidence, listProposedEvidence } from '@/lib/values/evidence-queries'
import { WorkPage, type WorkParams } from '../work-page'
import { takeBack } from './actions'

export const metadata: Metadata = { title: t.title }

export default function EvidencePage({ params }: { params: WorkParams }) {
  return (
    <WorkPage params={params} section="evidence">
      {async ({ actor, municipality: { id, slug } }) => {
        const [all, proposed] = await Promise.all([listEvidence(actor, id), listProposedEvidence(actor, id)])
        const mayPropose = canProposeEvidence(actor, { municipalityId: id })
        const published = all.filter(({ withdrawn }) => !withdrawn)
        const withdrawn = all.filter(one => one.withdrawn)
        return (
          <>
            <WorkHeading title={t.title}>{t.lead}</WorkHeading>
            {mayPropose && (
              <p>
                <a className="ds-button" href={workPaths.newEvidence(slug)}>
                  {t.add}
                </a>
              </p>
            )}
            <ProposedList
              {...{ municipalityId: id, takeBack }}
              proposed={proposed.map(one => ({
                ...{ ...one, href: workPaths.submission(slug, one.submissionId) },
                again:
                  one.isReturned && one.isOwn && !one.isWithdrawal
                    ? workPaths.newEvidence(slug, one.submissionId)
                    : null,
              }))}
            />
            <section className="part" aria-labelledby="publicerat">
              <h2 id="publicerat">{t.published}</h2>
              {published.length === 0 && <p>{t.nothing}</p>}
              <EvidenceTable
                listed={published.map(one => ({
                  ...{ ...one, href: mayPropose ? workPaths.oneEvidence(slug, one.id) : null },
                }))}
              />
            </section>
            {withdrawn.length > 0 && (
              <section className="part" aria-labelledby="indraget">
                <h2 id="indraget">{t.withdrawnTitle}</h2>
                <ul className="rows">
                  {withdrawn.map(({ id: one, title, withdrawn: gone }) => (
                    <li key={one}>
                      {title} <span className="soft">{t.withdrawn(gone!.on, gone!.why)}</span>{' '}
                      {mayPropose && !gone!.isRedacted && (
                        <a href={workPaths.oneEvidence(slug, one)}>{t.withdraw.secretOf}</a>
                      )}
                    </li>
                  ))}
                </ul>
              </section>
            )}
          </>
        )
      }}
    </WorkPage>
  )
}
