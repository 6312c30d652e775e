import type { FrozenReport } from '@/lib/followup/report'
import type { MadeFile } from '@/lib/followup/report-file'
import { paths, type Site } from '@/lib/municipality/paths'
import type { Dictionary } from '@/lib/text/sv'
import { ReportDistrict } from './report-district'
import { ReportFront } from './report-front'
import { ReportJudgement } from './report-judgement'
import { ReportGrounds } from './report-grounds'
import { ReportMethod } from './report-method'
import { ReportMeasure } from './report-measure'
import { ReportOutcome } from './report-outcome'
import { ReportSince } from './report-since'
import { ReportValues } from './report-values'

type Props = { frozen: FrozenReport; latest: number; files: readonly MadeFile[]; t: Dictionary; site: Site }

/** A report as it was frozen: nothing here asks what holds today. */
export function ReportPage({ frozen, latest, files, t, site }: Props) {
  const { report, version } = frozen
  const { locale } = site
  const words = t.reports
  const measuresOf = (codes: readonly string[]) => report.measures.filter(({ code }) => codes.includes(code))
  return (
    <div className="report">
      <ReportFront {...{ frozen, latest, files, t, site }} />
      <nav className="part no-print" aria-label={words.contents}>
        <ul className="plain">
          {report.areas.flatMap(area =>
            [area, ...area.outcomes].map(({ number, title }) => (
              <li key={number}>
                <a href={`#mal-${number}`}>
                  {number} {title[locale]}
                </a>
              </li>
            )),
          )}
          {report.districts.length > 0 && (
            <li>
              <a href="#stadsdelar">{words.districts.title}</a>
            </li>
          )}
        </ul>
      </nav>
      {report.areas.map(area => (
        <section key={area.number} className={`part report-area c${area.colour}`} id={`mal-${area.number}`}>
          <div className="chapter">
            <p className="over">
              {area.levelName[locale]} {area.number}
            </p>
            <h2>{area.title[locale]}</h2>
            <p className="area-finding">{area.headline[locale]}</p>
          </div>
          <ReportJudgement judgement={area.judgement} {...{ t, locale }} />
          {measuresOf(area.codes).map(measure => (
            <ReportMeasure key={measure.code} {...{ measure, t, locale }} />
          ))}
          {area.outcomes.map(outcome => (
            <ReportOutcome
              key={outcome.number}
              {...{ outcome, t, locale }}
              measures={firstTold(report, outcome.number, measuresOf(outcome.codes))}
            />
          ))}
          <ReportGrounds actions={area.actions} evidence={area.evidence} level={3} {...{ t, locale }} />
        </section>
      ))}
      {report.districts.length > 0 && (
        <section className="part" id="stadsdelar">
          <h2>{words.districts.title}</h2>
          {report.districts.map(district => (
            <ReportDistrict key={district.code} {...{ district, t, site }} />
          ))}
        </section>
      )}
      {report.since && (
        <section className="part" id="andringar">
          <h2>{words.changed(report.since.year)}</h2>
          <ReportSince {...{ report, locale }} />
        </section>
      )}
      <ReportMethod {...{ frozen, t, locale }} />
      <section className="part">
        <h2>{words.tables}</h2>
        <p>{words.hiddenMeans}</p>
        {!frozen.isDraft && (
          <p className="no-print">
            <a href={paths.followUpFile(site, report.year, version, '.csv')} download>
              {words.download}
            </a>
          </p>
        )}
        {report.measures.map(measure => (
          <ReportValues key={measure.code} {...{ measure, t, locale }} />
        ))}
      </section>
    </div>
  )
}

/** An indicator that serves several goals is told of at the first. */
function firstTold<M extends { code: string }>({ areas }: FrozenReport['report'], number: string, measures: M[]): M[] {
  const outcomes = areas.flatMap(area => area.outcomes)
  return measures.filter(({ code }) => outcomes.find(({ codes }) => codes.includes(code))?.number === number)
}
