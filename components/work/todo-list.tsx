import type { ReactNode } from 'react'

export type Todo = { key: string; href: string; title: string; about: string; note?: string | null }

type Props = { id: string; title: string; lead?: string; todos: readonly Todo[]; children?: ReactNode }

/** A part of what waits for a person; nothing where nothing does. */
export function TodoList({ id, title, lead, todos, children }: Props) {
  if (todos.length === 0) return null
  return (
    <section className="part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lead && <p className="soft">{lead}</p>}
      <TodoRows todos={todos} />
      {children}
    </section>
  )
}

export function TodoRows({ todos }: { todos: readonly Todo[] }) {
  return (
    <ul className="rows">
      {todos.map(({ key, href, title, about, note }) => (
        <li key={key}>
          <a href={href}>{title}</a> <span className="soft">{about}</span>
          {note && <blockquote className="said">{note}</blockquote>}
        </li>
      ))}
    </ul>
  )
}
