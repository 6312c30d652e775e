import type { FaultReport } from '@/lib/faults/fault-report'
import type { FormAction } from '@/lib/forms/form-state'
import { faultInboxSv as t } from '@/lib/text/fault-inbox-sv'
import { workSv } from '@/lib/text/work-sv'
import { FaultForms } from './fault-forms'

type Props = {
  reports: readonly FaultReport[]
  municipalityId: number
  /** Whoever reads. */
  personId: number
  maySettle: boolean
  take: FormAction
  settle: FormAction
}

/** What has been told of the public pages, newest first, each with how it stands and what can be done with it. */
export function FaultList({ reports, municipalityId, personId, maySettle, take, settle }: Props) {
  return (
    <ul className="rows fault-reports">
      {reports.map(report => (
        <li key={report.id} id={`fel-${report.id}`}>
          <h2 className="small-heading">
            {report.page ? <a href={report.page}>{report.page}</a> : t.noPage}{' '}
            <span className="soft small">
              {workSv.time(report.sentAt)}
              {t.inLanguage[report.locale]}
            </span>
          </h2>
          <blockquote className="said" lang={report.locale}>
            {report.body}
          </blockquote>
          <p className="soft">
            {report.state === 'new' ? t.newState : report.state === 'taken' && t.takenBy(report.takenBy?.name ?? null)}
          </p>
          {report.state === 'settled' && (
            <>
              <p className="soft">{t.settledBy(report.settledBy, workSv.time(report.settledAt ?? report.sentAt))}</p>
              <blockquote className="said">{report.answer}</blockquote>
            </>
          )}
          {maySettle && report.state !== 'settled' && (
            <FaultForms {...{ report, municipalityId, take, settle }} isOwn={report.takenBy?.id === personId} />
          )}
        </li>
      ))}
    </ul>
  )
}
