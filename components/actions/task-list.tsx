import type { WorkAction } from '@/lib/actions/work-queries'
import type { FormAction } from '@/lib/forms/form-state'
import { actionEditingSv } from '@/lib/text/action-editing-sv'
import type { ActionKey } from './action-key-fields'
import { ConfirmedForm } from './confirmed-form'
import { DoneForm } from './done-form'

const t = actionEditingSv.tasks

type Props = ActionKey & {
  tasks: WorkAction['tasks']
  /** ISO */
  today: string
  /** None for who may not. */
  actions: Record<'setDone' | 'dropTask', FormAction> | null
}

/** The parts of an action that are to be done by a day. */
export function TaskList({ tasks, today, actions, ...key }: Props) {
  if (tasks.length === 0) return <p className="soft">{t.none}</p>
  return (
    <ul className="rows">
      {tasks.map(({ id, title, dueOn, doneOn }) => (
        <li key={id}>
          <p>
            {title}, {doneOn ? t.done(doneOn) : dueOn < today ? <strong>{t.late(dueOn)}</strong> : t.due(dueOn)}
          </p>
          {actions && (
            <>
              <DoneForm {...key} taskId={id} doneOn={doneOn ? '' : today} setDone={actions.setDone} />
              <ConfirmedForm
                {...key}
                action={actions.dropTask}
                words={{ label: t.remove, question: t.removeSure, yes: t.yes }}
                of={{ name: 'taskId', value: id }}
              />
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
