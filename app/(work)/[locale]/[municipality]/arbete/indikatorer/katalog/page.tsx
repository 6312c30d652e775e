import type { Metadata } from 'next'
import '@/components/catalogue/catalogue-work.css'
import { CatalogueSearch } from '@/components/catalogue/catalogue-search'
import { OfferList } from '@/components/catalogue/offer-list'
import { RefreshCatalogues } from '@/components/catalogue/refresh-catalogues'
import { SocialList } from '@/components/catalogue/social-list'
import { WorkHeading } from '@/components/work/work-heading'
import { canProposeIndicator } from '@/lib/auth/permissions'
import { searchCatalogue, type FoundOffer } from '@/lib/exchange/catalogue/work-queries'
import { workPaths } from '@/lib/municipality/work-paths'
import { catalogueWorkSv as t } from '@/lib/text/catalogue-work-sv'
import { goalEditingSv } from '@/lib/text/goal-editing-sv'
import { indicatorEditingSv } from '@/lib/text/indicator-editing-sv'
import { timeOf } from '@/lib/text/moments'
import { WorkPage, type WorkParams } from '../../work-page'
import { refreshCatalogues } from './actions'

export const metadata: Metadata = { title: t.title }

type Props = { params: WorkParams; searchParams: Promise<Record<string, string | string[] | undefined>> }

export default function CataloguePage({ params, searchParams }: Props) {
  return (
    <WorkPage params={params} section="catalogue">
      {async ({ actor, municipality: { id, slug } }) => {
        const { q } = await searchParams
        const text = typeof q === 'string' ? q.trim() : ''
        const { sources, offers, many, social } = await searchCatalogue(actor, id, text)
        const hrefOf = ({ source, code }: FoundOffer) => workPaths.offer(slug, source, code)
        const mayPropose = canProposeIndicator(actor, { municipalityId: id })
        const isThere = sources.some(({ fetchedAt }) => fetchedAt !== null)
        return (
          <>
            <p className="crumbs">
              {mayPropose ? (
                <a href={workPaths.indicators(slug)}>{indicatorEditingSv.title}</a>
              ) : (
                <a href={workPaths.goals(slug)}>{goalEditingSv.title}</a>
              )}
            </p>
            <WorkHeading title={t.title}>{t.lead}</WorkHeading>
            {isThere && <CatalogueSearch text={text} />}
            {text !== '' && <p role="status">{t.found(many, offers.length)}</p>}
            <OfferList {...{ offers, sources, hrefOf }} />
            {isThere && <SocialList {...{ social, hrefOf }} />}
            <section className="part">
              {sources.map(({ source, name, many: all, fetchedAt }) => (
                <p key={source}>{t.source(name, all, fetchedAt && timeOf(fetchedAt))}</p>
              ))}
              {!mayPropose && !isThere && <p>{t.askController}</p>}
              {mayPropose && (
                <RefreshCatalogues
                  {...{ municipalityId: id, isFirst: !isThere, refresh: refreshCatalogues }}
                  jobsHref={workPaths.jobs(slug)}
                />
              )}
            </section>
          </>
        )
      }}
    </WorkPage>
  )
}
