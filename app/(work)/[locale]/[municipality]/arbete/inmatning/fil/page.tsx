import type { Metadata } from 'next'
import { RememberedFiles } from '@/components/imports/remembered-files'
import { SentFiles } from '@/components/imports/sent-files'
import { SeveralImport } from '@/components/imports/several-import'
import { WorkHeading } from '@/components/work/work-heading'
import { canEnterValues } from '@/lib/auth/permissions'
import { listProfiles } from '@/lib/exchange/import/profiles/work-queries'
import { workPaths } from '@/lib/municipality/work-paths'
import { entrySv } from '@/lib/text/entry-sv'
import { filesSv } from '@/lib/text/files-sv'
import { severalFilesSv as t } from '@/lib/text/several-files-sv'
import { listSentFiles } from '@/lib/values/sent-files-queries'
import { WorkPage, type WorkParams } from '../../work-page'
import { forget, undo } from './actions'

export const metadata: Metadata = { title: filesSv.short }

export default function SeveralFilePage({ params }: { params: WorkParams }) {
  return (
    <WorkPage params={params} section="entry">
      {async ({ actor, municipality: { id, slug } }) => {
        const mayEnter = canEnterValues(actor, { municipalityId: id })
        return (
          <>
            <p className="crumbs">
              <a href={workPaths.entry(slug)}>{entrySv.title}</a>
            </p>
            <WorkHeading title={t.title}>{mayEnter ? t.lead : filesSv.faults.forbidden}</WorkHeading>
            {mayEnter && (
              <>
                <SeveralImport
                  route={workPaths.filesRoute(slug)}
                  doneHref={workPaths.start(slug)}
                  reviewHref={workPaths.review(slug)}
                />
                <SentFiles
                  files={await listSentFiles(actor, id)}
                  municipalityId={id}
                  reviewHref={workPaths.review(slug)}
                  undo={undo}
                />
                <RememberedFiles
                  files={await listProfiles(actor, { municipalityId: id })}
                  {...{ municipalityId: id, forget }}
                />
              </>
            )}
          </>
        )
      }}
    </WorkPage>
  )
}
