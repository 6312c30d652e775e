import type { District } from '@/lib/districts/district'
import type { ProfileRow } from '@/lib/districts/profile'
import { valueText } from '@/lib/districts/statement'
import type { Framework } from '@/lib/framework/framework'
import { paths, type Site } from '@/lib/municipality/paths'
import type { Dictionary } from '@/lib/text/sv'
import { periodInWords } from '@/lib/text/period-words'
import { IndicatorName } from '../indicators/indicator-name'
import { GoalWords } from '../goals/goal-words'
import { CompareHeads, type Compared } from './compare-heads'
import { byGoal } from './measure-groups'
import { PlaceStrip } from './place-strip'
import { stripOf } from './strip-of'

type Props = {
  compared: Compared[]
  districts: District[]
  framework: Framework
  city: string
  t: Dictionary
  site: Site
}

/** Every measure of the districts side by side, under the goals that they serve. */
export function CompareMeasures({ compared, districts, framework, city, t, site }: Props) {
  const words = t.districts.compare
  const measures = (compared[0]?.profile.rows ?? []).filter(({ indicator }) => !indicator.rule.valueIsCount)
  return (
    <section className="part">
      <h2>{words.measures}</h2>
      <div className="scroll" role="region" aria-label={words.measures} tabIndex={0}>
        <table className="side-by-side stacked" role="table">
          <CompareHeads compared={compared} city={city} t={t} site={site} withPlace />
          {byGoal(measures, framework).map(({ goal, rows }) => (
            <tbody role="rowgroup" className={`c${goal?.colour ?? 0}`} key={goal?.number ?? ''}>
              <tr role="row" className="goal-row">
                <th role="rowheader" scope="rowgroup" colSpan={compared.length + 3}>
                  {goal ? (
                    <a href={paths.goal(site, goal.number)}>
                      <span className="no">{goal.number}</span> <GoalWords goal={goal} />
                    </a>
                  ) : (
                    t.districts.noGoal
                  )}
                </th>
              </tr>
              {rows.map(row => (
                <MeasureRow key={row.indicator.code} {...{ row, compared, districts, city, t, site }} />
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </section>
  )
}

type RowProps = {
  row: ProfileRow
  compared: Compared[]
  districts: District[]
  city: string
  t: Dictionary
  site: Site
}

function MeasureRow({ row: { indicator, table }, compared, districts, city, t, site }: RowProps) {
  const { locale } = site
  const valueOf = (code: string) => table.values.find(value => value.code === code)
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <a href={paths.districts(site, 'karta', indicator.code)}>
          <IndicatorName indicator={indicator} locale={locale} />
        </a>{' '}
        <span className="soft">{periodInWords(locale, table.when.label)}</span>
      </th>
      <td role="cell" className="dots">
        <PlaceStrip
          data={stripOf(indicator, table, { districts, city, t, locale })}
          marked={compared.map(({ district }) => district.code)}
        />
      </td>
      {compared.map(({ district }) => {
        const found = valueOf(district.code)
        const value = found?.value ?? null
        return (
          <td role="cell" key={district.code}>
            {value === null
              ? found?.hidden
                ? `.. ${t.hidden[found.hidden]}`
                : t.districts.hiddenClass
              : valueText(indicator, value, locale)}
          </td>
        )
      })}
      <td role="cell">{table.city === null ? '–' : valueText(indicator, table.city, locale)}</td>
    </tr>
  )
}
