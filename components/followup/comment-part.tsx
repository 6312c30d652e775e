import type { FormAction } from '@/lib/forms/form-state'
import type { RoundComment } from '@/lib/followup/work-queries'
import { dayInSweden } from '@/lib/text/days'
import { formatDate } from '@/lib/text/numbers'
import { followUpWorkSv } from '@/lib/text/followup-work-sv'
import { CommentForm, SettleForm } from './comment-form'
import type { RoundKey } from './round-key'

const t = followUpWorkSv.comments

type Props = RoundKey & {
  goalId: number
  comments: readonly RoundComment[]
  /** None where nothing may be said any more. */
  actions: { comment: FormAction; settle: FormAction } | null
}

/** What colleagues say of an assessment: what is open first, what is settled folded away. */
export function CommentPart({ goalId, comments, actions, ...key }: Props) {
  const [open, settled] = [false, true].map(is => comments.filter(one => (one.settledBy !== null) === is))
  const listed = (some: readonly RoundComment[] = []) => (
    <ul className="plain comments">
      {some.map(({ id, by, at, text, settledBy }) => (
        <li key={id}>
          <p className="soft small">
            {t.by(by, formatDate('sv', dayInSweden(new Date(at))))}
            {settledBy && `; ${t.settledBy(settledBy)}`}
          </p>
          <p className="said">{text}</p>
          {actions && <SettleForm {...key} action={actions.settle} commentId={id} isSettled={settledBy !== null} />}
        </li>
      ))}
    </ul>
  )
  return (
    <section aria-labelledby="kommentarer">
      <h2 id="kommentarer">{t.title}</h2>
      <p className="soft">{t.lead}</p>
      {open?.length === 0 && <p>{t.none}</p>}
      {listed(open)}
      {settled && settled.length > 0 && (
        <details>
          <summary>{t.settled(settled.length)}</summary>
          {listed(settled)}
        </details>
      )}
      {actions && <CommentForm {...key} {...{ goalId }} action={actions.comment} />}
    </section>
  )
}
