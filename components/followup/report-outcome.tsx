import type { ReportMeasure as Measure, ReportOutcome as Outcome } from '@/lib/followup/report'
import type { Locale } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'
import { FoldedPart } from './folded-part'
import { ReportGrounds } from './report-grounds'
import { ReportJudgement } from './report-judgement'
import { ReportMeasure } from './report-measure'

type Props = { outcome: Outcome; measures: readonly Measure[]; t: Dictionary; locale: Locale }

/** An effektmål: its finding, what is concluded of it, its figures, what is done and what else is known. */
export function ReportOutcome({ outcome, measures, t, locale }: Props) {
  const { number, levelName, title, headline, judgement, actions, evidence } = outcome
  const words = t.reports
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
          <ReportGrounds {...{ actions, evidence, t, locale }} level={4} />
        </FoldedPart>
      )}
    </section>
  )
}
