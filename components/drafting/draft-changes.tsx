import { AskingForm } from '@/components/ui/asking-form'
import type { FormAction } from '@/lib/forms/form-state'
import type { DraftChange } from '@/lib/framework/draft/changes/work-queries'
import { draftSv } from '@/lib/text/draft-sv'
import { goalWordNames } from '@/lib/text/goal-editing-sv'
import { logSv } from '@/lib/text/log-sv'
import { workSv } from '@/lib/text/work-sv'

const t = draftSv.history

type Props = {
  which: { municipalityId: number; frameworkId: number }
  changes: readonly DraftChange[]
  /** None for who may not. */
  undo: { change: FormAction; file: FormAction } | null
}

/** What has been done with the goals of a draft, each with the way back while it holds. */
export function DraftChanges({ which, changes, undo }: Props) {
  if (changes.length === 0) return <p className="soft">{t.none}</p>
  const words = { label: t.undo, question: t.undoSure, yes: t.undoYes, cancel: draftSv.goal.cancel }
  return (
    <ul className="rows">
      {changes.map(({ id, at, who, action, goal, isFile, changes: fields, canBeUndone }) => (
        <li key={id}>
          <p>
            {`${who ?? logSv.system} ${logSv.actionOf(action)} ”${goal}”`}{' '}
            <span className="soft small">{workSv.time(at)}</span>
          </p>
          <dl className="changed small">
            {fields.map(({ field, before, after }) => {
              const name = NAMES[field]
              const said = (value: string | null) =>
                value === null ? t.nothing : field === 'position' ? String(Number(value) + 1) : value
              return (
                name && (
                  <div key={field}>
                    <dt>{name}</dt>
                    <dd>{before === null ? said(after) : `${said(before)} → ${said(after)}`}</dd>
                  </div>
                )
              )
            })}
          </dl>
          {undo && canBeUndone && (
            <AskingForm action={isFile ? undo.file : undo.change} which={{ ...which, entryId: id }} words={words} />
          )}
        </li>
      ))}
    </ul>
  )
}

const NAMES: Record<string, string> = { ...goalWordNames, ...t.fields }
