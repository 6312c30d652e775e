import { useMemo, type CSSProperties } from 'react'
import { entrySv as t } from '@/lib/text/entry-sv'
import type { Grid, GridBlock } from '@/lib/values/grid'
import type { SheetEvent } from '@/lib/values/sheet'
import { isCount, TYPED_FIELDS, type TypedField } from '@/lib/values/typed-cell'
import { BlockHead } from './block-head'
import type { EntryLine } from './entry-lines'
import { fieldOf, sourceIn, type EntryState } from './entry-state'
import { GridLine, type LineProps } from './grid-line'
import type { Away, NamedRow } from './paste/places'
import { useGridKeys } from './use-grid-keys'
import { useLateRows } from './use-late-rows'

type Props = {
  grid: Grid
  state: EntryState
  lines: EntryLine[]
  send: (event: SheetEvent) => void
  textOf: (field: string) => string
  say: (words: string) => void
  isReadOnly: boolean
  /** Indicators with rows on other pages. */
  elsewhere: readonly Away[]
  /** Where an indicator's values are entered; none where the grid is of several. */
  home?: string | undefined
} & Pick<LineProps, 'onType' | 'onChoose'>

/** The table itself: a row for each cell, under the heading of its period or series. */
export function GridTable({
  grid,
  state,
  lines,
  send,
  textOf,
  say,
  isReadOnly,
  elsewhere,
  home,
  onType,
  onChoose,
}: Props) {
  const columns = columnsOf(grid)
  const isLocked = (line: EntryLine) => isReadOnly || isUnderOwnReview(line)
  const withCounts = new Set(grid.indicators.filter(one => one.takesCounts).map(one => one.indicatorId))
  const takesCounts = (line: EntryLine) => withCounts.has(line.row.cell.indicatorId)
  const keyAt = (row: number, column: number) => {
    const [line, field] = [lines[row], columns[column]!]
    if (!line || isLocked(line) || (isCount(field) && !takesCounts(line))) return null
    return fieldOf(line.row.key, field)
  }
  const textAt = (row: number, column: number) =>
    lines[row] ? textOf(fieldOf(lines[row].row.key, columns[column]!)) : ''
  const rows = useMemo(() => namedIn(grid), [grid])
  const unit = grid.indicators.length === 1 ? ` (${grid.indicators[0]!.unit})` : ''
  const year = grid.year ?? ''
  const { table, area, handlers } = useGridKeys({ rows, columns, year, elsewhere, keyAt, textAt, send, say })
  const isBlock = area && (area.top !== area.bottom || area.left !== area.right)
  const span = columns.length + 3
  const isFolded = grid.year !== undefined && lines.length > MOST_UNFOLDED
  const places = new Map(lines.map(({ row }, at) => [row.key, at]))
  const drawn = useLateRows(lines.length)
  const isDrawn = (block: GridBlock) => block.rows.length > 0 && places.get(block.rows[0]!.key)! < drawn
  const blocks = grid.blocks.filter(isDrawn)
  const isBusy = drawn < lines.length
  return (
    <table
      className="entry-table"
      role="table"
      aria-busy={isBusy || undefined}
      aria-rowcount={isBusy ? 1 + grid.blocks.length + lines.length : undefined}
      data-counts={withCounts.size > 0 || undefined}
      ref={table}
      {...handlers}
    >
      <caption className="vh">{t.caption(grid.name)}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {grid.rowHead}
          </th>
          {columns.map(field => (
            <th key={field} role="columnheader" scope="col" id={`kolumn-${field}`} data-field={field}>
              {field === 'value' ? t.fields.value + unit : t.fields[field]}
            </th>
          ))}
          {[t.former, t.change].map(head => (
            <th key={head} role="columnheader" scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {blocks.map(block => (
        <tbody key={block.key} role="rowgroup" id={`block-${block.key}`}>
          <BlockHead
            block={block}
            lines={block.rows.map(({ key }) => lines[places.get(key)!]!)}
            {...{ span, isFolded }}
          />
          {block.rows.map(({ key }) => {
            const at = places.get(key)!
            if (at >= drawn) return null
            const line = lines[at]!
            return (
              <GridLine
                key={key}
                {...{ line, at, columns, onType, onChoose }}
                moved={state.moved[key]}
                elsewhere={state.elsewhere[key]}
                history={home && line.head ? `${home}/historik/${line.head.revisionId}` : ''}
                blockId={`block-${block.key}-namn`}
                marked={isBlock && at >= area.top && at <= area.bottom ? `${area.left}-${area.right}` : ''}
                sourceOfAll={sourceIn(state, line.row.cell.indicatorId)}
                isReadOnly={isLocked(line)}
                takesCounts={takesCounts(line)}
              />
            )
          })}
        </tbody>
      ))}
      {isBusy && (
        <tbody
          className="rows-to-come"
          aria-hidden
          data-folded={isFolded || undefined}
          style={roomFor(lines.length - drawn, grid.blocks.length - blocks.length)}
        />
      )}
    </table>
  )
}

/** The page is as tall as it will be, so that nothing below jumps and a place that was scrolled to is found again. */
const roomFor = (rows: number, heads: number) => ({ '--rows': rows, '--heads': heads }) as CSSProperties

/** As many rows as a phone shows one after the other; more are folded under their headings there. */
const MOST_UNFOLDED = 12

const WITH_COUNTS = TYPED_FIELDS
const WITHOUT_COUNTS = TYPED_FIELDS.filter(field => !isCount(field))
/** The same list each time, so that rows are not drawn again for it. */
const columnsOf = ({ indicators }: Grid): readonly TypedField[] =>
  indicators.some(one => one.takesCounts) ? WITH_COUNTS : WITHOUT_COUNTS

/** The rows as a sheet may name them. */
const namedIn = ({ blocks }: Grid): NamedRow[] =>
  blocks.flatMap(({ key, title, about, rows }) =>
    rows.map(({ label }) => ({ label, block: key, title, names: about?.names ?? [], unit: about?.unit ?? '' })),
  )

const isUnderOwnReview = ({ beside }: EntryLine): boolean =>
  beside.some(({ kind, isOwn }) => kind === 'submitted' && isOwn)
