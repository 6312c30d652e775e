'use client'

import { FormOutcome } from '@/components/ui/form-outcome'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import { reviewSv as t } from '@/lib/text/review-sv'

export type Choosable = {
  id: string
  seenEvents: number
  href: string
  title: string
  /** "Olle Lind, 2 värden, 3 december" */
  about: string
  questions: number
  /** Each answer that publishing it changes: "Utvecklingen: från … till …". */
  changes: readonly string[]
}
type Props = { municipalityId: number; listed: readonly Choosable[]; action: FormAction }

/** Several submissions, each with what it changes, to approve and publish together: each by itself, and told by itself. */
export function PublishSeveral({ municipalityId, listed, action }: Props) {
  const [state, send, isSending] = useForm(action)
  return (
    <form className="form publish-several" action={send}>
      <FormOutcome state={state} />
      {listed.length > 0 && (
        <>
          <input type="hidden" name="municipalityId" value={municipalityId} />
          <ul>
            {listed.map(({ id, seenEvents, href, title, about, questions, changes }) => (
              <li key={`${id} ${seenEvents}`}>
                <label className="choice">
                  <input type="checkbox" name="chosen" value={`${id}:${seenEvents}`} />
                  <span>
                    {title} <span className="soft">({about})</span>
                  </span>
                </label>
                <div className="about-choice">
                  {changes.length > 0 ? (
                    <ul>
                      {changes.map(words => (
                        <li key={words}>{words}</li>
                      ))}
                    </ul>
                  ) : (
                    <p>{t.nothingChanges}</p>
                  )}
                  <a href={href}>{questions > 0 ? t.several.look(questions) : t.several.open}</a>
                </div>
              </li>
            ))}
          </ul>
          {state.faults.chosen && (
            <p className="fault" role="alert">
              {state.faults.chosen}
            </p>
          )}
          <button className="ds-button" type="submit" disabled={isSending}>
            {isSending ? t.several.sending : t.several.button}
          </button>
        </>
      )}
    </form>
  )
}
