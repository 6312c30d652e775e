import { AskingForm } from '@/components/ui/asking-form'
import type { FormAction } from '@/lib/forms/form-state'
import type { LogEntry } from '@/lib/audit/log-entry'
import { draftSv } from '@/lib/text/draft-sv'
import { logSv } from '@/lib/text/log-sv'
import { workSv } from '@/lib/text/work-sv'

const t = draftSv.history

export type ListedChange = Pick<LogEntry, 'id' | 'at' | 'who' | 'action' | 'changes'> & {
  /** What it is of, by its words. */
  about: string
  /** The way back; none where it doesn't hold any more, or for who may not. */
  undo: FormAction | null
}
type Props = {
  /** Hidden fields: where it was changed. */
  which: Readonly<Record<string, number>>
  changes: readonly ListedChange[]
  /** What fields are called; the others are not told of. */
  names: Record<string, string>
}

/** What has been done, the latest first, each with the way back while it holds. */
export function ChangeList({ which, changes, names }: Props) {
  if (changes.length === 0) return <p className="soft">{t.none}</p>
  const words = { label: t.undo, question: t.undoSure, yes: t.undoYes, cancel: draftSv.goal.cancel }
  return (
    <ul className="rows">
      {changes.map(({ id, at, who, action, about, changes: fields, undo }) => (
        <li key={id}>
          <p>
            {`${who ?? logSv.system} ${logSv.actionOf(action)} ${about && `”${about}”`}`}{' '}
            <span className="soft small">{workSv.time(at)}</span>
          </p>
          <dl className="changed small">
            {fields.map(({ field, before, after }) => {
              const name = names[field]
              return (
                name && (
                  <div key={field}>
                    <dt>{name}</dt>
                    <dd>{before === null ? said(field, after) : `${said(field, before)} → ${said(field, after)}`}</dd>
                  </div>
                )
              )
            })}
          </dl>
          {undo && <AskingForm action={undo} which={{ ...which, entryId: id }} words={words} />}
        </li>
      ))}
    </ul>
  )
}

/** Places are told from 1, and what is yes or no in words. */
function said(field: string, value: string | null): string {
  if (!value) return t.nothing
  if (field === 'position') return String(Number(value) + 1)
  return value === 'true' ? t.yes : value === 'false' ? t.no : value
}
