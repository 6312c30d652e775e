import { WorkHeading } from '@/components/work/work-heading'
import type { WorkRound } from '@/lib/followup/work-queries'
import { formatDate } from '@/lib/text/numbers'
import { followUpWorkSv as t } from '@/lib/text/followup-work-sv'
import { redactionSv } from '@/lib/text/redaction-sv'

type Props = {
  round: Pick<
    WorkRound,
    'year' | 'framework' | 'lastYear' | 'deadline' | 'status' | 'locked' | 'version' | 'isRedactionProposed'
  >
  /** ISO */
  today: string
  list: string
  periods: string
  report: string
  redaction: string
}

/** What a round is of, by when, and what of it has been published. */
export function RoundHeading({ round, today, list, periods, report, redaction }: Props) {
  const { year, framework, lastYear, deadline, status, locked, version, isRedactionProposed } = round
  return (
    <>
      <p className="crumbs">
        <a href={list}>{t.title}</a>
      </p>
      <WorkHeading title={t.round(year)}>
        {t.about(framework, lastYear, formatDate('sv', deadline))} {t.standing} <strong>{t.statuses[status]}</strong>.{' '}
        {status !== 'published' && deadline < today && t.late}
      </WorkHeading>
      {locked && (
        <p>
          {t.locked(locked)} <a href={periods}>{t.lockPage}</a>
        </p>
      )}
      {version > 0 && (
        <p>
          {t.published(version)} <a href={report}>{t.readReport}</a> {isRedactionProposed && redactionSv.waits}{' '}
          <a href={redaction}>{redactionSv.link}</a>
        </p>
      )}
    </>
  )
}
