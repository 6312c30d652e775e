import type { Metadata } from 'next'
import { FileImport } from '@/components/imports/file-import'
import { RememberedFiles } from '@/components/imports/remembered-files'
import { WorkHeading } from '@/components/work/work-heading'
import { canEnterValues } from '@/lib/auth/permissions'
import { listProfiles } from '@/lib/exchange/import/profiles/work-queries'
import { nameOf } from '@/lib/indicators/indicator'
import { listWorkIndicators } from '@/lib/indicators/work-queries'
import { workPaths } from '@/lib/municipality/work-paths'
import { entrySv } from '@/lib/text/entry-sv'
import { filesSv as t } from '@/lib/text/files-sv'
import { WorkPage, type WorkParams } from '../../../work-page'
import { forget } from '../../fil/actions'

export const metadata: Metadata = { title: t.short }

type Props = { params: Promise<Awaited<WorkParams> & { code: string }> }

export default function FilePage({ params }: Props) {
  return (
    <WorkPage params={params} section="entry">
      {async ({ actor, municipality: { id, slug } }) => {
        const { code } = await params
        const indicator = (await listWorkIndicators(slug, [code]))[0]
        if (!indicator) return <WorkHeading title={entrySv.noSuchIndicator} />
        const grid = workPaths.entryOf(slug, code)
        return (
          <>
            <p className="crumbs">
              <a href={workPaths.entry(slug)}>{entrySv.title}</a> › <a href={grid}>{nameOf(indicator, 'sv')}</a>
            </p>
            {canEnterValues(actor, { municipalityId: id }) ? (
              <>
                <WorkHeading title={t.title(nameOf(indicator, 'sv'))}>{t.lead}</WorkHeading>
                <FileImport route={workPaths.fileRoute(slug, code)} doneHref={grid} />
                <RememberedFiles
                  files={await listProfiles(actor, { municipalityId: id, indicatorId: indicator.id })}
                  {...{ municipalityId: id, forget }}
                />
              </>
            ) : (
              <WorkHeading title={t.title(nameOf(indicator, 'sv'))}>{t.faults.forbidden}</WorkHeading>
            )}
          </>
        )
      }}
    </WorkPage>
  )
}
