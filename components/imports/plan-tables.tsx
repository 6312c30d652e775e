import { ColumnHeads } from '@/components/ui/column-heads'
import { useId, useState } from 'react'
import { PLAN_KINDS, type PlanKind, type ShownTable } from '@/lib/exchange/import/shown-import'
import { filesSv as t } from '@/lib/text/files-sv'
import { Changes } from './plan-changes'

/** What a file says, kind by kind: what is new, what changes, what waits for an answer, what can't be taken. */
export function PlanTables({ read: { plan, decimals } }: { read: ShownTable }) {
  const name = useId()
  const { shown, rejected, counts } = plan
  const there = PLAN_KINDS.filter(kind => counts[kind] > 0)
  const [wanted, want] = useState<PlanKind | null>(null)
  const kind = there.find(one => one === wanted) ?? there[0]
  if (!kind) return null
  return (
    <>
      <fieldset className="plan-kinds">
        <legend>{t.show}</legend>
        {there.map(one => (
          <label key={one}>
            <input type="radio" name={name} checked={one === kind} onChange={() => want(one)} />{' '}
            {t.kindsOfPlan[one](counts[one])}
          </label>
        ))}
      </fieldset>
      {kind === 'asked' ? (
        <Rows heads={[t.heads.row, t.heads.place, t.heads.group, t.heads.period, t.heads.says]} many={counts.asked}>
          {shown.asked.map(({ row, label, text }) => [row, label.place, label.group, label.period, text])}
        </Rows>
      ) : kind === 'rejected' ? (
        <Rows heads={[t.heads.row, t.heads.column, t.heads.why]} many={counts.rejected}>
          {rejected.map(({ row, column, why, text }) => [row, column, `${text ? `”${text}”: ` : ''}${t.why[why]}`])}
        </Rows>
      ) : (
        <Changes cells={shown[kind]} many={counts[kind]} decimals={decimals} title={t.tablesOf[kind]} />
      )}
    </>
  )
}

type RowsProps = { heads: readonly string[]; many: number; children: readonly (readonly (string | number)[])[] }

function Rows({ heads, many, children: rows }: RowsProps) {
  return (
    <div className="scroll" role="region" aria-label={t.show} tabIndex={0}>
      <table>
        <ColumnHeads heads={heads} />
        <tbody>
          {rows.map((cells, i) => (
            <tr key={i}>
              {cells.map((cell, at) => (
                <td key={at} className={typeof cell === 'number' ? 'number' : undefined}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {many > rows.length && <p>{t.more(many - rows.length)}</p>}
    </div>
  )
}
