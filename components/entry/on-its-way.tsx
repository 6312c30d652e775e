'use client'

import { type ComponentProps } from 'react'
import { AwayNotice } from '@/components/review/away-notice'
import { ConfirmedButton } from '@/components/ui/confirmed-button'
import { FormOutcome } from '@/components/ui/form-outcome'
import { HiddenFields } from '@/components/ui/hidden-fields'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import { entrySv } from '@/lib/text/entry-sv'
import type { SubmissionState } from '@/lib/values/submission-state'
import { timeOf } from '@/lib/text/moments'

const t = entrySv.onItsWay

type Sent = {
  id: string
  title: string
  status: SubmissionState
  many: number
  at: string
  note: string | null
  by: string | null
}

type Props = {
  submissions: readonly Sent[]
  municipalityId: number
  takeBack: FormAction
  /** The submissions that were sent just now. */
  justSent: readonly string[]
  /** Several indicators' stand together, each under its title. */
  isTitled?: boolean
  hasReviewer: boolean
  /** Reviewers who are away. */
  away: ComponentProps<typeof AwayNotice>['away']
  /** Where a colleague is invited. */
  invite: string
}

/** What one has sent of the indicator and where it is: waiting, approved, or back with the reviewer's words. */
export function OnItsWay({ submissions, justSent, hasReviewer, away, invite, isTitled, ...about }: Props) {
  if (submissions.length === 0) return null
  const isWaiting = submissions.some(({ status }) => status === 'submitted')
  const justNow = submissions.filter(({ id }) => justSent.includes(id))
  return (
    <>
      {justNow.length > 0 && (
        <p role="status">
          <strong>{t.thanks(justNow.reduce((sum, { many }) => sum + many, 0))}</strong>
        </p>
      )}
      <ul className="plain on-its-way" aria-label={t.title}>
        {submissions.map(sent => (
          <li key={sent.id} className="notice">
            <p>
              {isTitled && <strong>{sent.title}: </strong>}
              {sentence(sent)}
            </p>
            {sent.status === 'returned' && sent.note && <blockquote>{sent.note}</blockquote>}
            {!hasReviewer && sent.status === 'submitted' && (
              <p>
                {t.alone} <a href={invite}>{t.invite}</a>
              </p>
            )}
            <TakeBack id={sent.id} isReturned={sent.status === 'returned'} {...about} />
          </li>
        ))}
      </ul>
      <AwayNotice away={isWaiting ? away : []} />
    </>
  )
}

function sentence({ status, many, at, by }: Sent): string {
  const time = timeOf(at)
  if (status === 'returned') return t.returned(by ?? t.reviewer, many, time)
  return status === 'approved' ? t.approved(many, time) : t.waits(many, time)
}

type TakeBackProps = { id: string; isReturned: boolean; municipalityId: number; takeBack: FormAction }

function TakeBack({ id, isReturned, municipalityId, takeBack }: TakeBackProps) {
  const [state, send, isSending] = useForm(takeBack)
  if (isReturned) return null
  return (
    <form action={send}>
      <FormOutcome state={state} />
      <HiddenFields which={{ municipalityId, submissionId: id }} />
      <ConfirmedButton
        {...{ label: t.takeBack, question: t.takeBackSure, yes: t.takeBackYes, cancel: t.cancel }}
        disabled={isSending}
      />
    </form>
  )
}
