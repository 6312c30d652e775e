import { useActionState } from 'react'
import { UNTOUCHED, type FormAction } from '@/lib/forms/form-state'

/**
 * How a form stands, what sends it, and whether it is being sent. The browser's own function sends it and not the
 * server's by itself: pressed before the page's scripts have come it waits for them, with all that was typed.
 */
export function useForm(action: FormAction, before = UNTOUCHED) {
  const [state, send, isSending] = useActionState(action, before)
  return [state, (form: FormData) => send(form), isSending] as const
}
