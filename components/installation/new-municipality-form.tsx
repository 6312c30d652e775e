'use client'

import { MadeLink } from '@/components/people/made-link'
import { Choice } from '@/components/ui/choice'
import { Field } from '@/components/ui/field'
import { FoldedFields } from '@/components/ui/folded-fields'
import { FormOutcome } from '@/components/ui/form-outcome'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import { installationSv } from '@/lib/text/installation-sv'

const t = installationSv.add
const LATER = ['shortName', 'slug', 'contactEmail', 'colour']

type Props = { action: FormAction; others: readonly { code: string; name: string }[] }

/** A municipality that is added, with who begins the work there. */
export function NewMunicipalityForm({ action, others }: Props) {
  const [state, send, isSending] = useForm(action)
  const choices = others.map(({ code, name }) => ({ value: code, label: `${name} (${code})` }))
  return (
    <form className="form" action={send} noValidate>
      <FormOutcome state={state} />
      <MadeLink link={state.link} />
      <Choice
        state={state}
        name="code"
        label={t.code}
        choices={[{ value: '', label: t.choose }, ...choices]}
        chosen=""
      />
      <Field state={state} name="name" label={t.name} hint={t.nameHint} autoComplete="off" />
      <FoldedFields title={t.more} now={t.moreNow} state={state} fields={LATER}>
        <Field state={state} name="shortName" label={t.shortName} hint={t.shortNameHint} autoComplete="off" />
        <Field state={state} name="slug" label={t.slug} hint={t.slugHint} autoComplete="off" spellCheck={false} />
        <Field
          state={state}
          name="contactEmail"
          label={t.contact}
          hint={t.contactHint}
          type="email"
          autoComplete="off"
        />
        <Field state={state} name="colour" label={t.colour} hint={t.colourHint} autoComplete="off" spellCheck={false} />
      </FoldedFields>
      <h3>{t.person}</h3>
      <Field state={state} name="personName" label={t.personName} autoComplete="off" />
      <Field state={state} name="email" label={t.email} type="email" autoComplete="off" />
      <button className="ds-button" type="submit" disabled={isSending}>
        {t.submit}
      </button>
    </form>
  )
}
