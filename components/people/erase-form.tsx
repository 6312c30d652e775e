'use client'

import { ConfirmedButton } from '@/components/ui/confirmed-button'
import { FormOutcome } from '@/components/ui/form-outcome'
import { HiddenFields } from '@/components/ui/hidden-fields'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import { peopleSv } from '@/lib/text/people-sv'
import { workSv } from '@/lib/text/work-sv'

const t = peopleSv.person

type Props = {
  action: FormAction
  person: { id: number; name: string; leftAt: string | null }
  municipalityId: number
}

/** What an administrator may do about who has left. */
export function EraseForm({ action, person, municipalityId }: Props) {
  const [state, send, isSending] = useForm(action)
  return (
    <section className="part" aria-labelledby="radera">
      {person.leftAt && <p>{t.left(workSv.time(person.leftAt))}</p>}
      <h2 id="radera">{t.eraseTitle}</h2>
      <form className="form" action={send}>
        <p>{t.eraseHint}</p>
        <FormOutcome state={state} />
        <HiddenFields which={{ municipalityId, personId: person.id }} />
        <ConfirmedButton
          {...{ label: t.erase, question: t.eraseSure(person.name), yes: t.eraseYes, cancel: t.cancel }}
          disabled={isSending}
        />
      </form>
    </section>
  )
}
