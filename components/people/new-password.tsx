'use client'

import { useState } from 'react'
import { Field } from '@/components/ui/field'
import type { PasswordFault } from '@/lib/auth/password-strength'
import type { FormState } from '@/lib/forms/form-state'
import { peopleSv } from '@/lib/text/people-sv'

type Props = {
  state: FormState
  label?: string
  /** The person's own name and address, which a password is not made of. */
  known: () => string[]
}

const t = peopleSv.password

/** A new password, twice. What is wrong with it is told while it is typed; the words it is judged by come then. */
export function NewPassword({ state, label = t.label, known }: Props) {
  const [told, tell] = useState<PasswordFault | 'good'>()
  const judge = async (password: string) => {
    const { passwordFault } = await import('@/lib/auth/password-strength')
    tell(password ? (passwordFault(password, known()) ?? 'good') : undefined)
  }
  const words = told && (told === 'good' ? t.good : peopleSv.faults[told])
  return (
    <>
      <Field
        state={state}
        name="password"
        label={label}
        hint={t.hint}
        type="password"
        autoComplete="new-password"
        onChange={event => void judge(event.target.value)}
      />
      <p role="status" className="hint">
        {words !== state.faults.password && words}
      </p>
      <Field state={state} name="again" label={t.again} type="password" autoComplete="new-password" />
    </>
  )
}
