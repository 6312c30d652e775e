'use client'

import { ConfirmedButton } from '@/components/ui/confirmed-button'
import { Field } from '@/components/ui/field'
import { FormOutcome } from '@/components/ui/form-outcome'
import { HiddenFields } from '@/components/ui/hidden-fields'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import './installation.css'
import { installationSv } from '@/lib/text/installation-sv'

const t = installationSv.remove

type Props = { action: FormAction; municipality: { id: number; name: string }; copyHref: string }

/** A municipality is taken away, once a copy of it has been offered and its name is typed. */
export function RemoveForm({ action, municipality: { id, name }, copyHref }: Props) {
  const [state, send, isSending] = useForm(action)
  const isOpen = Object.keys(state.faults).length > 0
  return (
    <details className="folded-fields" open={isOpen}>
      <summary>
        <h3>{name}</h3>
      </summary>
      <p>{t.goes}</p>
      <p>
        <a href={copyHref} download>
          {t.copy}
        </a>{' '}
        <span className="soft">{t.copyHint}</span>
      </p>
      <form className="form" action={send} noValidate>
        <FormOutcome state={state} />
        <HiddenFields which={{ removeId: id }} />
        <Field
          {...{ state, name: 'typedName', of: String(id), label: t.name(name), autoComplete: 'off', spellCheck: false }}
        />
        <ConfirmedButton
          {...{ label: t.submit(name), question: t.sure(name), yes: t.yes, cancel: t.cancel, disabled: isSending }}
        />
      </form>
    </details>
  )
}
