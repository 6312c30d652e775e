'use client'

import { Field } from '@/components/ui/field'
import type { FormAction } from '@/lib/forms/form-state'
import { draftSv } from '@/lib/text/draft-sv'
import { PlainForm } from './plain-form'

const { about, begin } = draftSv

type Props = { action: FormAction; which: Readonly<Record<string, number>> }

/** A målbild that is no copy begins with what it is called, when it is to hold and what it is all for. */
export function BeginEmptyForm({ action, which }: Props) {
  return (
    <PlainForm {...{ action, which, label: begin.make }}>
      {state => (
        <>
          <Field {...{ state, name: 'title', label: about.name, of: 'tom', maxLength: 300 }} />
          <Field {...{ state, name: 'validFrom', label: about.validFrom, of: 'tom', maxLength: 4 }} />
          <Field
            {...{ state, name: 'validTo', label: about.validTo, of: 'tom', maxLength: 4 }}
            hint={about.validToHint}
          />
          <Field {...{ state, name: 'top', label: begin.topWords, of: 'tom', maxLength: 500 }} />
        </>
      )}
    </PlainForm>
  )
}
