import type { Metadata } from 'next'
import '@/components/imports/imports.css'
import { SourceDrift } from '@/components/imports/source-drift'
import { SourceFetch } from '@/components/imports/source-fetch'
import { SourcePlan } from '@/components/imports/source-plan'
import { WorkHeading } from '@/components/work/work-heading'
import { canEnterValues } from '@/lib/auth/permissions'
import { readSource } from '@/lib/exchange/sources/work-queries'
import { nameOf } from '@/lib/indicators/indicator'
import { listWorkIndicators } from '@/lib/indicators/work-queries'
import { workPaths } from '@/lib/municipality/work-paths'
import { entrySv } from '@/lib/text/entry-sv'
import { timeOf } from '@/lib/text/moments'
import { sourcesSv as t } from '@/lib/text/sources-sv'
import { WorkPage, type WorkParams } from '../../../work-page'
import { fetchFromSource, take } from './actions'

export const metadata: Metadata = { title: t.short }

type Props = { params: Promise<Awaited<WorkParams> & { code: string }> }

export default function SourcePage({ params }: Props) {
  return (
    <WorkPage params={params} section="entry">
      {async ({ actor, municipality: { id, slug } }) => {
        const indicator = (await listWorkIndicators(slug, [(await params).code]))[0]
        if (!indicator) return <WorkHeading title={entrySv.noSuchIndicator} />
        const read = await readSource(actor, { municipalityId: id, indicatorId: indicator.id })
        const source = read?.sourceName ?? t.aSource
        const name = nameOf(indicator, 'sv')
        const which = { municipalityId: id, indicatorId: indicator.id }
        return (
          <>
            <p className="crumbs">
              <a href={workPaths.entry(slug)}>{entrySv.title}</a> ›{' '}
              <a href={workPaths.entryOf(slug, indicator.code)}>{name}</a>
            </p>
            <WorkHeading title={t.title(source, name)}>
              {read ? t.lead : canEnterValues(actor, which) ? t.noSource : t.forbidden}
            </WorkHeading>
            {read && (
              <div className="imports">
                <p>
                  {t.codes(read.series.map(({ code }) => code))}{' '}
                  {read.answer ? t.askedAt(timeOf(read.answer.askedAt)) : t.never}
                </p>
                <SourceFetch {...which} {...{ source, isFirst: !read.answer }} fetch={fetchFromSource} />
                {read.answer && <SourceDrift drift={read.answer.drift} unit={read.unit} />}
                {read.definedAnew && (
                  <p className="notice" role="status">
                    {t.definition.waits} <a href={workPaths.submission(slug, read.definedAnew)}>{t.definition.see}</a>
                  </p>
                )}
                {read.answer && !read.definedAnew && (
                  <SourcePlan
                    key={read.answer.askedAt}
                    {...{ municipalityId: id, answer: read.answer, take }}
                    read={{ indicatorId: read.indicatorId, decimals: read.decimals }}
                  />
                )}
              </div>
            )}
          </>
        )
      }}
    </WorkPage>
  )
}
