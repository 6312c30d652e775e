import { Fragment } from 'react'
import { AreasPlan } from '@/components/areas/areas-plan'
import { WorkHeading } from '@/components/work/work-heading'
import type { FormAction } from '@/lib/forms/form-state'
import { nameOf } from '@/lib/indicators/indicator'
import { reviewSv as t } from '@/lib/text/review-sv'
import { workSv } from '@/lib/text/work-sv'
import { isInConflict, type Proposal } from '@/lib/values/proposal'
import { ChangedAnswers } from './changed-answers'
import { Commented } from './comments'
import { ProposalEvidence } from './proposal-evidence'
import { ProposalEffect } from './proposal-effect'
import { ProposalNew } from './proposal-new'
import { ProposalSettings } from './proposal-settings'
import { ProposalValues } from './proposal-values'
import { ReviewForms } from './review-forms'
import { SubmissionSteps } from './submission-steps'
import { WithdrawForm } from './withdraw-form'

type Props = {
  proposal: Proposal
  /** The years of published reports that what is taken away stands in. */
  reports: readonly number[]
  setting: { municipalityId: number; ownCode: string; validFrom: number }
  back: string
  isPublic: boolean
  /** Of an indicator's page, as the public sees it or will. */
  publicAddress: (code: string) => string
  historyAddress: (code: string, revisionId: string) => string
  actions: Record<'decide' | 'sendBack' | 'withdraw', FormAction>
}

/** Everything that there is to see before one says yes or no, and where one says it. */
export function ProposalPage({
  proposal,
  reports,
  setting,
  back,
  isPublic,
  publicAddress,
  historyAddress,
  actions,
}: Props) {
  const {
    id,
    kind,
    title,
    by,
    status,
    note,
    isSecret,
    steps,
    values,
    settings,
    made,
    told,
    areas,
    indicators,
    effects,
    may,
  } = proposal
  const sent = steps.findLast(step => step.what === 'submitted')
  const isStuck = isInConflict(proposal) && !isSecret ? t.conflict : proposal.isStopped ? t.stopped : null
  const reviewed = { municipalityId: setting.municipalityId, submissionId: id, seenEvents: steps.length }
  const stands = kind === 'withdrawal' && status === 'published' ? t.takeAway.done : t.states[status]
  const isOpen = status === 'submitted' || status === 'approved'
  return (
    <Commented
      action={actions.sendBack}
      mayComment={may.return && kind === 'values'}
      note={isStuck === t.conflict ? t.conflict.note : ''}
    >
      <p className="crumbs">
        <a href={back}>{t.back}</a>
      </p>
      <WorkHeading title={title}>
        <p>
          {sent && t.sentBy(by ?? t.aJob, workSv.time(sent.at))} {t[kind](proposal.many)}, {stands}.
        </p>
        {note && <q className="said">{note}</q>}
        {proposal.publicNote && (
          <p>
            {t.toReaders}: <q className="said">{proposal.publicNote}</q>
          </p>
        )}
      </WorkHeading>
      {proposal.isOwn && isOpen && <p className="notice review-notice">{t.own}</p>}
      {isOpen && kind === 'withdrawal' && (
        <p className="notice review-notice">
          {isSecret ? t.takeAway.askSecret : t.takeAway.ask}
          {reports.length > 0 && ` ${t.takeAway.inReports(reports.join(', '))}`}
        </p>
      )}
      {isStuck && (
        <div className="notice review-notice">
          <h2>{isStuck.title}</h2>
          <p>{isStuck.lead}</p>
        </div>
      )}
      {isOpen && (may.publish || may.return) && (
        <p>
          <a href="#beslut">{t.toDecision}</a>
        </p>
      )}
      {effects.length > 0 && <ChangedAnswers effects={effects} />}
      {values.length > 0 && (
        <section className="part" aria-labelledby="varden">
          <h2 id="varden">{t.valuesTitle}</h2>
          {indicators.map(indicator => (
            <Fragment key={indicator.id}>
              {indicators.length > 1 && <h3>{nameOf(indicator, 'sv')}</h3>}
              <ProposalValues
                indicator={indicator}
                hasSources={kind !== 'withdrawal'}
                historyOf={revisionId => historyAddress(indicator.code, revisionId)}
                values={values.filter(({ indicatorId }) => indicatorId === indicator.id)}
              />
            </Fragment>
          ))}
        </section>
      )}
      <ProposalNew made={made} />
      {areas && <AreasPlan {...areas} />}
      <ProposalEvidence {...{ told, isSecret }} />
      {settings.length > 0 && (
        <section className="part" aria-labelledby="installningar">
          <h2 id="installningar">{t.settingsTitle}</h2>
          <ProposalSettings settings={settings} indicators={indicators} />
        </section>
      )}
      {effects.length > 0 && (
        <section className="part" aria-labelledby="effekt">
          <h2 id="effekt">{t.effectTitle}</h2>
          {effects.map(effect => (
            <ProposalEffect key={effect.after.indicator.code} effect={effect} {...setting} />
          ))}
        </section>
      )}
      <section className="part" aria-labelledby="beslut">
        <h2 id="beslut">{t.decision}</h2>
        <p>
          {t.stands(stands)}
          {proposal.publishAt && ` ${t.later.stands(workSv.time(proposal.publishAt))}`}
        </p>
        <ReviewForms
          reviewed={reviewed}
          takesAway={isSecret ? 'forGood' : kind === 'withdrawal' && 'fromPublic'}
          may={isStuck ? { ...may, approve: false, publish: false } : may}
          soonest={proposal.soonest}
          decide={actions.decide}
        />
        {status === 'published' && told.length === 0 && (
          <p>
            {isPublic ? t.see.public : t.see.preview}{' '}
            {indicators.map((indicator, i) => (
              <span key={indicator.id}>
                {i > 0 && ', '}
                <a href={publicAddress(indicator.code)}>{nameOf(indicator, 'sv')}</a>
              </span>
            ))}
            {made.map(({ wanted: { code, shortName } }) => (
              <a key={code} href={publicAddress(code)}>
                {shortName}
              </a>
            ))}
          </p>
        )}
        <WithdrawForm reviewed={reviewed} may={may.withdraw && values.length > 0} action={actions.withdraw} />
      </section>
      <section className="part" aria-labelledby="historik">
        <h2 id="historik">{t.history}</h2>
        <SubmissionSteps steps={steps} />
      </section>
    </Commented>
  )
}
