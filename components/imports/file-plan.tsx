import { useId, useState } from 'react'
import type { ShownImport, ShownPlan, ShownTable } from '@/lib/exchange/import/shown-import'
import { entrySv } from '@/lib/text/entry-sv'
import { filesSv as t } from '@/lib/text/files-sv'
import { Changes } from './plan-changes'

type Props = { read: ShownImport; take: (source: string) => void; isBusy: boolean }

/** What taking the file would change, and the button that does it. */
export function FilePlan({ read, take, isBusy }: Props) {
  const { plan, file, offered } = read
  const [source, setSource] = useState(file.source ?? offered.used?.source ?? '')
  const many = plan.counts.new + plan.counts.changed
  const isAsked = plan.questions.length > 0
  return (
    <section>
      <h2>{t.plan}</h2>
      <PlanCounts plan={plan} />
      {many === 0 && !isAsked && <p>{t.nothing}</p>}
      <PlanTables read={read} />
      {many > 0 && (
        <form
          className="form"
          onSubmit={event => {
            event.preventDefault()
            take(source.trim())
          }}
        >
          <SourceField source={source} setSource={setSource} />
          <p>{isAsked ? t.waitsFor : t.replaces}</p>
          <button className="ds-button" type="submit" disabled={isBusy || isAsked}>
            {t.take(many)}
          </button>
        </form>
      )}
    </section>
  )
}

export function SourceField({ source, setSource }: { source: string; setSource: (text: string) => void }) {
  const id = useId()
  return (
    <p className="field">
      <label htmlFor={id}>{entrySv.source}</label>
      <input id={id} type="text" value={source} maxLength={2_000} onChange={event => setSource(event.target.value)} />
    </p>
  )
}

/** How many values are new, changed, unchanged and not taken. */
export function PlanCounts({ plan: { counts } }: Pick<ShownImport, 'plan'>) {
  const told = (['new', 'changed', 'unchanged', 'rejected', 'otherPlaces', 'otherLabels'] as const).filter(
    key => counts[key] > 0,
  )
  return (
    <ul>
      {told.map(key => (
        <li key={key}>{t.counts[key](counts[key])}</li>
      ))}
    </ul>
  )
}

/** The first of what would change, and of what can't be taken. */
export function PlanTables({ read }: { read: ShownTable }) {
  const { plan, decimals } = read
  return (
    <>
      {plan.changes.length > 0 && (
        <Changes cells={plan.changes} many={plan.counts.new + plan.counts.changed} decimals={decimals} />
      )}
      {plan.rejected.length > 0 && <Rejected plan={plan} />}
    </>
  )
}

function Rejected({ plan: { rejected, counts } }: { plan: ShownPlan }) {
  return (
    <details>
      <summary>
        {t.rejected} ({counts.rejected})
      </summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.heads.row}</th>
            <th scope="col">{t.heads.column}</th>
            <th scope="col">{t.heads.why}</th>
          </tr>
        </thead>
        <tbody>
          {rejected.map(({ row, column, why, text }, i) => (
            <tr key={i}>
              <td className="number">{row}</td>
              <td className="number">{column}</td>
              <td>
                {text && `”${text}”: `}
                {t.why[why]}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {counts.rejected > rejected.length && <p>{t.more(counts.rejected - rejected.length)}</p>}
    </details>
  )
}
