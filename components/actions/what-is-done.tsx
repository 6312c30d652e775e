import type { Listed } from '@/lib/actions/listed'
import { paths, type Site } from '@/lib/municipality/paths'
import type { Dictionary } from '@/lib/text/sv'
import { ActionFacts } from '../goals/strategy-list'
import { Swedish } from '../layout/swedish'
import { ActionWarnings } from './action-warnings'

type Props = { listed: readonly Listed[]; today: string; t: Dictionary; site: Site }

/** What is done, on a page about something else: each action leads to all that is told of it. */
export function WhatIsDone({ listed, today, t, site }: Props) {
  return (
    <section className="part" aria-labelledby="vad-som-gors">
      <h2 id="vad-som-gors">{t.actionList.whatIsDone}</h2>
      {listed.length === 0 && <p>{t.actionList.noneFor}</p>}
      <ul>
        {listed.map(({ action }) => (
          <li key={action.id}>
            <a href={paths.actions(site, action.id)}>
              <Swedish locale={site.locale}>{action.title}</Swedish>
            </a>{' '}
            <ActionFacts action={action} t={t} />
            <ActionWarnings {...{ action, today, t }} />
          </li>
        ))}
      </ul>
      <p>
        <a href={paths.actions(site)}>{t.actionList.all}</a>
      </p>
    </section>
  )
}
