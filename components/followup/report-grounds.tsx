import type { ReportGoal } from '@/lib/followup/report'
import { languages } from '@/lib/text/language'
import type { Locale } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'

type Props = Pick<ReportGoal, 'actions' | 'evidence'> & { level: 3 | 4; t: Dictionary; locale: Locale }

/** What is done for a goal or in a district, and what else is known of it in words. */
export function ReportGrounds({ actions, evidence, level, t, locale }: Props) {
  const lang = languages[locale].swedish
  const Heading = `h${level}` as const
  return (
    <>
      {actions.length > 0 && (
        <>
          <Heading>{t.reports.actions}</Heading>
          <ul>
            {actions.map(({ title, status, responsible, startYear, endYear }) => (
              <li key={title}>
                <span lang={lang}>{title}</span>{' '}
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
          <Heading>{t.reports.evidence}</Heading>
          <ul lang={lang}>
            {evidence.map(({ title, text, source, year }) => (
              <li key={title}>
                {title}: {text}{' '}
                <span className="soft">
                  ({source}
                  {year && `, ${year}`})
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

const years = (from: number | null, to: number | null): string =>
  from === null && to === null ? '' : `${from ?? ''}–${to ?? ''}`
