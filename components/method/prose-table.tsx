import type { ReactNode } from 'react'
import { ColumnHeads } from '../ui/column-heads'

type Props = { caption: string; heads: string[]; rows: ReactNode[][] }

/** A table of words, whose first column names the rows. Beside running text it scrolls before it squeezes. */
export function ProseTable({ caption, heads, rows }: Props) {
  return (
    <div className="scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="prose-table">
        <caption>{caption}</caption>
        <ColumnHeads heads={heads} />
        <tbody>
          {rows.map(([name, ...cells], i) => (
            <tr key={i}>
              <th scope="row">{name}</th>
              {cells.map((cell, j) => (
                <td key={j}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
