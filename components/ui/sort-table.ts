import { languages } from '@/lib/text/language'
import { localeOf } from '@/lib/text/numbers'
import { printedNumber, sortOrder, type SortDirection } from './sort-order'

/** Told by what has put other rows in a table. */
export const REDRAWN = 'redrawn'

/** Lets the tables of a part of the page be sorted by their headings, and says so in each caption, for the ear (`data-hint`). */
export function sortTables(part: HTMLElement) {
  for (const table of part.querySelectorAll('table')) {
    const hint = document.createElement('span')
    hint.className = 'vh'
    hint.textContent = ` ${part.dataset.hint}`
    table.caption?.append(hint)
    sortable(table)
    table.addEventListener(REDRAWN, () => sortable(table))
  }
}

/**
 * Makes a table's column headings buttons that sort its rows: largest first, then smallest first, then as they were
 * printed. The first column is what the rows are called, in the order that they came.
 */
function sortable(table: HTMLTableElement) {
  const body = table.tBodies[0]
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])]
  if (!body) return
  const rows = [...body.rows]
  const decimalSign = languages[localeOf(table.closest('[lang]')?.getAttribute('lang'))].decimalMark
  heads.forEach((head, column) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'sort'
    button.append(...head.childNodes)
    head.append(button)
    const values = rows.map((row, i) =>
      column === 0 ? i : printedNumber(row.cells[column]?.textContent ?? '', decimalSign),
    )
    const sort = () => {
      const direction = next(head.ariaSort, column === 0)
      for (const each of heads) each.removeAttribute('aria-sort')
      if (direction) head.ariaSort = direction
      const order = direction ? sortOrder(values, direction) : rows.keys()
      body.append(...[...order].map(i => rows[i]!))
    }
    button.addEventListener('click', sort)
  })
}

/** Numbers are asked for by the largest, rows in their own order from the end. */
function next(now: string | null, isOwnOrder: boolean): SortDirection | null {
  if (now === 'descending') return isOwnOrder ? null : 'ascending'
  return now === 'ascending' ? null : 'descending'
}
