'use client'

import { FormOutcome } from '@/components/ui/form-outcome'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import { secondFactorSv } from '@/lib/text/second-factor-sv'

const t = secondFactorSv.rule

type Props = {
  action: FormAction
  municipalityId: number
  rule: { requiresSecondFactor: boolean; without: number }
}

/** How the municipality's people sign in. */
export function SignInRuleForm({ action, municipalityId, rule }: Props) {
  const [state, send, isSending] = useForm(action)
  return (
    <form className="form" action={send}>
      <FormOutcome state={state} />
      <input type="hidden" name="municipalityId" value={municipalityId} />
      <div className="field">
        <label className="choice" key={String(rule.requiresSecondFactor)}>
          <input
            type="checkbox"
            name="required"
            value="ja"
            defaultChecked={rule.requiresSecondFactor}
            aria-describedby="om-tvasteg"
          />
          <span>{t.label}</span>
        </label>
        <p className="hint" id="om-tvasteg">
          {t.lead} {t.without(rule.without)}
        </p>
      </div>
      <button className="ds-button" type="submit" disabled={isSending}>
        {t.save}
      </button>
    </form>
  )
}
