import type { PlannedCell } from '@/lib/exchange/import/planned-cell'
import { entrySv } from '@/lib/text/entry-sv'
import { filesSv as t } from '@/lib/text/files-sv'
import { sourcesSv } from '@/lib/text/sources-sv'
import { cellKey } from '@/lib/values/grid'
import { typedOf, type Typed } from '@/lib/values/typed-cell'

const said = ({ value, numerator, denominator, status }: Typed): string =>
  status !== '' && value === ''
    ? (entrySv.statuses[status] ?? status)
    : [value, numerator && denominator ? `(${numerator} av ${denominator})` : numerator || denominator]
        .filter(Boolean)
        .join(' ')

type Props = {
  cells: readonly PlannedCell[]
  /** How many there are, where these are the first of them. */
  many?: number
  decimals: number
  /** Whether each can be left out: it is then a field of the form that the table stands in. */
  isChosen?: boolean
  title?: string
  /** Those that were chosen when the form came back with a fault; all of them before that. */
  chosen?: readonly string[] | null
}

/** What is new or changed, cell by cell: of a file with its row, of a source with what can be left out. */
export function Changes({
  cells,
  many = cells.length,
  decimals,
  isChosen = false,
  chosen = null,
  title = t.changes,
}: Props) {
  return (
    <div className="scroll" role="region" aria-label={title} tabIndex={0}>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            {isChosen && <th scope="col">{sourcesSv.choose}</th>}
            {(['place', 'group', 'period', 'was', 'now'] as const).map(head => (
              <th key={head} scope="col">
                {t.heads[head]}
              </th>
            ))}
            {!isChosen && <th scope="col">{t.heads.row}</th>}
          </tr>
        </thead>
        <tbody>
          {cells.map(({ cell, label, was, typed, row }) => (
            <tr key={cellKey(cell)}>
              {isChosen && (
                <td>
                  <input
                    type="checkbox"
                    name="cells"
                    value={cellKey(cell)}
                    defaultChecked={chosen === null || chosen.includes(cellKey(cell))}
                    aria-label={sourcesSv.chooseOne(label.place, label.group, label.period)}
                  />
                </td>
              )}
              <td>{label.place}</td>
              <td>{label.group}</td>
              <td>{label.period}</td>
              <td className="number">{was ? said(typedOf(was, decimals)) : ''}</td>
              <td className="number">{said(typed)}</td>
              {!isChosen && <td className="number">{row}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {many > cells.length && <p>{t.more(many - cells.length)}</p>}
    </div>
  )
}
