import { island } from '@/components/ui/island'
import { SearchAnswer, SearchForm } from '@/components/ui/search-form'
import { standingOf } from '@/lib/actions/standing'
import { actionsDownload } from '@/lib/exchange/downloads'
import { paths, type Site } from '@/lib/municipality/paths'
import type { Dictionary } from '@/lib/text/sv'
import { GoalWords } from '../goals/goal-words'
import { Swedish } from '../layout/swedish'
import { actionChoices, actionFacets, type ListedFramework } from './action-facets'
import { ActionTimeline } from './action-timeline'
import { ListedAction } from './listed-action'

type Props = {
  t: Dictionary
  site: Site
  /** The one that a visitor sees first, and then the earlier ones. */
  frameworks: ListedFramework[]
  nameOf: ReadonlyMap<string, string>
  /** ISO */
  today: string
}

/** Every action, by goal document and area; searched and narrowed where it stands. */
export function ActionsPage({ t, site, frameworks, nameOf, today }: Props) {
  const words = t.actionList
  const all = frameworks.flatMap(({ listed }) => listed)
  const standings = all.map(({ action }) => standingOf(action, today))
  const late = standings.filter(({ isLate, lateTasks }) => isLate || lateTasks.length > 0).length
  const silent = standings.filter(({ silence }) => silence !== null).length
  const file = actionsDownload(site)
  return (
    <>
      <div className="hero">
        <h1>{words.title}</h1>
        <p className="lead">
          {all.length === 0 ? words.none : words.lead(all.length)} {words.standing(late, silent)}
        </p>
        {frameworks
          .filter(({ listed }) => listed.length === 0)
          .map(({ framework }) => (
            <p key={framework.slug}>{words.noneIn(framework.title)}</p>
          ))}
        {all.length > 0 && (
          <p>
            <a href={file.href} type={file.type} download>
              {words.csv.link}
            </a>
          </p>
        )}
      </div>
      <ActionTimeline listed={all} thisYear={Number(today.slice(0, 4))} {...{ t, site }} />
      {all.length > 0 && (
        <div id="atgarder" className="thin" {...island('list')} data-early="asked">
          <SearchForm
            words={t.search}
            answeredAt={paths.search(site)}
            among="atgarder"
            label={words.search}
            hint={words.hint}
            facets={actionChoices(frameworks, today, t)}
            total={all.length}
            ofTotal={words.ofTotal(all.length)}
          />
          <SearchAnswer among="atgarder" words={t.search} answeredAt={paths.search(site)} empty={words.empty} />
          {frameworks.map((one, i) => (
            <FrameworkActions key={one.framework.slug} {...{ t, site, nameOf, today, ...one }} isEarlier={i > 0} />
          ))}
        </div>
      )}
    </>
  )
}

type FrameworkProps = Omit<Props, 'frameworks'> & ListedFramework & { isEarlier: boolean }

function FrameworkActions({ t, site, nameOf, today, framework, listed, isEarlier }: FrameworkProps) {
  if (listed.length === 0) return null
  const earlier = isEarlier ? framework.slug : undefined
  const groups = [null, ...framework.overall.children].map(area => ({
    area,
    rows: listed.filter(({ areas }) => (areas[0] ?? null) === area),
  }))
  return (
    <section data-group aria-labelledby={`i-${framework.slug}`}>
      <h2 id={`i-${framework.slug}`}>
        <a href={paths.framework(site, earlier)}>
          <Swedish locale={site.locale}>{framework.title}</Swedish>
        </a>{' '}
        <span className="soft small">{t.period(framework.validFrom, framework.validTo)}</span>
      </h2>
      {groups
        .filter(({ rows }) => rows.length > 0)
        .map(({ area, rows }) => (
          <div key={area?.number ?? '-'} data-group className={`catalogue-group c${area?.colour ?? 0}`}>
            <h3>
              {area ? (
                <>
                  <span className="no">{area.number}</span> <GoalWords goal={area} />
                </>
              ) : (
                t.actionList.overall
              )}
            </h3>
            <ul className="listed-actions">
              {rows.map(row => (
                <ListedAction
                  key={row.action.id}
                  {...{ listed: row, nameOf, earlier, today, t, site }}
                  facets={actionFacets(row, framework, today)}
                />
              ))}
            </ul>
          </div>
        ))}
    </section>
  )
}
