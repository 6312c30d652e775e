import { TextArea } from '@/components/ui/text-area'
import type { FormState } from '@/lib/forms/form-state'
import type { GoalWords } from '@/lib/framework/goal-input'
import { goalWordNames } from '@/lib/text/goal-editing-sv'

type Props = { state: FormState; words: GoalWords; names?: Record<keyof GoalWords, string> }

const OWN = { title: 'title', titleEn: 'titleEn', summary: 'summary' }

/** What a goal is to say, under names of its form. */
export function JoinedWords({ state, words, names = OWN }: Props) {
  const of = (field: keyof GoalWords) => ({ state, name: names[field], label: goalWordNames[field] })
  return (
    <>
      <TextArea {...of('title')} defaultValue={words.title} rows={2} required />
      <TextArea {...of('titleEn')} defaultValue={words.titleEn ?? ''} rows={2} lang="en" />
      <TextArea {...of('summary')} defaultValue={words.summary ?? ''} rows={3} />
    </>
  )
}
