'use client'

import { Field } from '@/components/ui/field'
import { FormOutcome } from '@/components/ui/form-outcome'
import { HiddenFields } from '@/components/ui/hidden-fields'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import type { Settings } from '@/lib/municipality/settings-input'
import { settingsSv } from '@/lib/text/settings-sv'

const t = settingsSv.about

type Props = { action: FormAction; municipalityId: number; settings: Settings & { seenAt: string } }

/** What the municipality is called and where it is reached. */
export function AboutForm({ action, municipalityId, settings }: Props) {
  const [state, send, isSending] = useForm(action)
  return (
    <form className="form" action={send} noValidate>
      <FormOutcome state={state} />
      <HiddenFields which={{ municipalityId, seenAt: settings.seenAt }} />
      <Field state={state} name="name" label={t.name} hint={t.nameHint} defaultValue={settings.name} />
      <Field
        state={state}
        name="shortName"
        label={t.shortName}
        hint={t.shortNameHint}
        defaultValue={settings.shortName}
      />
      <Field
        state={state}
        name="contactEmail"
        label={t.contactEmail}
        hint={t.contactHint}
        type="email"
        defaultValue={settings.contactEmail ?? ''}
      />
      <Field
        state={state}
        name="faultReportUrl"
        label={t.faultReportUrl}
        hint={t.faultHint}
        type="url"
        defaultValue={settings.faultReportUrl ?? ''}
      />
      <Field
        state={state}
        name="colour"
        label={t.colour}
        hint={t.colourHint}
        spellCheck={false}
        defaultValue={settings.colour ?? ''}
      />
      <button className="ds-button" type="submit" disabled={isSending}>
        {t.save}
      </button>
    </form>
  )
}
