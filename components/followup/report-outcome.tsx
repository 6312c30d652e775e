import type { ReportMeasure as Measure, ReportOutcome as Outcome } from '@/lib/followup/report'
import { languages } from '@/lib/text/language'
import type { Locale } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'
import { FoldedPart } from './folded-part'
import { ReportJudgement } from './report-judgement'
import { ReportMeasure } from './report-measure'

type Props = { outcome: Outcome; measures: readonly Measure[]; t: Dictionary; locale: Locale }

/** An effektmål: its finding, what is concluded of it, its figures, what is done and what else is known. */
export function ReportOutcome({ outcome, measures, t, locale }: Props) {
  const { number, levelName, title, headline, judgement, actions, evidence } = outcome
  const words = t.reports
  const lang = languages[locale].swedish
  const counts = [
    ...(measures.length > 0 ? [words.figureCount(measures.length)] : []),
    ...(actions.length > 0 ? [words.actionCount(actions.length)] : []),
    ...(evidence.length > 0 ? [words.evidence.toLowerCase()] : []),
  ]
  return (
    <section className="report-outcome" id={`mal-${number}`}>
      <p className="over">
        {levelName[locale]} {number}
      </p>
      <h3>{title[locale]}</h3>
      <p className="area-finding">{headline[locale]}</p>
      <ReportJudgement {...{ judgement, t, locale }} />
      {counts.length > 0 && (
        <FoldedPart summary={words.grounds(counts)}>
          <div className="figures">
            {measures.map(measure => (
              <ReportMeasure key={measure.code} {...{ measure, t, locale }} />
            ))}
          </div>
          {actions.length > 0 && (
            <>
              <h4>{words.actions}</h4>
              <ul>
                {actions.map(({ title: named, status, responsible, startYear, endYear }) => (
                  <li key={named}>
                    <span lang={lang}>{named}</span>{' '}
                    <span className="soft">
                      ({[t.actionStatus[status], responsible, years(startYear, endYear)].filter(Boolean).join('; ')})
                    </span>
                  </li>
                ))}
              </ul>
            </>
          )}
          {evidence.length > 0 && (
            <>
              <h4>{words.evidence}</h4>
              <ul lang={lang}>
                {evidence.map(({ title: named, text, source, year }) => (
                  <li key={named}>
                    {named}: {text}{' '}
                    <span className="soft">
                      ({source}
                      {year && `, ${year}`})
                    </span>
                  </li>
                ))}
              </ul>
            </>
          )}
        </FoldedPart>
      )}
    </section>
  )
}

const years = (from: number | null, to: number | null): string =>
  from === null && to === null ? '' : `${from ?? ''}–${to ?? ''}`
