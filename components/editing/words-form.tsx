'use client'

import { Field } from '@/components/ui/field'
import { FoldedFields } from '@/components/ui/folded-fields'
import { FormOutcome } from '@/components/ui/form-outcome'
import { HiddenFields } from '@/components/ui/hidden-fields'
import { TextArea } from '@/components/ui/text-area'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import { indicatorEditingSv, wordNames } from '@/lib/text/indicator-editing-sv'

const t = indicatorEditingSv.words

type Name = keyof typeof wordNames
type Props = {
  action: FormAction
  municipalityId: number
  indicatorId: number
  words: Readonly<Record<Name, string | null>>
}

/** In the order that they are changed most; what is seldom changed is folded. */
const PARTS = {
  names: ['title', 'shortName', 'shortNameEn'],
  sources: ['source', 'sourceUrl', 'nextExpected'],
  descriptions: ['description', 'methodNote', 'caution'],
  sentences: ['subject', 'subjectEn'],
} as const satisfies Record<keyof typeof t.parts, readonly Name[]>
const OPEN = new Set<string>(['names', 'sources'])
const LONG: readonly Name[] = PARTS.descriptions

/** What is said of an indicator: changed at once. */
export function WordsForm({ action, municipalityId, indicatorId, words }: Props) {
  const [state, send, isSending] = useForm(action)
  const fieldOf = (name: Name) => {
    const field = { state, name, label: wordNames[name], hint: t.hints[name], defaultValue: words[name] ?? '' }
    if (LONG.includes(name)) return <TextArea key={name} {...field} />
    if (name === 'nextExpected') return <Field key={name} {...field} type="date" />
    return <Field key={name} {...field} lang={name.endsWith('En') ? 'en' : undefined} />
  }
  return (
    <form className="form" action={send} noValidate>
      <FormOutcome state={state} />
      <HiddenFields which={{ municipalityId, indicatorId, seen: JSON.stringify(words) }} />
      {Object.entries(PARTS).map(([part, names]) => (
        <FoldedFields
          key={part}
          {...{ state, title: t.parts[part as keyof typeof PARTS], fields: names, isOpen: OPEN.has(part) }}
        >
          {names.map(fieldOf)}
        </FoldedFields>
      ))}
      <button className="ds-button" type="submit" disabled={isSending}>
        {t.save}
      </button>
    </form>
  )
}
