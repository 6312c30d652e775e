import type { Metadata } from 'next'
import { SignInTable } from '@/components/log/sign-in-table'
import { WorkHeading } from '@/components/work/work-heading'
import { listSignIns, monthsKept } from '@/lib/auth/queries'
import { workPaths } from '@/lib/municipality/work-paths'
import { logSv } from '@/lib/text/log-sv'
import { WorkPage, type WorkParams } from '../../work-page'

const t = logSv.signIns

export const metadata: Metadata = { title: t.title }

export default function SignInsPage({ params }: { params: WorkParams }) {
  return (
    <WorkPage params={params} section="log">
      {async ({ actor, municipality: { id, slug } }) => {
        const signIns = await listSignIns(actor, id)
        return (
          <>
            <p className="crumbs">
              <a href={workPaths.log(slug)}>{t.back}</a>
            </p>
            <WorkHeading title={t.title}>{t.lead(monthsKept())}</WorkHeading>
            {signIns.length > 0 ? <SignInTable signIns={signIns} /> : <p>{t.none}</p>}
          </>
        )
      }}
    </WorkPage>
  )
}
