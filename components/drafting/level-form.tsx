'use client'

import { Field } from '@/components/ui/field'
import { draftSv } from '@/lib/text/draft-sv'
import { PlainForm, type PlainFormProps } from './plain-form'

const t = draftSv.levels

type Props = PlainFormProps & {
  /** What tells the form's fields from those of others on the page. */
  of: string
  names: { singular: string; plural: string } | null
}

/** What the goals of a level are called. */
export function LevelForm({ action, which, of, names, label }: Props) {
  return (
    <PlainForm {...{ action, which, label }}>
      {state => (
        <>
          <Field
            {...{ state, of, name: 'singular', label: t.singular, hint: t.singularHint, maxLength: 60 }}
            defaultValue={names?.singular ?? ''}
          />
          <Field
            {...{ state, of, name: 'plural', label: t.plural, hint: t.pluralHint, maxLength: 60 }}
            defaultValue={names?.plural ?? ''}
          />
        </>
      )}
    </PlainForm>
  )
}
