'use client'

import { PlainForm } from '@/components/drafting/plain-form'
import { Field } from '@/components/ui/field'
import { Tick } from '@/components/ui/tick'
import type { DistrictFields } from '@/lib/districts/district-input'
import type { FormAction } from '@/lib/forms/form-state'
import { districtWorkSv as t } from '@/lib/text/district-work-sv'

type Props = {
  municipalityId: number
  districts: readonly { id: number; code: string; fields: DistrictFields }[]
  action: FormAction
}

/** Each district folded with what is said of it. */
export const DistrictForms = ({ municipalityId, districts, action }: Props) =>
  districts.map(({ id, code, fields }) => (
    <details key={id} className="level" data-district={code}>
      <summary>
        {fields.name}{' '}
        <span className="soft small">{[code, fields.isPriority && t.isPriority].filter(Boolean).join(', ')}</span>
      </summary>
      <PlainForm
        {...{ action, label: t.save }}
        which={{ municipalityId, geographyId: id, seen: JSON.stringify(fields) }}
      >
        {state => {
          const of = { state, of: String(id) }
          return (
            <>
              <Field {...{ ...of, name: 'name', label: t.names.name }} defaultValue={fields.name} maxLength={100} />
              <Field
                {...{ ...of, name: 'suggestedName', label: t.names.suggestedName, hint: t.hints.suggestedName }}
                defaultValue={fields.suggestedName ?? ''}
                maxLength={100}
              />
              <Tick {...{ ...of, name: 'isPriority', ...t.priority }} isTicked={fields.isPriority} />
            </>
          )
        }}
      </PlainForm>
    </details>
  ))
