import { useId, useState } from 'react'
import type { ShownSeveral } from '@/lib/exchange/import/shown-import'
import { severalFilesSv as t } from '@/lib/text/several-files-sv'
import { PlanFigure } from './plan-figure'
import type { Looked } from './use-import'

type Props = { read: ShownSeveral; look: (code: string) => Promise<Looked> }

/** One of a file's indicators as it would be read with what the file changes, chosen among those that it does change. */
export function SeveralFigure({ read, look }: Props) {
  const id = useId()
  const [wanted, want] = useState('')
  const [seen, see] = useState<{ of: ShownSeveral; code: string; looked: Looked | null } | null>(null)
  const names = new Map(
    read.parts
      .filter(
        ({ isLeft, read: { plan } }) =>
          !isLeft && plan.questions.length === 0 && plan.counts.new + plan.counts.changed > 0,
      )
      .map(({ code, name }) => [code, name]),
  )
  const code = names.has(wanted) ? wanted : [...names.keys()][0]
  if (!code) return null
  // What was drawn before an answer was changed says nothing any more.
  const shown = seen?.of === read && seen.code === code ? seen : null
  async function show(of: ShownSeveral, chosen: string) {
    see({ of, code: chosen, looked: null })
    const looked = await look(chosen)
    see(now => (now?.of === of && now.code === chosen ? { ...now, looked } : now))
  }
  return (
    <section>
      <h2>{t.figure}</h2>
      <form
        className="form figure-choice"
        onSubmit={event => {
          event.preventDefault()
          void show(read, code)
        }}
      >
        <p className="field">
          <label htmlFor={id}>{t.figureOf}</label>
          <select id={id} value={code} onChange={event => want(event.target.value)}>
            {[...names].map(([one, name]) => (
              <option key={one} value={one}>
                {name}
              </option>
            ))}
          </select>
        </p>
        <button className="ds-button" data-variant="secondary" type="submit" disabled={shown?.looked === null}>
          {t.showFigure}
        </button>
      </form>
      <div aria-live="polite">{shown && <Seen looked={shown.looked} />}</div>
    </section>
  )
}

function Seen({ looked }: { looked: Looked | null }) {
  if (!looked) return <p>{t.drawing}</p>
  if ('fault' in looked) return <p className="fault">{looked.fault}</p>
  return looked.figure ? <PlanFigure figure={looked.figure} /> : <p>{t.noFigure}</p>
}
