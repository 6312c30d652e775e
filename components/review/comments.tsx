'use client'

import { createContext, use, type ReactNode } from 'react'
import { FormOutcome } from '@/components/ui/form-outcome'
import { useForm } from '@/components/ui/use-form'
import type { FormAction, FormState } from '@/lib/forms/form-state'
import { reviewSv } from '@/lib/text/review-sv'
import { ReviewedFields, type Reviewed } from './reviewed-fields'

const t = reviewSv.comments
const FORM = 'kommentarer'

type Commenting = { state: FormState; send: (form: FormData) => void; isSending: boolean; may: boolean }
const Open = createContext<Commenting | null>(null)

/** Inside it each value of a submission can be commented on, where this person may say anything of it. */
export function Commented({ action, may, children }: { action: FormAction; may: boolean; children: ReactNode }) {
  const [state, send, isSending] = useForm(action)
  return <Open value={{ state, send, isSending, may }}>{children}</Open>
}

/** What is said of one value; it stands in the form below wherever it is drawn. Kept where the form came back. */
export function CommentField({ number, of }: { number: number; of: string }) {
  const open = use(Open)
  if (!open?.may) return null
  const { number: numbers = [], comment: texts = [] } = open.state.typed
  const typed = texts[numbers.indexOf(String(number))] ?? ''
  return (
    <details className="comment" open={typed !== ''}>
      <summary>{t.write}</summary>
      <input type="hidden" form={FORM} name="number" value={number} />
      <textarea form={FORM} name="comment" rows={2} maxLength={2000} aria-label={t.of(of)} defaultValue={typed} />
    </details>
  )
}

/** Where the comments are sent from: with their values back to who proposed them, or only to stand there. */
export function CommentForm({ reviewed }: { reviewed: Reviewed }) {
  const open = use(Open)
  if (!open) return null
  const { state, send, isSending, may } = open
  return (
    <>
      <FormOutcome state={state} />
      {may && (
        <details className="later" open={Object.keys(state.faults).length > 0}>
          <summary>{t.title}</summary>
          <p>{t.lead}</p>
          <form className="form" id={FORM} action={send}>
            <ReviewedFields {...reviewed} />
            <button className="ds-button" type="submit" name="what" value="return" disabled={isSending}>
              {t.return}
            </button>
            <button
              className="ds-button"
              data-variant="secondary"
              type="submit"
              name="what"
              value="keep"
              disabled={isSending}
            >
              {t.keep}
            </button>
          </form>
        </details>
      )}
    </>
  )
}
