import { REMINDER_KINDS, type Reminder } from '@/lib/reminders/reminder'
import { remindersSv as t } from '@/lib/text/reminders-sv'
import { TodoRows } from './todo-list'

type Props = { id: number; name: string; isAway: boolean; isOwn: boolean; reminders: readonly Reminder[] }

/** What one person is reminded of, by kind in the order of a letter; a colleague's is folded. */
export function ReminderList({ id, name, isAway, isOwn, reminders }: Props) {
  const kinds = REMINDER_KINDS.map(kind => ({ kind, own: reminders.filter(one => one.kind === kind) }))
  const title = isOwn ? t.own : name
  return (
    <details className="part" open={isOwn}>
      <summary>
        <h2 id={`person-${id}`}>{title}</h2>{' '}
        <span className="soft">{[t.many(reminders.length), ...(isAway ? [t.isAway] : [])].join(', ')}</span>
      </summary>
      {kinds
        .filter(({ own }) => own.length > 0)
        .map(({ kind, own }) => (
          <section key={kind}>
            <h3>{t.kinds[kind]}</h3>
            <TodoRows todos={own.map(({ path, ...one }) => ({ ...one, href: path }))} />
          </section>
        ))}
    </details>
  )
}
