import { island } from '@/components/ui/island'
import { SearchAnswer, SearchForm } from '@/components/ui/search-form'
import { indicatorCodes, type Framework } from '@/lib/framework/framework'
import { paths, type Site } from '@/lib/municipality/paths'
import { catalogueGroups, type CatalogueEntry } from '@/lib/observations/catalogue'
import type { Dictionary } from '@/lib/text/sv'
import { GoalWords } from '../goals/goal-words'
import { catalogueChoices, catalogueFacets } from './catalogue-facets'
import { CatalogueListRow } from './catalogue-row'

type Props = { t: Dictionary; site: Site; framework: Framework; entries: CatalogueEntry[] }

/** How many there are, and where their values come from. */
export function catalogueLead(framework: Framework, entries: CatalogueEntry[], t: Dictionary): string {
  const linked = new Set(indicatorCodes(framework.overall))
  const others = entries.filter(({ code }) => !linked.has(code)).length
  const sources = new Set(entries.flatMap(entry => entry.publishers)).size
  return t.catalogue.lead(entries.length - others, others, sources)
}

/** Every indicator, under the area it serves; searched and narrowed where it stands. */
export function Catalogue({ t, site, framework, entries }: Props) {
  const groups = catalogueGroups(framework, entries)
  const rows = groups.flatMap(group => group.rows)
  return (
    <>
      <div className="hero">
        <h1>{t.catalogue.title}</h1>
        <p className="lead">{catalogueLead(framework, entries, t)}</p>
      </div>
      <div id="katalog" className="thin" {...island('list')} data-early="asked">
        <SearchForm
          words={t.search}
          answeredAt={paths.search(site)}
          among="indikatorer"
          label={t.catalogue.search}
          hint={t.catalogue.hint}
          facets={catalogueChoices(rows, framework, t)}
          total={entries.length}
          ofTotal={t.catalogue.ofTotal(entries.length)}
        />
        <SearchAnswer words={t.search} answeredAt={paths.search(site)} empty={t.catalogue.empty} />
        {groups.map(({ goal, rows }) => (
          <section key={goal?.number ?? '-'} data-group className={`catalogue-group c${goal?.colour ?? 0}`}>
            <h2>
              {goal?.number && <span className="no">{goal.number}</span>}{' '}
              {goal ? <GoalWords goal={goal} /> : t.catalogue.noGoal}
            </h2>
            <ul className="catalogue-rows">
              {rows.map(row => (
                <CatalogueListRow
                  key={row.entry.code}
                  {...row}
                  facets={catalogueFacets(row, framework)}
                  t={t}
                  site={site}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  )
}
