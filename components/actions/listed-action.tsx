import type { Facets } from '@/components/ui/facets'
import type { Listed } from '@/lib/actions/listed'
import { actionId } from '@/lib/search/document'
import { paths, type Site } from '@/lib/municipality/paths'
import type { Dictionary } from '@/lib/text/sv'
import { GoalWords } from '../goals/goal-words'
import { ActionFacts } from '../goals/strategy-list'
import { Swedish } from '../layout/swedish'
import { ActionWarnings } from './action-warnings'

type Props = {
  listed: Listed
  facets: Facets
  /** What indicators are called, by code. */
  nameOf: ReadonlyMap<string, string>
  /** Of an earlier framework, for its addresses. */
  earlier?: string
  today: string
  t: Dictionary
  site: Site
}

/** One action with all that is told of it; notes and tasks are folded. */
export function ListedAction({ listed, facets, nameOf, earlier, today, t, site }: Props) {
  const { action, strategy, goals } = listed
  const { id, title, description, notes, tasks, districts, indicators, costSek } = action
  const words = t.actionList
  const data = Object.entries(facets).flatMap(([name, values]) =>
    values.length > 0 ? [[`data-${name}`, values.join(' ')]] : [],
  )
  return (
    <li id={`atgard-${id}`} data-row data-id={actionId(id)} {...Object.fromEntries(data)} className="listed-action">
      <h4>
        <Swedish locale={site.locale}>{title}</Swedish>
      </h4>
      <p>
        <ActionFacts action={action} t={t} />
      </p>
      <ActionWarnings {...{ action, today, t }} />
      {description && (
        <Swedish as="p" locale={site.locale} className="said">
          {description}
        </Swedish>
      )}
      <ul className="soft small">
        {strategy && (
          <li>
            {t.strategy} {strategy.number}: <Swedish locale={site.locale}>{strategy.title}</Swedish>
          </li>
        )}
        {goals.length > 0 && (
          <li>
            {words.goals}:{' '}
            {goals.map((goal, i) => (
              <span key={goal.id}>
                {i > 0 && '; '}
                <a href={goal.number ? paths.goal(site, goal.number, earlier) : paths.framework(site, earlier)}>
                  {goal.number} <GoalWords goal={goal} />
                </a>
              </span>
            ))}
          </li>
        )}
        {districts.length > 0 && (
          <li>
            {words.districts}:{' '}
            {districts.map(({ slug, name }, i) => (
              <span key={slug}>
                {i > 0 && ', '}
                <a href={paths.district(site, slug)}>{name}</a>
              </span>
            ))}
          </li>
        )}
        {indicators.length > 0 && (
          <li>
            {words.indicators}:{' '}
            {indicators.map((code, i) => (
              <span key={code}>
                {i > 0 && '; '}
                <a href={paths.indicator(site, code)}>{nameOf.get(code) ?? code}</a>
              </span>
            ))}
          </li>
        )}
        {costSek !== null && (
          <li>
            {words.cost}: {words.kronor(costSek)}
          </li>
        )}
      </ul>
      {notes.length > 0 && (
        <details>
          <summary>{words.notes(notes.length)}</summary>
          {notes.map(({ day, text }, i) => (
            <div key={i}>
              <p className="soft small">{words.day(day)}</p>
              <Swedish as="p" locale={site.locale} className="said">
                {text}
              </Swedish>
            </div>
          ))}
        </details>
      )}
      {tasks.length > 0 && (
        <details>
          <summary>{words.tasks(tasks.filter(({ doneOn }) => doneOn !== null).length, tasks.length)}</summary>
          <ul>
            {tasks.map(({ title: task, dueOn, doneOn }, i) => (
              <li key={i}>
                <Swedish locale={site.locale}>{task}</Swedish>, {doneOn ? words.done(doneOn) : words.due(dueOn)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}
