'use client'

import { useActionState } from 'react'
import { Field } from '@/components/ui/field'
import { FormOutcome } from '@/components/ui/form-outcome'
import { TextArea } from '@/components/ui/text-area'
import { UNTOUCHED, type FormAction } from '@/lib/forms/form-state'
import { indicatorEditingSv, wordNames } from '@/lib/text/indicator-editing-sv'

const t = indicatorEditingSv.words

type Name = keyof typeof wordNames
type Props = {
  action: FormAction
  municipalityId: number
  indicatorId: number
  words: Readonly<Record<Name, string | null>>
}

const NAMES = Object.keys(wordNames) as Name[]
const LONG: readonly Name[] = ['description', 'methodNote', 'caution']

/** What is said of an indicator: changed at once. */
export function WordsForm({ action, municipalityId, indicatorId, words }: Props) {
  const [state, send, isSending] = useActionState(action, UNTOUCHED)
  return (
    <form className="form" action={send} noValidate>
      <FormOutcome state={state} />
      <input type="hidden" name="municipalityId" value={municipalityId} />
      <input type="hidden" name="indicatorId" value={indicatorId} />
      <input type="hidden" name="seen" value={JSON.stringify(words)} />
      {NAMES.map(name => {
        const field = { state, name, label: wordNames[name], hint: t.hints[name], defaultValue: words[name] ?? '' }
        if (LONG.includes(name)) return <TextArea key={name} {...field} />
        if (name === 'nextExpected') return <Field key={name} {...field} type="date" />
        return <Field key={name} {...field} lang={name.endsWith('En') ? 'en' : undefined} />
      })}
      <button className="ds-button" type="submit" disabled={isSending}>
        {t.save}
      </button>
    </form>
  )
}
