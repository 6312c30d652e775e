import type { Metadata } from 'next'
import { ExtractView } from '@/components/people/extract-view'
import { WorkHeading } from '@/components/work/work-heading'
import { workPaths } from '@/lib/municipality/work-paths'
import { getExtractOf } from '@/lib/people/extract'
import { readPersonId } from '@/lib/people/person'
import { extractSv as t } from '@/lib/text/extract-sv'
import { peopleSv } from '@/lib/text/people-sv'
import { workSv } from '@/lib/text/work-sv'
import { WorkPage, type WorkParams } from '../../../work-page'

export const metadata: Metadata = { title: workSv.people }

type Props = { params: Promise<Awaited<WorkParams> & { person: string }> }

export default function ExtractPage({ params }: Props) {
  return (
    <WorkPage params={params} section="people">
      {async ({ actor, municipality: { id, slug } }) => {
        const personId = readPersonId((await params).person)
        const extract = personId === null ? null : await getExtractOf(actor, { municipalityId: id, personId })
        if (!extract || personId === null) return <WorkHeading title={peopleSv.faults.missing} />
        const name = String(extract[0]?.rows[0]?.name ?? '')
        return (
          <>
            <p className="crumbs">
              <a href={workPaths.person(slug, personId)}>{name}</a>
            </p>
            <WorkHeading title={t.titleOf(name)}>{t.lead}</WorkHeading>
            <p>
              <a href={workPaths.personExtractFile(slug, personId)} download>
                {t.download}
              </a>
            </p>
            <ExtractView extract={extract} />
          </>
        )
      }}
    </WorkPage>
  )
}
