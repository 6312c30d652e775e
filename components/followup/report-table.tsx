import { ColumnHeads } from '@/components/ui/column-heads'

type Props = { caption: string; heads: readonly string[]; rows: readonly (readonly string[])[] }

/** A report's table of words, the first of each row its head; on a phone a row is a block. */
export function ReportTable({ caption, heads, rows }: Props) {
  return (
    <div className="scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="changes stacked report-told" role="table">
        <caption>{caption}</caption>
        <ColumnHeads isStacked heads={heads} />
        <tbody role="rowgroup">
          {rows.map(([first, ...cells]) => (
            <tr role="row" key={`${first} ${cells.join()}`}>
              <th role="rowheader" scope="row">
                {first}
              </th>
              {cells.map((cell, i) => (
                <td role="cell" key={heads[i + 1]} data-head={heads[i + 1]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
