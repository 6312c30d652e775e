import { entrySv } from '@/lib/text/entry-sv'
import type { GridIndicator } from '@/lib/values/grid'
import type { EntryLine } from './entry-lines'
import { fieldOf } from './entry-state'
import { showField } from './show-field'

const t = entrySv.submit

type Props = { lines: readonly EntryLine[]; indicators: readonly GridIndicator[] }

/** Values that can't be sent since nobody can tell how few people they are of: what is missing, why, and the way there. */
export function LackingCounts({ lines, indicators }: Props) {
  const [first] = lines
  if (!first) return null
  const ids = new Set(lines.map(({ row }) => row.cell.indicatorId))
  const names = indicators.filter(({ indicatorId }) => ids.has(indicatorId)).map(({ name }) => name)
  return (
    <div className="entry-wrong">
      <p>{t.lacksCounts(lines.length, indicators.length > 1 ? names : [])}</p>
      <button type="button" onClick={() => showField(fieldOf(first.row.key, 'numerator'))?.focus()}>
        {t.toCounts}
      </button>
    </div>
  )
}
