'use client'

import { PlainForm } from '@/components/drafting/plain-form'
import { Field } from '@/components/ui/field'
import { TextArea } from '@/components/ui/text-area'
import type { FormAction } from '@/lib/forms/form-state'
import type { BackgroundFields } from '@/lib/municipality/background/background-input'
import { backgroundSv as t } from '@/lib/text/background-sv'

type Props = { action: FormAction; municipalityId: number; said: BackgroundFields }

/** What the municipality says that its work is. */
export const BackgroundForm = ({ action, municipalityId, said }: Props) => (
  <PlainForm {...{ action, label: t.save }} which={{ municipalityId, seen: JSON.stringify(said) }}>
    {state => {
      const of = (name: keyof typeof t.names) => ({ state, name, label: t.names[name], hint: t.hints[name] })
      return (
        <>
          <Field {...of('programmeName')} defaultValue={said.programmeName ?? ''} maxLength={200} />
          <TextArea {...of('definition')} defaultValue={said.definition.join('\n')} />
          <TextArea {...of('definitionNote')} defaultValue={said.definitionNote ?? ''} rows={2} />
          <TextArea {...of('principles')} defaultValue={said.principles.join('\n')} />
        </>
      )
    }}
  </PlainForm>
)
