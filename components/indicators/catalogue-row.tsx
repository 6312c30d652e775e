import type { Facets } from '@/components/ui/facets'
import type { Goal } from '@/lib/framework/framework'
import { paths, type Site } from '@/lib/municipality/paths'
import type { CatalogueEntry } from '@/lib/observations/catalogue'
import { formatRange } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'
import { periodInWords } from '@/lib/text/period-words'
import { bareValue } from '@/lib/text/units'
import { Swedish } from '../layout/swedish'
import { IndicatorName } from './indicator-name'

type Props = { entry: CatalogueEntry; goals: Goal[]; facets: Facets; t: Dictionary; site: Site }

/** One indicator in the catalogue: where it belongs, what it's called, and what there is of it. */
export function CatalogueListRow({ entry, goals, facets, t, site }: Props) {
  const { code, aliases, title, unit, category, lifePhase, source, years } = entry
  const marks = [
    entry.isDistrictIndicator && t.catalogue.districtIndicator,
    entry.hasDistricts && !entry.isDistrictIndicator && t.catalogue.districts,
    entry.hasCounts && t.catalogue.counts,
  ].filter(mark => mark !== false)
  return (
    <li data-row data-id={code} data-also={[title, ...aliases].join(' ')} {...dataOf(facets)}>
      <span className="catalogue-goals">
        <GoalNumbers goals={goals} t={t} site={site} />
      </span>
      <div>
        <a href={paths.indicator(site, code)}>
          <IndicatorName indicator={entry} locale={site.locale} />
        </a>
        <p className="catalogue-facts">
          {code} · <Swedish locale={site.locale}>{unit}</Swedish> · {t.category[category]} · {t.lifePhase[lifePhase]} ·{' '}
          <Swedish locale={site.locale}>{source}</Swedish>
          {years && ` · ${years.from < years.to ? formatRange(years.from, years.to) : years.from}`}
          {marks.length > 0 && <em> · {marks.join(' · ')}</em>}
        </p>
      </div>
      <p className="catalogue-latest">
        <LatestValue entry={entry} t={t} site={site} />
      </p>
    </li>
  )
}

const dataOf = (facets: Facets) =>
  Object.fromEntries(
    Object.entries(facets).flatMap(([name, values]) => (values.length > 0 ? [[`data-${name}`, values.join(' ')]] : [])),
  )

function GoalNumbers({ goals, t, site }: Pick<Props, 'goals' | 't' | 'site'>) {
  const numbered = goals.filter(goal => goal.number)
  if (numbered.length === 0) return null
  return (
    <>
      <span className="vh">{t.catalogue.serves} </span>
      {numbered.map(({ number, title, colour }) => (
        <a key={number} className={`no c${colour}`} href={paths.goal(site, number)} title={title}>
          {number}
        </a>
      ))}
    </>
  )
}

function LatestValue({ entry, t, site }: Pick<Props, 'entry' | 't' | 'site'>) {
  const { years, latest, hasValues, decimals, unit } = entry
  if (!latest) return <em>{years ? t.catalogue.onlyGroups : hasValues ? t.catalogue.onlyParts : t.withoutValues}</em>
  const { value, label, hidden } = latest
  return (
    <>
      <span className="vh">{t.catalogue.latest}: </span>
      {value === null ? (
        <span title={hidden ? t.hidden[hidden] : undefined}>
          ..{hidden && <span className="vh"> ({t.hidden[hidden]})</span>}
        </span>
      ) : (
        <b>{bareValue(site.locale, value, unit, decimals)}</b>
      )}{' '}
      <span className="soft">{periodInWords(site.locale, label)}</span>
    </>
  )
}
