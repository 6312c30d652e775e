import type { Metadata } from 'next'
import '@/components/jobs/jobs.css'
import { FetchEverything } from '@/components/jobs/fetch-everything'
import { Follow } from '@/components/jobs/follow'
import { JobBatch } from '@/components/jobs/job-batch'
import { WorkHeading } from '@/components/work/work-heading'
import { canEnterValues } from '@/lib/auth/permissions'
import { listBatches, listCatalogues } from '@/lib/jobs/work-queries'
import { workPaths } from '@/lib/municipality/work-paths'
import { catalogueWorkSv } from '@/lib/text/catalogue-work-sv'
import { jobsSv as t } from '@/lib/text/jobs-sv'
import { timeOf } from '@/lib/text/moments'
import { WorkPage, type WorkParams } from '../work-page'
import { fetchAll } from './actions'

export const metadata: Metadata = { title: t.title }

export default function JobsPage({ params }: { params: WorkParams }) {
  return (
    <WorkPage params={params} section="jobs">
      {async ({ actor, municipality: { id, slug } }) => {
        const [batches, catalogues] = await Promise.all([listBatches(actor, id), listCatalogues(actor, id)])
        const links = {
          submission: (submission: string) => workPaths.submission(slug, submission),
          source: (code: string) => workPaths.sourceOf(slug, code),
          entry: workPaths.entry(slug),
        }
        return (
          <>
            <WorkHeading title={t.title}>{t.lead}</WorkHeading>
            {canEnterValues(actor, { municipalityId: id }) && (
              <FetchEverything municipalityId={id} fetchAll={fetchAll} />
            )}
            {batches.length === 0 && <p>{t.none}</p>}
            {batches.map(batch => (
              <JobBatch key={batch.batch} {...{ batch, links }} />
            ))}
            <section className="part" aria-labelledby="kataloger">
              <h2 id="kataloger">{t.catalogues}</h2>
              {catalogues.map(({ name, many, fetchedAt, refreshesItself }) => (
                <p key={name}>
                  {catalogueWorkSv.source(name, many, fetchedAt && timeOf(fetchedAt))}
                  {refreshesItself && ` ${t.weekly}`}
                </p>
              ))}
            </section>
            {batches.some(({ jobs, done }) => done < jobs.length) && <Follow />}
          </>
        )
      }}
    </WorkPage>
  )
}
