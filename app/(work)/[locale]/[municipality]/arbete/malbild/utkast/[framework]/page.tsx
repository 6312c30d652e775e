import type { Metadata } from 'next'
import { AboutDraftForm } from '@/components/drafting/about-draft-form'
import { AdoptionPart } from '@/components/drafting/adoption-part'
import { AddGoalForm } from '@/components/drafting/add-goal-form'
import { countedInWords } from '@/components/drafting/counted'
import { DraftChanges } from '@/components/drafting/draft-changes'
import { InviteReaders } from '@/components/drafting/invite-readers'
import { Levels } from '@/components/drafting/levels'
import { SaidOfDraftForm } from '@/components/drafting/said-of-draft-form'
import { AskingForm } from '@/components/ui/asking-form'
import { WorkHeading } from '@/components/work/work-heading'
import { canEditGoals } from '@/lib/auth/permissions'
import { getCoverage } from '@/lib/coverage/work-queries'
import { listDraftChanges } from '@/lib/framework/draft/changes/work-queries'
import { listInvitations } from '@/lib/framework/draft/invited/work-queries'
import { getDraft } from '@/lib/framework/draft/work-queries'
import { workPaths } from '@/lib/municipality/work-paths'
import { coverageSv } from '@/lib/text/coverage-sv'
import { dayInSweden } from '@/lib/text/days'
import { draftSv as t } from '@/lib/text/draft-sv'
import { goalEditingSv } from '@/lib/text/goal-editing-sv'
import { invitedSv } from '@/lib/text/invited-sv'
import { outlineSv } from '@/lib/text/outline-sv'
import { partsSv } from '@/lib/text/parts-sv'
import { WorkPage, type WorkParams } from '../../../work-page'
import { add, describe, discard, saveAbout, undo, undoFile } from './actions'
import { GoalsOfDraft } from './goals-of-draft'
import { invite, takeBack } from './invitation-actions'
import { adoptIt, propose, returnIt } from './adoption-actions'
import { addOne, nameOne, removeOne } from './level-actions'

export const metadata: Metadata = { title: t.title }

type Props = {
  params: Promise<Awaited<WorkParams> & { framework: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default function DraftPage({ params, searchParams }: Props) {
  return (
    <WorkPage params={params} section="draft">
      {async ({ actor, municipality: { id: municipalityId, slug } }) => {
        const draft = await getDraft(actor, municipalityId, (await params).framework)
        if (!draft) return <WorkHeading title={t.missing} />
        const { mayEdit, former, counts, title, validFrom, validTo, baselineYear } = draft
        const which = { municipalityId, frameworkId: draft.id }
        const coverage = await getCoverage(actor, { id: municipalityId, slug }, draft.slug, dayInSweden(new Date()))
        const { saknar } = await searchParams
        return (
          <>
            <p className="crumbs">
              <a href={workPaths.goals(slug)}>{goalEditingSv.title}</a>
            </p>
            <WorkHeading title={title}>
              <p>{t.lead}</p>
              {former && (
                <p>
                  {t.compare.goals} {countedInWords(counts)}.{' '}
                  <a href={workPaths.draftCompared(slug, draft.slug)}>{t.compare.title}</a>
                </p>
              )}
            </WorkHeading>
            <ul className="onward">
              <li>
                <a href={workPaths.draftParts(slug, draft.slug)}>{partsSv.title}</a>
              </li>
              <li>
                <a href={workPaths.coverage(slug, draft.slug)}>{coverageSv.title}</a>
              </li>
              <li>
                <a href={workPaths.outline(slug, draft.slug)}>{outlineSv.title}</a>
              </li>
            </ul>
            <section className="part" aria-labelledby="malen">
              <h2 id="malen">{t.tree.title}</h2>
              <GoalsOfDraft {...{ municipality: { id: municipalityId, slug }, draft, coverage }} said={saknar} />
            </section>
            {mayEdit && (
              <>
                <section className="part" aria-labelledby="nytt">
                  <h2 id="nytt">{t.tree.add}</h2>
                  <AddGoalForm {...{ add, which, parents: draft.parents }} />
                  <p className="onward">
                    <a href={workPaths.newAction(slug, draft.slug)}>{t.addAction}</a>
                  </p>
                </section>
                <section className="part" aria-labelledby="nivaer">
                  <h2 id="nivaer">{t.levels.title}</h2>
                  <p>{t.levels.lead}</p>
                  <Levels {...{ which, levels: draft.levels, actions: { addOne, nameOne, removeOne } }} />
                </section>
                <section className="part" aria-labelledby="om">
                  <h2 id="om">{t.about.title}</h2>
                  <AboutDraftForm
                    {...{ action: saveAbout, label: t.about.save, former: former?.baselineYear ?? null }}
                    which={{ ...which, seen: draft.seen }}
                    about={{ title, validFrom, validTo, isKept: baselineYear !== null }}
                  />
                  <details className="level">
                    <summary>{t.said.title}</summary>
                    <SaidOfDraftForm
                      {...{ action: describe, said: draft.said }}
                      which={{ ...which, seen: draft.seen }}
                    />
                  </details>
                  <AskingForm action={discard} which={which} words={t.discard} />
                </section>
              </>
            )}
            {canEditGoals(actor, { municipalityId }) && (
              <section className="part" aria-labelledby="inbjudna">
                <h2 id="inbjudna">{invitedSv.title}</h2>
                <InviteReaders
                  {...{ which, actions: { invite, takeBack } }}
                  invitations={await listInvitations(actor, which, dayInSweden(new Date()))}
                />
              </section>
            )}
            <section className="part" aria-labelledby="antas">
              <h2 id="antas">{t.adoption.title}</h2>
              <p>{t.adoption.lead}</p>
              <p>{t.adoption.baseline(draft.baselineYear ?? draft.validFrom)}</p>
              <AdoptionPart
                {...{ which, proposal: draft.proposal, actions: { adopt: adoptIt, returnIt } }}
                propose={mayEdit ? propose : null}
              />
            </section>
            <section className="part" aria-labelledby="andringar">
              <h2 id="andringar">{t.history.title}</h2>
              <DraftChanges
                {...{ which, changes: await listDraftChanges(actor, which) }}
                undo={mayEdit ? { change: undo, file: undoFile } : null}
              />
            </section>
          </>
        )
      }}
    </WorkPage>
  )
}
