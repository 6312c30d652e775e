import { ColumnHeads } from '@/components/ui/column-heads'
import type { ShownPlan, ShownRow } from '@/lib/outline/shown-plan'
import { outlineSv as t } from '@/lib/text/outline-sv'

const OUTCOMES = ['new', 'changed', 'unchanged', 'rejected'] as const

type Props = { plan: ShownPlan; lay: () => void; isBusy: boolean }

/** What a file would make of a draft, row by row, and the button that does it. */
export function OutlinePlan({ plan: { rows, levels }, lay, isBusy }: Props) {
  const many = (outcome: ShownRow['outcome']) => rows.filter(row => row.outcome === outcome).length
  const counts = OUTCOMES.flatMap(outcome => (many(outcome) > 0 ? [t.counted[outcome](many(outcome))] : []))
  const rejected = many('rejected')
  return (
    <section aria-labelledby="planen">
      <h2 id="planen">{t.plan}</h2>
      <p>{counts.join(', ')}.</p>
      {levels.length > 0 && <p>{t.levels(levels)}</p>}
      {many('new') + many('changed') === 0 ? (
        <p>{rejected > 0 && many('unchanged') === 0 ? t.nothingRead : t.nothing}</p>
      ) : (
        <>
          <button className="ds-button" type="button" disabled={isBusy} onClick={lay}>
            {rejected > 0 ? t.layRest(rejected) : t.lay}
          </button>
          <p className="soft small">{t.canBeUndone}</p>
        </>
      )}
      <table className="listing">
        <ColumnHeads heads={t.heads} />
        <tbody>
          {rows.map(row => (
            <tr key={row.row} data-outcome={row.outcome}>
              <td data-head={t.heads[0]}>{row.row}</td>
              <th scope="row" data-head={t.heads[1]}>
                <span className="soft small">{row.level}</span> {row.title}
              </th>
              <td data-head={t.heads[2]}>{t.outcomes[row.outcome]}</td>
              <td data-head={t.heads[3]}>{row.why ?? <Changed changes={row.changes} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Changed({ changes }: Pick<ShownRow, 'changes'>) {
  return changes.map(({ field, before, after }) => (
    <p key={field} className="small">
      {field === t.fields.position ? t.moved : `${field}: ${before || t.none} → ${after || t.none}`}
    </p>
  ))
}
