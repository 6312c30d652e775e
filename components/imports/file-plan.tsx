import { useId, useState } from 'react'
import { PASSED } from '@/lib/exchange/import/passed'
import type { ShownImport } from '@/lib/exchange/import/shown-import'
import { entrySv } from '@/lib/text/entry-sv'
import { filesSv as t } from '@/lib/text/files-sv'
import { PlanFigure } from './plan-figure'
import { PlanTables } from './plan-tables'

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
      {read.figure && <PlanFigure figure={read.figure} />}
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

/** How many values are new, changed, unchanged and not taken; what rows are passed by can be opened. */
export function PlanCounts({ plan: { counts, passed } }: Pick<ShownImport, 'plan'>) {
  return (
    <ul>
      {(['new', 'changed', 'unchanged', 'asked', 'rejected'] as const)
        .filter(key => counts[key] > 0)
        .map(key => (
          <li key={key}>{t.counts[key](counts[key])}</li>
        ))}
      {PASSED.filter(key => counts[key] > 0).map(key => (
        <li key={key}>
          <details>
            <summary>{t.counts[key](counts[key])}</summary>
            <p>{t.passed(passed[key], counts[key])}</p>
          </details>
        </li>
      ))}
    </ul>
  )
}
