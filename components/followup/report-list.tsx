import type { ListedReport } from '@/lib/followup/report'
import { paths, type Site } from '@/lib/municipality/paths'
import { formatDate } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'

type Props = { reports: readonly ListedReport[]; t: Dictionary; site: Site }

/** The rounds whose report is published, and the earlier versions of each. */
export function ReportList({ reports, t, site }: Props) {
  const words = t.reports
  const years = [...new Set(reports.map(({ year }) => year))]
  return (
    <>
      <div className="hero">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
      </div>
      {reports.length === 0 && <p>{words.none}</p>}
      {years.map(year => {
        const [latest, ...earlier] = reports.filter(report => report.year === year)
        return (
          latest && (
            <section key={year} className="part listed-report">
              <h2>
                <a href={paths.followUp(site, year)}>{words.report(year)}</a>
              </h2>
              <p>{words.publishedOn(formatDate(site.locale, latest.publishedOn))}</p>
              {latest.isComputed && <p className="soft">{words.computed}</p>}
              {latest.redactedOn && (
                <p className="soft">{words.isRedacted(formatDate(site.locale, latest.redactedOn))}</p>
              )}
              {earlier.length > 0 && <h3>{words.otherVersions}</h3>}
              <ul>
                {earlier.map(({ version, publishedOn, redactedOn }) => (
                  <li key={version}>
                    <a href={paths.followUp(site, year, version)}>{words.version(version)}</a>.{' '}
                    {words.publishedOn(formatDate(site.locale, publishedOn))}
                    {redactedOn && ` ${words.isRedacted(formatDate(site.locale, redactedOn))}`}
                  </li>
                ))}
              </ul>
            </section>
          )
        )
      })}
    </>
  )
}
