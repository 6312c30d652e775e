import { useState } from 'react'
import type { PlannedCell } from '@/lib/exchange/import/plan'
import type { ReadImport } from '@/lib/exchange/import/hold-against'
import { entrySv } from '@/lib/text/entry-sv'
import { filesSv as t } from '@/lib/text/files-sv'
import { Changes } from './plan-changes'

const SHOWN = 100

type Props = { read: ReadImport; take: (source: string) => void; isBusy: boolean }

/** What taking the file would change, and the button that does it. */
export function FilePlan({ read, take, isBusy }: Props) {
  const { plan, file } = read
  const [source, setSource] = useState(file.source ?? '')
  const many = (kind: PlannedCell['kind']) => plan.cells.filter(cell => cell.kind === kind).length
  const counts: [keyof typeof t.counts, number][] = [
    ...(['new', 'changed', 'unchanged'] as const).map(kind => [kind, many(kind)] as [keyof typeof t.counts, number]),
    ['rejected', plan.rejected.length],
    ['otherPlaces', plan.passed.otherPlaces],
    ['otherLabels', plan.passed.otherLabels],
  ]
  const changing = plan.cells.filter(({ kind }) => kind !== 'unchanged')
  const isAsked = plan.questions.length > 0
  return (
    <section>
      <h2>{t.plan}</h2>
      <ul>
        {counts
          .filter(([, number]) => number > 0)
          .map(([key, number]) => (
            <li key={key}>{t.counts[key](number)}</li>
          ))}
      </ul>
      {changing.length === 0 && !isAsked && <p>{t.nothing}</p>}
      {changing.length > 0 && <Changes cells={changing} decimals={read.decimals} />}
      {plan.rejected.length > 0 && <Rejected read={read} />}
      {changing.length > 0 && (
        <form
          className="form"
          onSubmit={event => {
            event.preventDefault()
            take(source.trim())
          }}
        >
          <p className="field">
            <label htmlFor="kalla">{entrySv.source}</label>
            <input
              id="kalla"
              type="text"
              value={source}
              maxLength={2_000}
              onChange={event => setSource(event.target.value)}
            />
          </p>
          <p>{isAsked ? t.waitsFor : t.replaces}</p>
          <button className="ds-button" type="submit" disabled={isBusy || isAsked}>
            {t.take(changing.length)}
          </button>
        </form>
      )}
    </section>
  )
}

function Rejected({ read: { plan } }: { read: ReadImport }) {
  return (
    <details>
      <summary>
        {t.rejected} ({plan.rejected.length})
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
          {plan.rejected.slice(0, SHOWN).map(({ row, column, why, text }, i) => (
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
      {plan.rejected.length > SHOWN && <p>{t.more(plan.rejected.length - SHOWN)}</p>}
    </details>
  )
}
