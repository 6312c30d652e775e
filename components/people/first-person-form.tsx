'use client'

import { useRef } from 'react'
import { CheckGroup } from '@/components/ui/check-group'
import { Field } from '@/components/ui/field'
import { FormOutcome } from '@/components/ui/form-outcome'
import { useForm } from '@/components/ui/use-form'
import { WorkHeading } from '@/components/work/work-heading'
import type { FormAction } from '@/lib/forms/form-state'
import { peopleSv } from '@/lib/text/people-sv'
import { NewPassword } from './new-password'

type Props = { action: FormAction; secret: string; municipalities: { id: number; name: string }[] }

/** For the first person, who has been given the link that the start wrote. */
export function FirstPersonForm({ action, secret, municipalities }: Props) {
  const [state, send, isSending] = useForm(action)
  const form = useRef<HTMLFormElement>(null)
  const known = () => ['name', 'email'].map(field => String(new FormData(form.current ?? undefined).get(field) ?? ''))
  const choices = municipalities.map(({ id, name }) => ({ value: String(id), label: name }))
  const t = peopleSv.link
  return (
    <>
      <WorkHeading title={t.first}>{t.firstLead}</WorkHeading>
      <form ref={form} className="form" action={send} noValidate>
        <FormOutcome state={state} />
        <input type="hidden" name="secret" value={secret} />
        <Field state={state} name="name" label={peopleSv.name} autoComplete="name" />
        <Field state={state} name="email" label={peopleSv.email} type="email" autoComplete="username" />
        <NewPassword state={state} known={known} />
        <CheckGroup
          state={state}
          name="municipalityIds"
          legend={t.municipalities}
          choices={choices}
          chosen={choices.length === 1 ? choices.map(({ value }) => value) : []}
        />
        <button className="ds-button" type="submit" disabled={isSending}>
          {t.submit}
        </button>
      </form>
    </>
  )
}
