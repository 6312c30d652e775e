'use client'

import { FormOutcome } from '@/components/ui/form-outcome'
import { HiddenFields } from '@/components/ui/hidden-fields'
import { TextArea } from '@/components/ui/text-area'
import { Tick } from '@/components/ui/tick'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import type { EditedGoal } from '@/lib/framework/work-queries'
import { goalEditingSv, goalWordNames } from '@/lib/text/goal-editing-sv'

const t = goalEditingSv.words

type Name = keyof typeof goalWordNames
type Props = {
  action: FormAction
  municipalityId: number
  goal: Pick<EditedGoal, 'id' | 'words' | 'englishIsOf' | 'framework'>
}

/** What a goal says; what has been adopted asks why it is put right. */
export function GoalWordsForm({ action, municipalityId, goal: { id, words, englishIsOf, framework } }: Props) {
  const [state, send, isSending] = useForm(action)
  const of = (name: Name) => ({ state, name, label: goalWordNames[name], hint: t.hints[name] })
  return (
    <form className="form" action={send} noValidate>
      <FormOutcome state={state} />
      <HiddenFields which={{ municipalityId, goalId: id, seen: JSON.stringify(words) }} />
      <TextArea {...of('title')} defaultValue={words.title} rows={2} />
      <TextArea {...of('titleEn')} defaultValue={words.titleEn ?? ''} rows={2} lang="en" />
      {englishIsOf !== null && (
        <Tick
          {...{ state, name: 'englishHolds', label: t.englishHolds, isTicked: false }}
          hint={t.englishIsOf(englishIsOf)}
        />
      )}
      <TextArea {...of('summary')} defaultValue={words.summary ?? ''} />
      <TextArea {...of('otherWording')} defaultValue={words.otherWording ?? ''} rows={2} />
      {framework.isDraft ? (
        <input type="hidden" name="why" value="" />
      ) : (
        <TextArea {...{ state, name: 'why', label: t.why, hint: t.whyHint }} rows={2} />
      )}
      <button className="ds-button" type="submit" disabled={isSending}>
        {t.save}
      </button>
    </form>
  )
}
