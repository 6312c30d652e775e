import { entrySv as t } from '@/lib/text/entry-sv'
import type { Grid } from '@/lib/values/grid'
import type { SheetEvent } from '@/lib/values/sheet'
import { isCount, TYPED_FIELDS, type TypedField } from '@/lib/values/typed-cell'
import type { EntryLine } from './entry-lines'
import { fieldOf, sourceField, type EntryState } from './entry-state'
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
  /** Where an indicator's values are entered; none where the grid is of several. */
  home?: string | undefined
} & Pick<LineProps, 'onType' | 'onChoose'>

/** The table itself: a row for each cell, under the heading of its period or series. */
export function GridTable({ grid, state, lines, send, say, isReadOnly, home, onType, onChoose }: Props) {
  const columns = columnsOf(grid)
  const isLocked = (line: EntryLine) => isReadOnly || isUnderOwnReview(state, line)
  const withCounts = new Set(grid.indicators.filter(one => one.takesCounts).map(one => one.indicatorId))
  const takesCounts = (line: EntryLine) => withCounts.has(line.row.cell.indicatorId)
  const keyAt = (row: number, column: number) => {
    const [line, field] = [lines[row], columns[column]!]
    if (!line || isLocked(line) || (isCount(field) && !takesCounts(line))) return null
    return fieldOf(line.row.key, field)
  }
  const textAt = (row: number, column: number) => lines[row]?.typed[columns[column]!] ?? ''
  const rows = grid.blocks.flatMap(({ key, about, rows }) =>
    rows.map(({ label }) => ({ label, block: key, names: about?.names ?? [], unit: about?.unit ?? '' })),
  )
  const unit = grid.indicators.length === 1 ? ` (${grid.indicators[0]!.unit})` : ''
  const { table, area, handlers } = useGridKeys({ rows, columns, year: grid.year ?? '', keyAt, textAt, send, say })
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
              {field === 'value' ? t.fields.value + unit : t.fields[field]}
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
              {block.about && <span className="soft"> {block.about.unit}</span>}
              {block.isDue && <span className="soft"> {t.due}</span>}
            </th>
          </tr>
          {block.rows.map(({ key, label }) => {
            const { line, at } = byKey.get(key)!
            const isMarked = isBlock && at >= area.top && at <= area.bottom
            const words = wordsOf(line, state.moved[key], state.beside[key] ?? [], line.rules.decimals)
            return (
              <GridLine
                key={key}
                {...{ id: key, at, label, columns, onType, onChoose }}
                {...line.typed}
                {...words}
                history={home && line.head ? `${home}/historik/${line.head.revisionId}` : ''}
                blockId={`block-${block.key}-namn`}
                marked={isMarked ? `${area.left}-${area.right}` : ''}
                sourceOfAll={state.sheet.texts[sourceField(line.row.cell.indicatorId)] ?? ''}
                isReadOnly={isLocked(line)}
                takesCounts={takesCounts(line)}
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
const columnsOf = ({ indicators }: Grid): readonly TypedField[] =>
  indicators.some(one => one.takesCounts) ? WITH_COUNTS : WITHOUT_COUNTS

const isUnderOwnReview = ({ beside }: EntryState, { row }: EntryLine): boolean =>
  (beside[row.key] ?? []).some(({ kind, isOwn }) => kind === 'submitted' && isOwn)
