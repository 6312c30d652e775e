import { allGoals, type Framework } from '@/lib/framework/framework'
import type { Background, Municipality } from '@/lib/municipality/municipality'
import { paths, type Site } from '@/lib/municipality/paths'
import { formatDate } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'
import { Swedish } from '../layout/swedish'
import { ReportFault } from '../layout/report-fault'
import { GoalWords } from './goal-words'

type Props = {
  t: Dictionary
  site: Site
  municipality: Municipality
  title: string
  /** What the municipality itself says of its work, safe to put on a page; '' for nothing. */
  intro: string
  background: Background
  framework: Framework
}

/** A whole or partial date; a season is in words already. */
const isDate = (label: string) => /^\d{4}(-\d\d){0,2}$/.test(label)

/** Where the work comes from: definition, principles, decisions as a story, documents, needs analysis, and whom to tell. */
export function About({ t, site, municipality, title, intro, background, framework }: Props) {
  const { locale } = site
  const findings = allGoals(framework.overall).flatMap(goal => goal.findings.map(finding => ({ ...finding, goal })))
  return (
    <>
      <div className="hero">
        <h1>{title}</h1>
        <p className="lead">{t.aboutLead}</p>
      </div>
      {intro && <div className="part long" dangerouslySetInnerHTML={{ __html: intro }} />}
      {background.definition.length > 0 && (
        <section className="part">
          <h2>{t.definition}</h2>
          {background.definition.map(statement => (
            <Swedish as="p" locale={locale} key={statement}>
              {statement}
            </Swedish>
          ))}
          {background.definitionNote && (
            <Swedish as="p" locale={locale} className="soft small">
              {background.definitionNote}
            </Swedish>
          )}
        </section>
      )}
      {background.principles.length > 0 && (
        <section className="part">
          <h2>{t.principles}</h2>
          <p>{t.principlesLead}</p>
          <ul>
            {background.principles.map(principle => (
              <li key={principle}>
                <Swedish locale={locale}>{principle}</Swedish>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="part">
        <h2>{t.story}</h2>
        <p className="soft">{t.storyLead}</p>
        <ol className="story">
          {background.decisions.map(({ dateLabel, body, title: decided, note, ourReading }) => (
            <li key={dateLabel + decided}>
              <span className="when">
                {isDate(dateLabel) ? formatDate(locale, dateLabel) : <Swedish locale={locale}>{dateLabel}</Swedish>}
              </span>
              <div>
                <Swedish as="p" locale={locale}>
                  {decided}
                </Swedish>
                <Swedish as="p" locale={locale} className="soft small">
                  {[body, note, ourReading && t.ourReading].filter(Boolean).join('. ')}
                </Swedish>
              </div>
            </li>
          ))}
        </ol>
      </section>
      {findings.length > 0 && (
        <section className="part">
          <h2>{t.needsAnalysis}</h2>
          <ul>
            {findings.map(({ year, summary, ourReading, goal }) => (
              <li key={summary}>
                <Swedish locale={locale}>{summary}</Swedish>{' '}
                <span className="soft small">
                  ({year};{' '}
                  <a href={paths.goal(site, goal.number)}>
                    <GoalWords goal={goal} />
                  </a>
                  {ourReading && `, ${t.linkIsOurReading}`})
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {framework.documents.length > 0 && (
        <section className="part cols">
          <TitledList title={t.documents} items={framework.documents} site={site} />
          <TitledList title={t.processes} items={framework.processes} site={site} />
        </section>
      )}
      <section className="part" id="fel">
        <h2>{t.reportFault}</h2>
        <ReportFault {...{ t, site, municipality }} page={paths.about(site)} />
      </section>
    </>
  )
}

function TitledList({ title, items, site }: { title: string; items: string[]; site: Site }) {
  return (
    <div>
      <h2>{title}</h2>
      <ul>
        {items.map(item => (
          <li key={item}>
            <Swedish locale={site.locale}>{item}</Swedish>
          </li>
        ))}
      </ul>
    </div>
  )
}
