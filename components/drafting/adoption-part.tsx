import { AskingForm } from '@/components/ui/asking-form'
import type { FormAction } from '@/lib/forms/form-state'
import type { WorkDraft } from '@/lib/framework/draft/work-queries'
import { draftSv } from '@/lib/text/draft-sv'
import { OneButtonForm } from './one-button-form'
import { ProposeForm } from './propose-form'

const t = draftSv.adoption

type Props = {
  which: { municipalityId: number; frameworkId: number }
  proposal: WorkDraft['proposal']
  /** None for who may not, or while it is proposed. */
  propose: FormAction | null
  actions: { adopt: FormAction; returnIt: FormAction }
}

/** A draft is adopted by two: one proposes it, another says yes. */
export function AdoptionPart({ which, proposal, propose, actions }: Props) {
  if (!proposal) return propose && <ProposeForm {...{ propose, which }} />
  const { by, decidedBy, decidedOn, mayAdopt, mayReturn, seen } = proposal
  return (
    <>
      <p className="notice">{t.waits(by, decidedBy, decidedOn)}</p>
      {mayAdopt ? (
        <AskingForm action={actions.adopt} which={{ ...which, seen }} words={t.adopt} />
      ) : (
        <p>{t.waitsForOther}</p>
      )}
      {mayReturn && <OneButtonForm action={actions.returnIt} which={which} label={t.return} />}
    </>
  )
}
