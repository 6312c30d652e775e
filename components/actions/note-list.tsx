import type { WorkAction } from '@/lib/actions/work-queries'
import type { FormAction } from '@/lib/forms/form-state'
import { actionEditingSv } from '@/lib/text/action-editing-sv'
import type { ActionKey } from './action-key-fields'
import { ConfirmedForm } from './confirmed-form'

const t = actionEditingSv.report

type Props = ActionKey & { notes: WorkAction['notes']; /** None for who may not. */ remove: FormAction | null }

/** What has been told of an action, the latest first. */
export function NoteList({ notes, remove, ...key }: Props) {
  if (notes.length === 0) return <p className="soft">{t.none}</p>
  const words = { label: t.remove, question: t.removeSure, yes: actionEditingSv.tasks.yes }
  return (
    <ul className="rows">
      {notes.map(({ id, day, text, by }) => (
        <li key={id}>
          <p className="soft small">{t.byline(day, by)}</p>
          <p className="said">{text}</p>
          {remove && <ConfirmedForm {...key} action={remove} words={words} of={{ name: 'noteId', value: id }} />}
        </li>
      ))}
    </ul>
  )
}
