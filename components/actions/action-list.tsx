'use client'

import { ColumnHeads } from '@/components/ui/column-heads'
import { WordSearch } from '@/components/ui/word-search'
import type { WorkFramework } from '@/lib/actions/work-queries'
import { actionEditingSv as t, statusNames } from '@/lib/text/action-editing-sv'
import { formatRange } from '@/lib/text/numbers'

type Action = WorkFramework['actions'][number] & { href: string }
type Framework = Omit<WorkFramework, 'actions' | 'removed'> & {
  actions: Action[]
  removed: { title: string; href: string }[]
  /** For who may add one. */ addHref: string | null
}

/** Every action by framework, searched by every word, with who tells of each and when somebody last did. */
export function ActionList({ frameworks }: { frameworks: readonly Framework[] }) {
  const all = frameworks.flatMap(({ actions }) => actions)
  const textOf = ({ title, responsible, owner, status }: Action) =>
    [title, responsible, owner, statusNames[status]].join(' ')
  return (
    <WordSearch items={all} textOf={textOf} words={t}>
      {found =>
        frameworks.map(({ id, title, isDraft, actions, removed, addHref }) => (
          <section key={id} className="part" aria-labelledby={`malbild-${id}`}>
            <h2 id={`malbild-${id}`}>
              {title}
              {isDraft && <span className="soft"> ({t.draft})</span>}
            </h2>
            {addHref && (
              <p>
                <a href={addHref}>{t.add}</a>
              </p>
            )}
            {actions.length === 0 && <p className="soft">{t.none}</p>}
            <Rows actions={actions.filter(action => found.includes(action))} />
            {addHref && removed.length > 0 && (
              <details>
                <summary>{t.removed(removed.length)}</summary>
                <ul>
                  {removed.map(({ title, href }) => (
                    <li key={href}>
                      <a href={href}>{title}</a>
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </section>
        ))
      }
    </WordSearch>
  )
}

function Rows({ actions }: { actions: readonly Action[] }) {
  if (actions.length === 0) return null
  const { columns } = t
  return (
    <table className="listing">
      <ColumnHeads heads={Object.values(columns)} />
      <tbody>
        {actions.map(({ id, href, title, status, startYear, endYear, responsible, owner, isOwn, toldOn, nextDue }) => (
          <tr key={id}>
            <th scope="row">
              <a href={href}>{title}</a>
              {isOwn && <span className="soft small"> {t.yours}</span>}
            </th>
            <td data-head={columns.status}>{statusNames[status]}</td>
            <td data-head={columns.period}>{periodOf(startYear, endYear)}</td>
            <td data-head={columns.responsible}>{[responsible, owner].filter(Boolean).join(', ')}</td>
            <td data-head={columns.told}>
              {toldOn ?? t.never}
              {nextDue && <span className="soft small"> {t.due(nextDue)}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const periodOf = (from: number | null, to: number | null): string =>
  from !== null && to !== null && from < to ? formatRange(from, to) : String(from ?? to ?? '')
