import { ActionWarnings } from '@/components/actions/action-warnings'
import type { Answering } from '@/lib/actions/by-body'
import { statusNames } from '@/lib/text/action-editing-sv'
import { formatRange } from '@/lib/text/numbers'
import { steeringSv as t } from '@/lib/text/steering-sv'
import { sv } from '@/lib/text/sv'

export type Told = { key: string; name: string; href: string; finding: string }
type Props = {
  answering: Pick<Answering, 'body' | 'actions' | 'codes'>
  id: string
  hrefOf: (actionId: number) => string
  goals: readonly Told[]
  indicators: readonly Told[]
  /** ISO */
  today: string
}

/** A sheet for one nämnd or bolag: what it answers for and how that goes. */
export function BodyPart({ answering: { body, actions, codes }, id, hrefOf, goals, indicators, today }: Props) {
  return (
    <section className="part body-part" aria-labelledby={id}>
      <h2 id={id}>{body}</h2>
      <p>{t.counted(actions.length, codes.length)}</p>
      {actions.length > 0 && (
        <>
          <h3>{t.actions}</h3>
          <ul className="rows">
            {actions.map(({ listed: { action }, framework }) => (
              <li key={action.id}>
                <a href={hrefOf(action.id)}>{action.title}</a>{' '}
                <span className="soft small">
                  {[statusNames[action.status], yearsOf(action), framework && t.of(framework.title)]
                    .filter(Boolean)
                    .join(', ')}
                </span>
                <ActionWarnings {...{ action, today }} t={sv} />
                {action.notes[0] && <p className="small">{`${action.notes[0].day}: ${action.notes[0].text}`}</p>}
              </li>
            ))}
          </ul>
        </>
      )}
      <Findings title={t.goals} told={goals} />
      <Findings title={t.indicators} told={indicators} />
    </section>
  )
}

const yearsOf = ({ startYear, endYear }: { startYear: number | null; endYear: number | null }) =>
  startYear && (endYear ? formatRange(startYear, endYear) : String(startYear))

function Findings({ title, told }: { title: string; told: readonly Told[] }) {
  if (told.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul className="rows">
        {told.map(({ key, name, href, finding }) => (
          <li key={key}>
            <a href={href}>{name}</a>
            <p>{finding}</p>
          </li>
        ))}
      </ul>
    </>
  )
}
