'use client'

import { FactorSetUp } from '@/components/people/factor-set-up'
import { MadeCodes } from '@/components/people/made-codes'
import { FormOutcome } from '@/components/ui/form-outcome'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import type { OwnFactor } from '@/lib/people/person'
import { secondFactorSv } from '@/lib/text/second-factor-sv'
import { WorkHeading } from './work-heading'

const t = secondFactorSv.step

type Props = {
  factor: OwnFactor
  actions: Record<'begin' | 'confirm' | 'finish', FormAction>
  cancel: () => Promise<void>
}

/** For who must have a second factor before they are signed in. */
export function SetUpStep({ factor, actions, cancel }: Props) {
  const [confirmed, confirm, isConfirming] = useForm(actions.confirm)
  const [finished, finish, isFinishing] = useForm(actions.finish)
  if (confirmed.codes || factor.state === 'on')
    return (
      <>
        <WorkHeading title={t.codes}>{!confirmed.codes && t.codesShown}</WorkHeading>
        <form className="form" action={finish}>
          <MadeCodes {...(confirmed.codes && { codes: confirmed.codes })} />
          <FormOutcome state={finished} />
          <button className="ds-button" type="submit" disabled={isFinishing}>
            {t.finish}
          </button>
        </form>
      </>
    )
  return (
    <>
      <WorkHeading title={t.setUp}>{t.setUpLead}</WorkHeading>
      <FactorSetUp
        asked={factor.state === 'begun' ? factor.asked : null}
        begin={actions.begin}
        {...{ confirmed, confirm, isConfirming }}
      />
      <form action={cancel}>
        <button className="as-link" type="submit">
          {t.cancel}
        </button>
      </form>
    </>
  )
}
