import type { GridBlock } from '@/lib/values/grid'
import type { EntryLine } from './entry-lines'
import { fieldOf } from './entry-state'

type Props = { title: string; lines: readonly EntryLine[]; blocks: readonly GridBlock[] }

/** Rows that something is the matter with, each a link to its field. */
export function LineLinks({ title, lines, blocks }: Props) {
  if (lines.length === 0) return null
  const blockOf = (key: string) => blocks.find(block => block.rows.some(row => row.key === key))?.title
  return (
    <div className="entry-wrong">
      <p>{title}</p>
      <ul>
        {lines.map(({ row }) => (
          <li key={row.key}>
            <a
              href={`#${fieldOf(row.key, 'value')}`}
              onClick={event => {
                event.preventDefault()
                document.getElementById(fieldOf(row.key, 'value'))?.focus()
              }}
            >
              {`${blockOf(row.key)}, ${row.label}`}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
