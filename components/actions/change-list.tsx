import type { ActionChange } from '@/lib/actions/history/work-queries'
import type { FormAction } from '@/lib/forms/form-state'
import { actionEditingSv } from '@/lib/text/action-editing-sv'
import { workSv } from '@/lib/text/work-sv'
import type { ActionKey } from './action-key-fields'
import { ConfirmedForm } from './confirmed-form'

const t = actionEditingSv.history

type Props = ActionKey & {
  changes: readonly ActionChange[]
  /** What a value of a field is called. */
  wordsOf: (field: string, value: string | null) => string
  /** None for who may not. */
  undo: FormAction | null
}

/** What has been done with an action, each change with the way back while it holds. */
export function ChangeList({ changes, wordsOf, undo, ...key }: Props) {
  if (changes.length === 0) return <p className="soft">{t.none}</p>
  const words = { label: t.undo, question: t.undoSure, yes: t.undoYes }
  return (
    <ul className="rows">
      {changes.map(({ id, at, who, action, changes: fields, canBeUndone }) => (
        <li key={id}>
          <p>
            {t.who(who, actionEditingSv.saidOf(action))} <span className="soft small">{workSv.time(at)}</span>
          </p>
          <dl className="changed small">
            {fields.map(({ field, before, after }) => {
              const name = actionEditingSv.nameOf(field)
              const isSaid = [before, after].some(value => value !== null && value !== '')
              return (
                name &&
                isSaid && (
                  <div key={field}>
                    <dt>{name}</dt>
                    <dd>{t.from(before === null ? null : wordsOf(field, before), wordsOf(field, after))}</dd>
                  </div>
                )
              )
            })}
          </dl>
          {undo && canBeUndone && (
            <ConfirmedForm {...key} action={undo} words={words} of={{ name: 'entryId', value: id }} />
          )}
        </li>
      ))}
    </ul>
  )
}
