import type { Metadata } from 'next'
import { AreasImport } from '@/components/areas/areas-import'
import { AreasMap } from '@/components/areas/areas-map'
import { AreasTable } from '@/components/areas/areas-table'
import { AreasWaiting } from '@/components/areas/areas-waiting'
import { BorderChangesPart } from '@/components/areas/border-changes'
import { OneButtonForm } from '@/components/drafting/one-button-form'
import { WorkHeading } from '@/components/work/work-heading'
import { workPaths } from '@/lib/municipality/work-paths'
import { areasSv as t } from '@/lib/text/areas-sv'
import { getOwnAreas } from '@/lib/values/areas/work-queries'
import { WorkPage, type WorkParams } from '../work-page'
import { propose, putBack, takeBack } from './actions'

export const metadata: Metadata = { title: t.title }

export default function AreasPage({ params }: { params: WorkParams }) {
  return (
    <WorkPage params={params} section="districts">
      {async ({ actor, municipality: { id, slug, code } }) => {
        const own = await getOwnAreas(actor, id)
        if (!own) return null
        const { map, areas, priorities, seen, proposed, gone, moved, changes, mayPropose } = own
        const known = areas.map(area => area.code)
        return (
          <>
            <WorkHeading title={t.title}>{t.lead}</WorkHeading>
            {proposed && (
              <AreasWaiting
                {...{ municipalityId: id, proposed, takeBack }}
                href={workPaths.submission(slug, proposed.submissionId)}
              />
            )}
            {mayPropose && (proposed?.isReturned ?? true) && (
              <section className="part" aria-labelledby="fran-fil">
                <h2 id="fran-fil">{t.file.title}</h2>
                <p>{t.file.lead}</p>
                <p className="soft">{t.file.scb}</p>
                <AreasImport {...{ municipality: { id, code }, seen, known, priorities, send: propose }} />
              </section>
            )}
            <section className="part" aria-labelledby="finns">
              <h2 id="finns">{t.now}</h2>
              {areas.length === 0 ? (
                <p>{t.none}</p>
              ) : (
                <>
                  {gone.length + moved.length > 0 && mayPropose && !proposed && (
                    <>
                      {gone.length > 0 && <p>{t.back.says(gone)}</p>}
                      {moved.length > 0 && <p>{t.back.saysMoved(moved)}</p>}
                      <OneButtonForm action={putBack} which={{ municipalityId: id, seen }} label={t.back.button} />
                    </>
                  )}
                  <AreasMap map={map} names={new Map(areas.map(area => [area.code, area.name]))} />
                  <AreasTable areas={areas} />
                </>
              )}
            </section>
            {changes.length > 0 && <BorderChangesPart changes={changes} />}
          </>
        )
      }}
    </WorkPage>
  )
}
