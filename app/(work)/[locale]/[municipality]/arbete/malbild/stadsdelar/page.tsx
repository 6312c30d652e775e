import type { Metadata } from 'next'
import { DistrictForms } from '@/components/editing/district-forms'
import { ChangeList } from '@/components/log/change-list'
import { WorkHeading } from '@/components/work/work-heading'
import { getWorkDistricts } from '@/lib/districts/work-queries'
import { districtWorkSv as t } from '@/lib/text/district-work-sv'
import { WorkPage, type WorkParams } from '../../work-page'
import { save, undo } from './actions'

export const metadata: Metadata = { title: t.title }

export default function DistrictsPage({ params }: { params: WorkParams }) {
  return (
    <WorkPage params={params} section="districtWords">
      {async ({ actor, municipality: { id: municipalityId } }) => {
        const here = await getWorkDistricts(actor, municipalityId)
        if (!here) return null
        return (
          <>
            <WorkHeading title={t.title}>{here.districts.length > 0 ? t.lead : t.none}</WorkHeading>
            <DistrictForms {...{ municipalityId, districts: here.districts, action: save }} />
            <section className="part" aria-labelledby="andringar">
              <h2 id="andringar">{t.history}</h2>
              <ChangeList
                {...{ which: { municipalityId }, names: t.names }}
                changes={here.changes.map(({ canBeUndone, ...change }) => ({
                  ...change,
                  undo: canBeUndone ? undo : null,
                }))}
              />
            </section>
          </>
        )
      }}
    </WorkPage>
  )
}
