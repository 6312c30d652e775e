import { allGoals, type Framework } from '@/lib/framework/framework'
import type { Indicator } from '@/lib/indicators/indicator'
import { paths, type Site } from '@/lib/municipality/paths'
import { formatDate, onOneLine, withWholeNumbers } from '@/lib/text/numbers'
import { unitNamed } from '@/lib/text/units'
import type { Dictionary } from '@/lib/text/sv'
import { GoalWords } from '../goals/goal-words'
import { Swedish } from '../layout/swedish'
import { IndicatorSource } from './indicator-source'

type Props = {
  indicator: Indicator
  framework: Framework
  today: string
  /** How to read its figure, sentence by sentence. */
  guide: string[]
  t: Dictionary
  site: Site
}

/** How it is measured and how to read it, in plain words. */
export function IndicatorFacts({ indicator, framework, today, guide, t, site }: Props) {
  const { locale } = site
  const { description, methodNote, caution, pooledYears, versions } = indicator
  const notes = versions.flatMap(({ note }) => (note ? [note] : []))
  return (
    <div className="cols">
      <div>
        <h2>{t.howMeasured}</h2>
        {[description, methodNote].map(
          text =>
            text && (
              <Swedish as="p" key={text} locale={locale}>
                {text}
              </Swedish>
            ),
        )}
        <dl className="facts">
          <Fact term={t.titleAtSource}>
            <Swedish locale={locale}>{withWholeNumbers(indicator.title)}</Swedish>
          </Fact>
          <Fact term={t.unit}>{unitNamed(locale, indicator.unit)}</Fact>
          <Fact term={t.lifePhaseTerm}>{t.lifePhase[indicator.lifePhase]}</Fact>
          <Fact term={t.categoryTerm}>{t.category[indicator.category]}</Fact>
          <Fact term={t.periodicityTerm}>
            {t.periodicity[indicator.periodicity]}
            {indicator.rollingYear && `; ${t.rolling[indicator.rollingYear]}`}
            {pooledYears > 1 && `; ${t.pooled(pooledYears)}`}
          </Fact>
          <Fact term={indicator.nextExpected && indicator.nextExpected < today ? t.wasExpected : t.nextExpected}>
            {indicator.nextExpected ? onOneLine(formatDate(locale, indicator.nextExpected)) : t.noDayExpected}
          </Fact>
          <Fact term={t.codeTerm}>{[indicator.code, ...indicator.aliases].join(', ')}</Fact>
          <Fact term={t.source}>
            <IndicatorSource indicator={indicator} t={t} locale={locale} bare />
          </Fact>
          <Fact term={t.certaintyTerm}>{indicator.isCompleteCount ? t.completeCount : t.notCompleteCount}</Fact>
        </dl>
      </div>
      <div>
        <h2>{t.howToRead}</h2>
        <ul>
          {guide.map(sentence => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {(caution || notes.length > 0) && (
          <>
            <h2>{t.readWithCare}</h2>
            {[caution, ...notes].map(
              text =>
                text && (
                  <Swedish as="p" key={text} locale={locale}>
                    {text}
                  </Swedish>
                ),
            )}
          </>
        )}
        <h2>{t.serves}</h2>
        <ul>
          {allGoals(framework.overall)
            .filter(goal => goal.indicators.some(({ code }) => code === indicator.code))
            .map(goal => (
              <li key={goal.number} className={goal.colour ? `c${goal.colour}` : undefined}>
                <a href={goal.number ? paths.goal(site, goal.number) : paths.overview(site)}>
                  {goal.number && <span className="no">{goal.number}</span>} <GoalWords goal={goal} />
                </a>
              </li>
            ))}
        </ul>
      </div>
    </div>
  )
}

function Fact({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
