import { stringify } from 'csv-stringify/sync'
import type { LogEntry } from './log-entry'
import { logSv as t } from '@/lib/text/log-sv'
import { withoutFormula } from '@/lib/exchange/csv'

const HEADS = ['tid', 'vem', 'åtgärd', 'slag', 'vad', 'fält', 'före', 'efter', 'väg in']

/** A part of the log as CSV for Excel in Swedish, one line a changed field; the first part begins with the heads. */
export function logLines(entries: readonly LogEntry[], isFirst: boolean): string {
  const rows = entries.flatMap(({ at, who, action, entity, what, entrance, changes }) =>
    (changes.length > 0 ? changes : [{ field: '', before: '', after: '' }]).map(({ field, before, after }) => [
      ...[at, who ?? t.system, t.actionOf(action), t.entityOf(entity), what],
      ...[field && t.fieldOf(field), before ?? '', after ?? '', t.entranceOf(entrance)],
    ]),
  )
  const lines = (isFirst ? [HEADS, ...rows] : rows).map(row => row.map(withoutFormula))
  return stringify(lines, { bom: isFirst, delimiter: ';', record_delimiter: 'windows' })
}
