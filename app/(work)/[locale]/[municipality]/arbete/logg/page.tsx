import type { Metadata } from 'next'
import { LogFilters } from '@/components/log/log-filters'
import { LogTable } from '@/components/log/log-table'
import { WorkHeading } from '@/components/work/work-heading'
import { queryOf, readFilter } from '@/lib/audit/log-filter'
import { listLog, listLogged } from '@/lib/audit/queries'
import { workPaths } from '@/lib/municipality/work-paths'
import { logSv as t } from '@/lib/text/log-sv'
import { workSv } from '@/lib/text/work-sv'
import { WorkPage, type WorkParams } from '../work-page'

export const metadata: Metadata = { title: workSv.log }

type Props = { params: WorkParams; searchParams: Promise<Record<string, string | string[] | undefined>> }

export default function LogPage({ params, searchParams }: Props) {
  return (
    <WorkPage params={params} section="log">
      {async ({ actor, municipality: { id, slug } }) => {
        const filter = readFilter(await searchParams)
        const [{ entries, older }, people] = await Promise.all([listLog(actor, id, filter), listLogged(actor, id)])
        const here = workPaths.log(slug)
        const isAll = queryOf(filter) === ''
        return (
          <>
            <WorkHeading title={workSv.log}>
              {t.lead} <a href={workPaths.signIns(slug)}>{t.signIns.title}</a>
            </WorkHeading>
            {!(isAll && entries.length === 0) && <LogFilters action={here} filter={filter} people={people} />}
            {entries.length > 0 ? (
              <LogTable entries={entries} municipality={slug} />
            ) : (
              <p>{isAll ? t.none : t.noneOfThese}</p>
            )}
            <ul className="onward">
              {older !== null && (
                <li>
                  <a href={here + queryOf({ ...filter, before: older })}>{t.older}</a>
                </li>
              )}
              {filter.before !== undefined && (
                <li>
                  <a href={here + queryOf({ ...filter, before: undefined })}>{t.newest}</a>
                </li>
              )}
              {entries.length === 0 && !isAll && (
                <li>
                  <a href={here}>{t.showAll}</a>
                </li>
              )}
              {entries.length > 0 && (
                <li>
                  <a href={workPaths.logFile(slug) + queryOf({ ...filter, before: undefined })} download>
                    {t.download}
                  </a>
                </li>
              )}
            </ul>
          </>
        )
      }}
    </WorkPage>
  )
}
