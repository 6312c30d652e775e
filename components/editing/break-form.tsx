'use client'

import { Choice } from '@/components/ui/choice'
import { choicesOf } from '@/components/ui/choices-of'
import { FormOutcome } from '@/components/ui/form-outcome'
import { HiddenFields } from '@/components/ui/hidden-fields'
import { TextArea } from '@/components/ui/text-area'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import { breaksSv as t } from '@/lib/text/breaks-sv'

type Props = {
  action: FormAction
  municipalityId: number
  indicatorId: number
  /** The jump, and what it is between in words. */
  jump: { version: number; from: string; label: string; words: string }
  /** Somebody has answered, and this takes the answer back. */
  isAnswered: boolean
}

const ANSWERS = choicesOf({ '': t.choose, ...t.answers })

/** An answer to one jump, proposed. */
export function BreakForm({ action, municipalityId, indicatorId, jump, isAnswered }: Props) {
  const [state, send, isSending] = useForm(action)
  const { version, from, label, words } = jump
  const id = `hopp-${version}-${from}`
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{t.jump(label)}</h3>
      <p>{words}</p>
      <form className="form" action={send} noValidate>
        <FormOutcome state={state} />
        <HiddenFields which={{ municipalityId, indicatorId, version, from }} />
        {isAnswered ? (
          <input type="hidden" name="answer" value="forget" />
        ) : (
          <Choice {...{ state, name: 'answer', of: id, label: t.answer, choices: ANSWERS }} chosen="" />
        )}
        <TextArea {...{ state, name: 'why', of: id, label: t.why, hint: t.whyHint }} />
        <button className="ds-button" data-variant="secondary" type="submit" disabled={isSending}>
          {isAnswered ? t.forget : t.propose}
        </button>
      </form>
    </section>
  )
}
