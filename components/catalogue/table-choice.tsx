import type { ReadTable } from '@/lib/exchange/catalogue/table/work-queries'
import type { IndicatorDimension } from '@/lib/indicators/indicator'
import { catalogueWorkSv } from '@/lib/text/catalogue-work-sv'
import { tableSv as t } from '@/lib/text/table-sv'
import { TableForm } from './table-form'

type Props = { found: ReadTable; dimensions: readonly IndicatorDimension[]; isAsked: boolean }

/** What is chosen of a table in words, or why it can't be, and the form that it is chosen by. */
export function TableChoice({ found, dimensions, isAsked }: Props) {
  if (!found.ok) return <p className="fault">{catalogueWorkSv.offer.faults[found.fault]}</p>
  const { table, choices, selected, divisions } = found
  return (
    <>
      {selected.ok && isAsked && <p role="status">{t.chosen(selected.selection.words ?? '', selected.cells)}</p>}
      {!selected.ok && (isAsked || isOfTable(selected.fault)) && (
        <p className="fault" role="status">
          {selected.fault === 'tooMany' ? t.tooMany(selected.cells, table.mostCells) : t.faults[selected.fault]}
        </p>
      )}
      <TableForm {...{ table, choices, divisions, dimensions }} />
    </>
  )
}

/** What no choice can mend. */
const isOfTable = (fault: string): boolean => ['noPlace', 'notHere', 'onlyDistricts', 'noPeriods'].includes(fault)
