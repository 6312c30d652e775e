import { latestOfMost } from '@/lib/districts/district-reading'
import type { DistrictIndicator } from '@/lib/districts/profile'
import { tellsWhoLivesHere } from '@/lib/districts/who-lives-here'
import type { Framework } from '@/lib/framework/framework'
import { areasOf } from '@/lib/framework/framework'
import type { Site } from '@/lib/municipality/paths'
import { paths } from '@/lib/municipality/paths'
import type { Dictionary } from '@/lib/text/sv'
import { periodInWords } from '@/lib/text/period-words'
import { IndicatorName } from '../indicators/indicator-name'
import { GoalWords } from '../goals/goal-words'
import { goalIn } from './goal-in'

type Props = {
  measures: DistrictIndicator[]
  current: DistrictIndicator
  first: DistrictIndicator
  framework: Framework
  t: Dictionary
  site: Site
}

/** Of the area that a measure serves; 0 for none, and for one that tells who lives in a place. */
const colourOf = (measure: DistrictIndicator, framework: Framework): number =>
  (tellsWhoLivesHere(measure) ? undefined : goalIn(measure.indicator, framework)?.colour) ?? 0

/** Every measure that has a map, under the area it serves; each a page of its own. */
export function MeasureChoices({ measures, current, first, framework, t, site }: Props) {
  const areas = [...areasOf(framework).map(({ colour, title, titleLang }) => ({ colour, title, titleLang })), null]
  return (
    <details className="measures">
      <summary>{t.districts.change(measures.length)}</summary>
      <nav aria-label={t.districts.page.measure}>
        {areas.map(area => {
          const under = measures.filter(measure => colourOf(measure, framework) === (area?.colour ?? 0))
          return (
            under.length > 0 && (
              <div className={area ? `c${area.colour}` : undefined} key={area?.title ?? ''}>
                <h3>{area ? <GoalWords goal={area} /> : t.districts.noGoal}</h3>
                <ul>
                  {under.map(measure => (
                    <li key={measure.indicator.code}>
                      <a
                        href={
                          measure === first
                            ? paths.districts(site)
                            : paths.districts(site, 'karta', measure.indicator.code)
                        }
                        aria-current={measure === current ? 'true' : undefined}
                      >
                        <IndicatorName indicator={measure.indicator} locale={site.locale} />{' '}
                        <span className="soft">
                          {periodInWords(site.locale, latestOfMost(measure.tables)?.when.label ?? '')}
                        </span>
                      </a>
                    </li>
                  ))}
                </ul>
              </div>
            )
          )
        })}
      </nav>
    </details>
  )
}
