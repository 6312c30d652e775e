import { AskingForm } from '@/components/ui/asking-form'
import type { FormAction } from '@/lib/forms/form-state'
import { actionEditingSv as t } from '@/lib/text/action-editing-sv'
import type { ActionKey } from './action-key-fields'

type Props = ActionKey & {
  action: FormAction
  words: { label: string; question: string; yes: string }
  /** What of the action it is about, beside the action itself. */
  of?: { name: string; value: string | number }
}

/** A button that asks before it does something with an action, or with something of it. */
export function ConfirmedForm({ action, words, of, municipalityId, actionId }: Props) {
  const which = { municipalityId, actionId, ...(of && { [of.name]: of.value }) }
  return <AskingForm {...{ action, which }} words={{ ...words, cancel: t.cancel }} />
}
