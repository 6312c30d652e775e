import { entrySv as t } from '@/lib/text/entry-sv'
import type { Grid } from '@/lib/values/grid'
import type { SheetEvent } from '@/lib/values/sheet'
import { NUMBER_FIELDS, TYPED_FIELDS, type TypedField } from '@/lib/values/typed-cell'
import type { EntryLine } from './entry-lines'
import { fieldOf, type EntryState } from './entry-state'
import { GridLine, type LineProps } from './grid-line'
import { wordsOf } from './line-words'
import { useGridKeys } from './use-grid-keys'

type Props = {
  grid: Grid
  state: EntryState
  lines: EntryLine[]
  send: (event: SheetEvent) => void
  say: (words: string) => void
  isReadOnly: boolean
} & Pick<LineProps, 'onType' | 'onChoose'>

const isCount = (field: TypedField) => field !== 'value' && NUMBER_FIELDS.some(number => number === field)

/** The table itself: a row for each cell, under the heading of its period or series. */
export function GridTable({ grid, state, lines, send, say, isReadOnly, onType, onChoose }: Props) {
  const columns = columnsOf(grid)
  const isLocked = (line: EntryLine) => isReadOnly || isUnderOwnReview(state, line)
  const keyAt = (row: number, column: number) => {
    const line = lines[row]
    return line && !isLocked(line) ? fieldOf(line.row.key, columns[column]!) : null
  }
  const textAt = (row: number, column: number) => lines[row]?.typed[columns[column]!] ?? ''
  const rows = grid.blocks.flatMap(({ key, rows }) => rows.map(({ label }) => ({ label, block: key })))
  const { table, area, handlers } = useGridKeys({ rows, columns, keyAt, textAt, send, say })
  const isBlock = area && (area.top !== area.bottom || area.left !== area.right)
  const byKey = new Map(lines.map((line, at) => [line.row.key, { line, at }]))
  return (
    <table className="entry-table" ref={table} {...handlers}>
      <caption className="vh">{t.caption(grid.name)}</caption>
      <thead>
        <tr>
          <th scope="col">{grid.rowHead}</th>
          {columns.map(field => (
            <th key={field} scope="col" id={`kolumn-${field}`} data-field={field}>
              {field === 'value' ? `${t.fields.value} (${grid.unit})` : t.fields[field]}
            </th>
          ))}
          <th scope="col">{t.former}</th>
          <th scope="col">{t.change}</th>
        </tr>
      </thead>
      {grid.blocks.map(block => (
        <tbody key={block.key} id={`block-${block.key}`}>
          <tr className="block-head">
            <th scope="rowgroup" colSpan={columns.length + 3}>
              <span id={`block-${block.key}-namn`}>{block.title}</span>
              {block.isDue && <span className="soft"> {t.due}</span>}
            </th>
          </tr>
          {block.rows.map(({ key, label }) => {
            const { line, at } = byKey.get(key)!
            const isMarked = isBlock && at >= area.top && at <= area.bottom
            const words = wordsOf(line, state.moved[key], state.beside[key] ?? [], grid.rules.decimals)
            return (
              <GridLine
                key={key}
                {...{ id: key, at, label, columns, onType, onChoose }}
                {...line.typed}
                {...words}
                blockId={`block-${block.key}-namn`}
                marked={isMarked ? `${area.left}-${area.right}` : ''}
                isReadOnly={isLocked(line)}
              />
            )
          })}
        </tbody>
      ))}
    </table>
  )
}

const WITH_COUNTS = TYPED_FIELDS
const WITHOUT_COUNTS = TYPED_FIELDS.filter(field => !isCount(field))
/** The same list each time, so that rows are not drawn again for it. */
const columnsOf = ({ takesCounts }: Grid): readonly TypedField[] => (takesCounts ? WITH_COUNTS : WITHOUT_COUNTS)

const isUnderOwnReview = ({ beside }: EntryState, { row }: EntryLine): boolean =>
  (beside[row.key] ?? []).some(({ kind, isOwn }) => kind === 'submitted' && isOwn)
