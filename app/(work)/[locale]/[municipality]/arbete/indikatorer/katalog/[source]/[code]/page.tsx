import type { Metadata } from 'next'
import '@/components/catalogue/catalogue-work.css'
import { OfferAbout } from '@/components/catalogue/offer-about'
import { OfferChoices } from '@/components/catalogue/offer-choices'
import { OfferPreview } from '@/components/catalogue/offer-preview'
import { TableChoice } from '@/components/catalogue/table-choice'
import { WorkHeading } from '@/components/work/work-heading'
import { canProposeIndicator } from '@/lib/auth/permissions'
import { offerIn } from '@/lib/exchange/catalogue/catalogue-input'
import { previewOffer } from '@/lib/exchange/catalogue/preview/work-queries'
import { readTable, withTable } from '@/lib/exchange/catalogue/table/work-queries'
import { getOffer } from '@/lib/exchange/catalogue/work-queries'
import { baselineStart } from '@/lib/framework/framework'
import { getFramework } from '@/lib/framework/queries'
import { workPaths } from '@/lib/municipality/work-paths'
import { catalogueWorkSv as t } from '@/lib/text/catalogue-work-sv'
import { WorkPage, type WorkParams } from '../../../../work-page'

export const metadata: Metadata = { title: t.title }

type Props = {
  params: Promise<Awaited<WorkParams> & { source: string; code: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default function OfferPage({ params, searchParams }: Props) {
  return (
    <WorkPage params={params} section="catalogue">
      {async ({ actor, municipality }) => {
        const { id, slug, code: ownCode } = municipality
        const { source, code } = await params
        const from = offerIn(`${source}:${code}`)
        const offered = from && (await getOffer(actor, id, from))
        const framework = await getFramework(slug)
        const validFrom = framework?.validFrom ?? 0
        const mayPropose = canProposeIndicator(actor, { municipalityId: id })
        const query = await searchParams
        const isAsked = query.varden === 'ja'
        const table = offered?.isTable && mayPropose ? await readTable(actor, municipality, offered, query) : null
        const read = offered && table ? withTable(offered, table) : offered
        const isShown = isAsked && mayPropose && read?.isFetchable === true
        const here = { municipality, baselineStart: baselineStart(framework) }
        return (
          <>
            <p className="crumbs">
              <a href={workPaths.catalogue(slug)}>{t.short}</a>
            </p>
            <WorkHeading title={read?.offer.title ?? t.title}>{!read && t.offer.none}</WorkHeading>
            {read && (
              <>
                {isShown && (
                  <OfferPreview {...{ ownCode, validFrom }} preview={await previewOffer(actor, here, read)} />
                )}
                {mayPropose && read.isFetchable && (isShown || !read.isTable) && (
                  <OfferChoices {...{ read, slug, isShown }} />
                )}
                {table && <TableChoice {...{ isAsked, found: table, dimensions: read.dimensions }} />}
                <OfferAbout read={read} />
              </>
            )}
          </>
        )
      }}
    </WorkPage>
  )
}
