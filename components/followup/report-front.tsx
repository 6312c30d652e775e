import { languages } from '@/lib/text/language'
import { frozenWords } from '@/lib/followup/frozen-words'
import type { FrozenReport } from '@/lib/followup/report'
import type { MadeFile } from '@/lib/followup/report-file'
import { sinceInWords } from '@/lib/followup/since-in-words'
import { paths, type Site } from '@/lib/municipality/paths'
import { formatDate } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'
import { ReportFiles } from './report-files'
import { ReportGrounds } from './report-grounds'
import { ReportJudgement } from './report-judgement'

type Props = { frozen: FrozenReport; latest: number; files: readonly MadeFile[]; t: Dictionary; site: Site }

/** Page one: the two answers, what has changed, what needs a decision, and what the municipality concludes. */
export function ReportFront({ frozen, latest, files, t, site }: Props) {
  const { report, version, publicNote, redacted } = frozen
  const { locale } = site
  const words = t.reports
  const { year, framework, municipality, whole, gaps, levels, own, since, questions } = report
  const lang = languages[locale].swedish
  return (
    <>
      <div className="hero">
        <p className="over" lang={lang}>
          {words.of(municipality, framework.title)}
        </p>
        <h1>{words.report(year)}</h1>
        {redacted && (
          <p className="notice">
            {words.redacted(formatDate(locale, redacted.on))} <span lang={lang}>{redacted.note}</span>
          </p>
        )}
        <p className="soft">{frozenWords(frozen, locale)}</p>
        {!frozen.isDraft && (
          <ul className="plain files no-print">
            <li>
              <a href={paths.meeting(site, year, version < latest ? version : undefined)}>{words.meeting.open}</a>
            </li>
            <ReportFiles {...{ year, version, files, t, site }} />
          </ul>
        )}
        {report.isComputed && <p className="notice">{words.computed}</p>}
        {version < latest && (
          <p className="notice">
            {words.isOlder(latest)} <a href={paths.followUp(site, year)}>{words.toLatest}</a>
          </p>
        )}
        {publicNote && (
          <p className="notice">
            {words.changedHere} <span lang={lang}>{publicNote}</span>
          </p>
        )}
      </div>
      {(
        [
          ['minskar', words.gaps, gaps],
          ['battre', words.levels, levels],
        ] as const
      ).map(([id, title, { answer, says }]) => (
        <section key={id} className="part question" aria-labelledby={id}>
          <h2 id={id}>{title}</h2>
          <p className="answer">
            <strong>{answer[locale]}</strong> {says[locale].slice(0, 2).join(' ')}
          </p>
        </section>
      ))}
      {since && (
        <section className="part" aria-labelledby="sedan">
          <h2 id="sedan">{words.changed(since.year)}</h2>
          {sinceInWords(since, locale).map(sentence => (
            <p key={sentence}>{sentence}</p>
          ))}
          <p className="no-print">
            <a href="#andringar">{words.toChanged}</a>
          </p>
        </section>
      )}
      {questions[locale].length > 0 && (
        <section className="part" aria-labelledby="stallning">
          <h2 id="stallning">{words.decide}</h2>
          <ul>
            {questions[locale].map(question => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </section>
      )}
      {whole.judgement && (
        <section className="part" aria-labelledby="samlad">
          <h2 id="samlad">{words.whole}</h2>
          <ReportJudgement judgement={whole.judgement} {...{ t, locale }} />
          <ReportGrounds actions={whole.actions} evidence={whole.evidence} level={3} {...{ t, locale }} />
        </section>
      )}
      {own && (
        <section className="part own-conclusion" aria-labelledby="egen-slutsats">
          <h2 id="egen-slutsats">{words.own(own.year)}</h2>
          <div className="beside">
            <div>
              <blockquote lang="sv">{own.text}</blockquote>
              <p className="soft small" lang="sv">
                {own.source}, {own.year}
              </p>
            </div>
            <p>{own.beside[locale]}</p>
          </div>
        </section>
      )}
    </>
  )
}
