import { memo } from 'react'
import { entrySv as t } from '@/lib/text/entry-sv'
import { timelineSv } from '@/lib/text/timeline-sv'
import { isCount, isInWords, type Typed, type TypedField } from '@/lib/values/typed-cell'
import { fieldOf } from './entry-state'

export type LineProps = Typed & {
  id: string
  /** Its place among all rows of the sheet. */
  at: number
  label: string
  /** Id of the heading that the row stands under, read with every field. */
  blockId: string
  columns: readonly TypedField[]
  /** Columns that are marked: "0-2"; '' for none. */
  marked: string
  isChanged: boolean
  isReadOnly: boolean
  /** Counts can stand beside the value; else their columns are empty here. */
  takesCounts: boolean
  computed: string
  /** The source of all values of its indicator, which a field without one of its own stands for. */
  sourceOfAll: string
  former: string
  /** Where all that was said of its cell is told; '' where nothing holds in it. */
  history: string
  change: string
  /** What is wrong, what is asked, and what others have done, line by line. */
  fault: string
  faultField: TypedField
  question: string
  /** What its note answers. */
  answered: string
  beside: string
  /** What reviewers have said of the cell, a line each. */
  comments: string
  moved: string
  /** Numbers that may have been meant, a space between them. */
  proposals: string
  onType: (id: string, field: TypedField, text: string) => void
  onChoose: (id: string, choice: 'keep' | 'take' | 'proposal', text: string) => void
}

/** A row: one cell of the indicator, and under it what is said of it. Drawn again only when something in it differs. */
export const GridLine = memo(function GridLine(line: LineProps) {
  const { id, at, label, columns, marked, fault, question, answered, beside, comments, moved, proposals, onChoose } =
    line
  const [from = -1, to = -1] = marked ? marked.split('-').map(Number) : []
  const isTold = Boolean(fault || question || answered || beside || comments || moved)
  return (
    <>
      <tr data-changed={line.isChanged || undefined} data-fault={fault || moved ? '' : undefined}>
        <th scope="row" id={`${id}-rad`}>
          {label}
        </th>
        {columns.map((field, column) => (
          <td
            key={field}
            data-head={t.fields[field]}
            data-field={field}
            data-marked={(column >= from && column <= to) || undefined}
          >
            {(line.takesCounts || !isCount(field)) && (
              <LineField
                line={line}
                field={field}
                at={`${at}:${column}`}
                describedBy={isTold ? `${id}-om` : undefined}
              />
            )}
          </td>
        ))}
        <td data-head={t.former} className="figure-cell">
          {line.history ? <a href={line.history}>{line.former || timelineSv.short}</a> : line.former}
        </td>
        <td data-head={t.change} className="figure-cell">
          {line.change}
        </td>
      </tr>
      {isTold && (
        <tr className="told">
          <td colSpan={columns.length + 3} id={`${id}-om`}>
            {fault && <p className="fault">{fault}</p>}
            {question && <p className="asked">{question}</p>}
            {answered && <p className="beside">{answered}</p>}
            {proposals
              .split(' ')
              .filter(Boolean)
              .map(proposal => (
                <button key={proposal} type="button" onClick={() => onChoose(id, 'proposal', proposal)}>
                  {t.useThis(proposal)}
                </button>
              ))}
            {moved && (
              <>
                <p className="fault">{moved}</p>
                <button type="button" onClick={() => onChoose(id, 'keep', '')}>
                  {t.moved.keep}
                </button>{' '}
                <button type="button" onClick={() => onChoose(id, 'take', '')}>
                  {t.moved.take}
                </button>
              </>
            )}
            {comments && <p className="commented">{comments}</p>}
            {beside && <p className="beside">{beside}</p>}
          </td>
        </tr>
      )}
    </>
  )
})

const LONGEST_TEXT = 2_000

type FieldProps = { line: LineProps; field: TypedField; at: string; describedBy: string | undefined }

function LineField({ line, field, at, describedBy }: FieldProps) {
  const { id, blockId, onType } = line
  const about = {
    ...{ id: fieldOf(id, field), 'data-at': at, value: line[field] },
    'aria-labelledby': `${blockId} ${id}-rad kolumn-${field}`,
    'aria-describedby': describedBy,
    'aria-invalid': (line.fault !== '' && field === line.faultField) || undefined,
  }
  if (field === 'status')
    return (
      <select {...about} disabled={line.isReadOnly} onChange={event => onType(id, field, event.target.value)}>
        {Object.entries(t.statuses).map(([value, word]) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </select>
    )
  return (
    <input
      {...about}
      type="text"
      autoComplete="off"
      spellCheck={isInWords(field)}
      inputMode={isInWords(field) ? 'text' : 'decimal'}
      maxLength={isInWords(field) ? LONGEST_TEXT : undefined}
      placeholder={field === 'value' ? line.computed : field === 'ownSource' ? line.sourceOfAll : undefined}
      readOnly={line.isReadOnly}
      onChange={event => onType(id, field, event.target.value)}
    />
  )
}
