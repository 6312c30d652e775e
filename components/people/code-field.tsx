import { Field } from '@/components/ui/field'
import type { FormState } from '@/lib/forms/form-state'
import { secondFactorSv as t } from '@/lib/text/second-factor-sv'

/** A code of the app; or a recovery code, where one is taken in its place. */
export function CodeField({ state, of, isFirst }: { state: FormState; of?: string; isFirst?: boolean }) {
  return (
    <Field
      {...{ state, ...(of && { of }) }}
      name="oneTimeCode"
      label={isFirst ? t.code : t.codeOrRecovery}
      autoComplete="one-time-code"
      autoCapitalize="characters"
      spellCheck={false}
      {...(isFirst && { inputMode: 'numeric' })}
      maxLength={40}
      required
    />
  )
}
