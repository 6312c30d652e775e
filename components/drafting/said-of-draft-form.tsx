'use client'

import { CheckGroup } from '@/components/ui/check-group'
import { choicesOf } from '@/components/ui/choices-of'
import { Field } from '@/components/ui/field'
import { TextArea } from '@/components/ui/text-area'
import type { FormAction } from '@/lib/forms/form-state'
import type { Described } from '@/lib/framework/draft/draft-input'
import { draftSv } from '@/lib/text/draft-sv'
import { PlainForm } from './plain-form'

const t = draftSv.said

type Props = { action: FormAction; which: Readonly<Record<string, string | number>>; said: Described }

/** What a målbild in draft says of itself, beside what it is called and when it holds. */
export const SaidOfDraftForm = ({ action, which, said }: Props) => (
  <PlainForm {...{ action, which, label: draftSv.about.save }}>
    {state => {
      const of = (name: keyof typeof t.names) => ({ state, name, label: t.names[name], hint: t.hints[name] })
      return (
        <>
          <TextArea {...of('note')} defaultValue={said.note ?? ''} rows={3} />
          <TextArea {...of('purposes')} defaultValue={said.purposes.join('\n')} rows={3} />
          <Field
            {...of('followUpEveryYears')}
            defaultValue={said.followUpEveryYears ?? ''}
            {...{ inputMode: 'numeric', maxLength: 1 }}
          />
          <TextArea {...of('followUpBasis')} defaultValue={said.followUpBasis ?? ''} rows={3} />
          <TextArea {...of('followUpPurposes')} defaultValue={said.followUpPurposes.join('\n')} rows={3} />
          <Field {...of('source')} defaultValue={said.source ?? ''} maxLength={500} />
          <CheckGroup
            {...{ state, name: 'ourReading', legend: t.ourReading, choices: choicesOf(t.read) }}
            chosen={said.ourReading}
          />
        </>
      )
    }}
  </PlainForm>
)
