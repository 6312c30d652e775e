import type { ReactNode } from 'react'
import { FieldPicture, type Field } from './field-picture'

type Props = {
  caption: string
  corner: string
  /** Heads of the columns (the gap closes, widens) and of the rows (the level rises, falls). */
  columns: [string, string]
  rows: [string, string]
  cells: Record<Field, { name: string; meaning: ReactNode }>
}

/** The two questions together: four fields, of which one has a name of its own. */
export function FourFields({ caption, corner, columns, rows, cells }: Props) {
  const fields: [Field, Field][] = [
    ['betterCloser', 'betterWider'],
    ['worseCloser', 'worseWider'],
  ]
  return (
    <table className="prose-table four-fields">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <td>
            <span className="vh">{corner}</span>
          </td>
          {columns.map(column => (
            <th scope="col" key={column}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {fields.map((pair, i) => (
          <tr key={rows[i]}>
            <th scope="row">{rows[i]}</th>
            {pair.map(field => (
              <td key={field}>
                <FieldPicture field={field} />
                <b>{cells[field].name}</b>
                <p>{cells[field].meaning}</p>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
