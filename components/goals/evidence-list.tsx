import { isGathered, isQuoted } from '@/lib/framework/evidence'
import type { Goal } from '@/lib/framework/framework'
import type { Locale } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'
import { Swedish } from '../layout/swedish'

/** Qualitative material on a goal: findings of the needs analysis, and evidence with its source. */
export function EvidenceList({ goal, t, locale }: { goal: Goal; t: Dictionary; locale: Locale }) {
  const written = goal.evidence.filter(one => !isGathered(one))
  return (
    <>
      {goal.findings.length > 0 && (
        <section className="part">
          <h2>{t.findings}</h2>
          <ul>
            {goal.findings.map(({ year, summary, ourReading }) => (
              <li key={summary}>
                <Swedish locale={locale}>{summary}</Swedish>{' '}
                <span className="soft small">
                  ({t.findingYear(year)}
                  {ourReading && `; ${t.linkIsOurReading}`})
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {written.length > 0 && (
        <section className="part evidence">
          <h2>{t.evidence}</h2>
          {written.map(({ title, text, source, year, kind }) => (
            <p key={title}>
              <Swedish locale={locale}>
                <strong>{title}.</strong> {isQuoted({ kind }) ? <q>{text}</q> : text}
              </Swedish>{' '}
              <span className="soft small">
                ({source}, {year ?? t.undated})
              </span>
            </p>
          ))}
        </section>
      )}
    </>
  )
}
