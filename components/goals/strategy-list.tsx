import type { Action, Strategy } from '@/lib/framework/framework'
import { paths, type Site } from '@/lib/municipality/paths'
import { formatRange } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'
import { Swedish } from '../layout/swedish'
import { goalPath } from './goal-path'

type Props = { strategies: Strategy[]; t: Dictionary; site: Site; current: string | undefined }

export function StrategyList({ strategies, t, site, current }: Props) {
  return strategies.map(strategy => (
    <section key={strategy.number}>
      <h3 className="small-heading">
        {t.strategy} {strategy.number}: <Swedish locale={site.locale}>{strategy.title}</Swedish>
        {strategy.ourReading && <span className="remark"> ({t.ourReading})</span>}
      </h3>
      {strategy.summary && (
        <Swedish as="p" locale={site.locale}>
          {strategy.summary}
        </Swedish>
      )}
      {strategy.actions.length > 0 && (
        <>
          <p className="soft small">{t.actions}</p>
          <ul>
            {strategy.actions.map(action => (
              <li key={action.id}>
                <a href={paths.actions(site, action.id)}>
                  <Swedish locale={site.locale}>{action.title}</Swedish>
                </a>{' '}
                <ActionFacts action={action} t={t} />
              </li>
            ))}
          </ul>
        </>
      )}
      {strategy.carriesTo.length > 0 && (
        <p className="small">
          {t.carriesTo}:{' '}
          {strategy.carriesTo.map((goal, i) => (
            <span key={goal.number}>
              {i > 0 && ', '}
              <a href={goalPath(site, goal, current)}>{goal.number}</a>
              {goal.ourReading && <span className="remark"> ({t.ourReading})</span>}
            </span>
          ))}
        </p>
      )}
    </section>
  ))
}

export function ActionFacts({ action, t }: { action: Action; t: Dictionary }) {
  const { responsible, partners, startYear, endYear, status, ourReading } = action
  const facts = [
    responsible && `${t.responsible}: ${responsible}`,
    partners.length > 0 && `${t.partners} ${partners.join(', ')}`,
    startYear && (endYear ? formatRange(startYear, endYear) : String(startYear)),
    t.actionStatus[status],
    ourReading && t.ourReading,
  ].filter(Boolean)
  return <span className="soft small">({facts.join('; ')})</span>
}
