import type { Metadata } from 'next'
import { FaultFilters } from '@/components/faults/fault-filters'
import { FaultList } from '@/components/faults/fault-list'
import { WorkHeading } from '@/components/work/work-heading'
import { canSettleFault } from '@/lib/auth/permissions'
import { faultQuery, readFaultFilter } from '@/lib/faults/fault-filter'
import { KEPT_MONTHS } from '@/lib/faults/fault-report'
import { listFaults } from '@/lib/faults/work-queries'
import { workPaths } from '@/lib/municipality/work-paths'
import { faultInboxSv as t } from '@/lib/text/fault-inbox-sv'
import { workSv } from '@/lib/text/work-sv'
import { WorkPage, type WorkParams } from '../work-page'
import { settle, take } from './actions'

export const metadata: Metadata = { title: workSv.faults }

type Props = { params: WorkParams; searchParams: Promise<Record<string, string | string[] | undefined>> }

export default function FaultsPage({ params, searchParams }: Props) {
  return (
    <WorkPage params={params} section="faults">
      {async ({ actor, municipality: { id, slug } }) => {
        const filter = readFaultFilter(await searchParams)
        const { reports, older } = await listFaults(actor, id, filter)
        const here = workPaths.faults(slug)
        const isAll = faultQuery(filter) === ''
        return (
          <>
            <WorkHeading title={workSv.faults}>{t.lead(KEPT_MONTHS)}</WorkHeading>
            {!(isAll && reports.length === 0) && <FaultFilters here={here} filter={filter} />}
            {reports.length === 0 && <p>{isAll ? t.none : t.noneOfThese}</p>}
            <FaultList
              {...{ reports, take, settle }}
              municipalityId={id}
              personId={actor.id}
              maySettle={canSettleFault(actor, { municipalityId: id })}
            />
            <ul className="onward">
              {older !== null && (
                <li>
                  <a href={here + faultQuery({ ...filter, before: older })}>{t.older}</a>
                </li>
              )}
              {filter.before !== undefined && (
                <li>
                  <a href={here + faultQuery({ ...filter, before: undefined })}>{t.newest}</a>
                </li>
              )}
              {reports.length === 0 && !isAll && (
                <li>
                  <a href={here}>{t.showAll}</a>
                </li>
              )}
            </ul>
          </>
        )
      }}
    </WorkPage>
  )
}
