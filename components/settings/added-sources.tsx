'use client'

import { AskingForm } from '@/components/ui/asking-form'
import { Field } from '@/components/ui/field'
import { FormOutcome } from '@/components/ui/form-outcome'
import { HiddenFields } from '@/components/ui/hidden-fields'
import { useForm } from '@/components/ui/use-form'
import type { ShownSource } from '@/lib/exchange/sources/added/work-queries'
import type { FormAction } from '@/lib/forms/form-state'
import { addedSourcesSv as t } from '@/lib/text/added-sources-sv'

type Props = { municipalityId: number; sources: readonly ShownSource[]; add: FormAction; remove: FormAction }

/** The sources that the municipality has added, and a form for one more. */
export function AddedSources({ municipalityId, sources, add, remove }: Props) {
  const [state, send, isSending] = useForm(add)
  return (
    <>
      {sources.length === 0 && <p>{t.none}</p>}
      <ul className="plain">
        {sources.map(({ key, name, address, isUsed }) => (
          <li key={key}>
            <b>{name}</b> <span className="soft">{address}</span>
            {isUsed ? (
              <p className="soft small">{t.used}</p>
            ) : (
              <AskingForm
                action={remove}
                which={{ municipalityId, key }}
                words={{ label: t.remove(name), question: t.sure(name), yes: t.yes, cancel: t.cancel }}
              />
            )}
          </li>
        ))}
      </ul>
      <form className="form" action={send} noValidate>
        <FormOutcome state={state} />
        <HiddenFields which={{ municipalityId }} />
        <Field state={state} name="sourceName" label={t.name} hint={t.nameHint} />
        <Field state={state} name="address" label={t.address} hint={t.addressHint} type="url" />
        <button className="ds-button" type="submit" disabled={isSending}>
          {isSending ? t.adding : t.add}
        </button>
      </form>
    </>
  )
}
