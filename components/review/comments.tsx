'use client'

import { createContext, use, useState, type ReactNode } from 'react'
import { TextArea } from '@/components/ui/text-area'
import { useForm } from '@/components/ui/use-form'
import { UNTOUCHED, type FormAction, type FormState } from '@/lib/forms/form-state'
import { reviewSv } from '@/lib/text/review-sv'
import { ReviewedFields, type Reviewed } from './reviewed-fields'

const t = reviewSv.comments
const FORM = 'lamna-tillbaka'

type SendingBack = {
  state: FormState
  send: (form: FormData) => void
  isSending: boolean
  mayComment: boolean
  note: string
}
const Open = createContext<SendingBack>({
  ...{ state: UNTOUCHED, send: () => {}, isSending: false, mayComment: false, note: '' },
})
export const useSendingBack = () => use(Open)

type Props = {
  action: FormAction
  /** Whether this person may say something of single values. */
  mayComment: boolean
  /** What is proposed as the note of a return. */
  note: string
  children: ReactNode
}

/** Inside it what a reviewer says of the whole and of each value is one form, so that all of it is sent by any button. */
export function Commented({ action, mayComment, note, children }: Props) {
  const [state, send, isSending] = useForm(action)
  // Comments that are left there send no note: it stays where it was typed.
  const [kept, setKept] = useState(note)
  const sendAll = (form: FormData) => {
    setKept(form.get('what') === 'comment' ? String(form.get('note')) : note)
    send(form)
  }
  return <Open value={{ state, send: sendAll, isSending, mayComment, note: kept }}>{children}</Open>
}

/** What is said of one value; it stands in the form below wherever it is drawn. Kept where the form came back. */
export function CommentField({ number, of }: { number: number; of: string }) {
  const { mayComment, state } = useSendingBack()
  if (!mayComment) return null
  const { number: numbers = [], comment: texts = [] } = state.typed
  const typed = texts[numbers.indexOf(String(number))] ?? ''
  return (
    <details className="comment" open={typed !== ''}>
      <summary>{t.write}</summary>
      <input type="hidden" form={FORM} name="number" value={number} />
      <textarea form={FORM} name="comment" rows={2} aria-label={t.of(of)} defaultValue={typed} />
    </details>
  )
}

/** Whether something is written that saying yes would not send. */
export const isAnythingSaid = (): boolean =>
  [...(document.querySelector<HTMLFormElement>(`#${FORM}`)?.elements ?? [])].some(
    field => field instanceof HTMLTextAreaElement && field.value.trim() !== '',
  )

/** Sends back the whole, or the commented values alone, or leaves the comments there. */
export function SendBackFields({ reviewed, isSending }: { reviewed: Reviewed; isSending: boolean }) {
  const { state, mayComment, note } = useSendingBack()
  const button = { className: 'ds-button', 'data-variant': 'secondary', type: 'submit', disabled: isSending } as const
  return (
    <>
      <ReviewedFields {...reviewed} />
      <TextArea
        state={state}
        name="note"
        label={reviewSv.returnNote}
        hint={mayComment ? t.hint : reviewSv.returnHint}
        defaultValue={note}
      />
      {state.faults.comment && <p className="fault">{state.faults.comment}</p>}
      <button {...button} name="what" value="return">
        {reviewSv.return}
      </button>
      {mayComment && (
        <details className="later" open={!['return', undefined].includes(state.typed.what?.[0])}>
          <summary>{t.title}</summary>
          <p>{t.lead}</p>
          <button {...button} name="what" value="returnCommented">
            {t.return}
          </button>
          <button {...button} name="what" value="comment">
            {t.keep}
          </button>
        </details>
      )}
    </>
  )
}

/** The form that what is said of single values belongs to, wherever on the page it is typed. */
export const SendBackForm = ({ send, children }: { send: (form: FormData) => void; children: ReactNode }) => (
  <form className="form send-back" id={FORM} action={send} noValidate>
    {children}
  </form>
)
