import { memo } from 'react'
import { entrySv as t } from '@/lib/text/entry-sv'
import { timelineSv } from '@/lib/text/timeline-sv'
import { isCount, isInWords, type Head, type Typed, type TypedField } from '@/lib/values/typed-cell'
import type { EntryLine } from './entry-lines'
import { fieldOf } from './entry-state'
import { isSaid, LineTold, toldId } from './line-told'
import { wordsOf } from './line-words'

/** Of what holds by now, of two versions of one's own, or a number or status that may have been meant. */
export type Choice = 'keep' | 'take' | 'keepHere' | 'takeThere' | 'proposal' | 'status'

export type LineProps = {
  line: EntryLine
  /** Its place among all rows of the sheet. */
  at: number
  /** Id of the heading that the row stands under, read with every field. */
  blockId: string
  columns: readonly TypedField[]
  /** Columns that are marked: "0-2"; '' for none. */
  marked: string
  isReadOnly: boolean
  /** Counts can stand beside the value; else their columns are empty here. */
  takesCounts: boolean
  /** The source of all values of its indicator, which a field without one of its own stands for. */
  sourceOfAll: string
  /** Where all that was said of its cell is told; '' where nothing holds in it. */
  history: string
  /** What holds by now, where that is something else than was seen. */
  moved: Head | null | undefined
  /** What the person has typed in it on another page, where that is something else. */
  elsewhere: Typed | undefined
  onType: (id: string, field: TypedField, text: string) => void
  onChoose: (id: string, choice: Choice, text: string) => void
}

/** A row: one cell of the indicator, and under it what is said of it. Drawn again only when something in it differs. */
export const GridLine = memo(function GridLine(props: LineProps) {
  const { line, at, blockId, columns, marked, isReadOnly, takesCounts, sourceOfAll, history, onType } = props
  const id = line.row.key
  const words = wordsOf(line, props.moved, props.elsewhere)
  const { fault, faultField, computed, former, change } = words
  const [from = -1, to = -1] = marked ? marked.split('-').map(Number) : []
  const isTold = isSaid(words)
  return (
    <>
      <tr
        role="row"
        data-changed={line.isChanged || undefined}
        data-fault={fault || words.moved || words.elsewhere ? '' : undefined}
      >
        <th role="rowheader" scope="row" id={`${id}-rad`}>
          {line.row.label}
        </th>
        {columns.map((field, column) => (
          <td
            key={field}
            role="cell"
            data-head={t.fields[field]}
            data-field={field}
            data-marked={(column >= from && column <= to) || undefined}
          >
            {(takesCounts || !isCount(field)) && (
              <LineField
                {...{ id, field, blockId, isReadOnly, onType }}
                at={`${at}:${column}`}
                value={line.typed[field]}
                placeholder={field === 'value' ? computed : field === 'ownSource' ? sourceOfAll : undefined}
                describedBy={isTold ? toldId(id) : undefined}
                isWrong={fault !== '' && field === faultField}
              />
            )}
          </td>
        ))}
        <td role="cell" data-head={t.former} className="figure-cell">
          {former}
          {history && <a href={history}>{timelineSv.short}</a>}
        </td>
        <td role="cell" data-head={t.change} className="figure-cell">
          {change}
        </td>
      </tr>
      {isTold && <LineTold {...{ id, words }} span={columns.length + 3} onChoose={props.onChoose} />}
    </>
  )
})

const LONGEST_TEXT = 2_000

type FieldProps = Pick<LineProps, 'blockId' | 'isReadOnly' | 'onType'> & {
  id: string
  field: TypedField
  at: string
  value: string
  placeholder: string | undefined
  describedBy: string | undefined
  isWrong: boolean
}

const LineField = memo(function LineField(props: FieldProps) {
  const { id, field, blockId, at, value, placeholder, describedBy, isWrong, isReadOnly, onType } = props
  const about = {
    ...{ id: fieldOf(id, field), 'data-at': at, value },
    'aria-labelledby': `${blockId} ${id}-rad kolumn-${field}`,
    'aria-describedby': describedBy,
    'aria-invalid': isWrong || undefined,
  }
  if (field === 'status')
    return (
      <select
        {...about}
        autoComplete="off"
        disabled={isReadOnly}
        onChange={event => onType(id, field, event.target.value)}
      >
        {STATUSES}
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
      placeholder={placeholder}
      readOnly={isReadOnly}
      onChange={event => onType(id, field, event.target.value)}
    />
  )
})

/** The same elements in every row, so that they are not compared again. */
const STATUSES = Object.entries(t.statuses).map(([value, word]) => (
  <option key={value} value={value}>
    {word}
  </option>
))
