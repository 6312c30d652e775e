import type { Metadata } from 'next'
import { ExtractView } from '@/components/people/extract-view'
import { WorkHeading } from '@/components/work/work-heading'
import { workPaths } from '@/lib/municipality/work-paths'
import { getOwnExtract } from '@/lib/people/extract'
import { extractSv as t } from '@/lib/text/extract-sv'
import { workSv } from '@/lib/text/work-sv'
import { WorkPage, type WorkParams } from '../../work-page'

export const metadata: Metadata = { title: t.title }

export default function OwnExtractPage({ params }: { params: WorkParams }) {
  return (
    <WorkPage params={params} section="account">
      {async ({ actor, municipality: { slug } }) => (
        <>
          <p className="crumbs">
            <a href={workPaths.account(slug)}>{workSv.account}</a>
          </p>
          <WorkHeading title={t.title}>{t.lead}</WorkHeading>
          <p>
            <a href={workPaths.ownExtractFile(slug)} download>
              {t.download}
            </a>
          </p>
          <ExtractView extract={await getOwnExtract(actor)} />
        </>
      )}
    </WorkPage>
  )
}
