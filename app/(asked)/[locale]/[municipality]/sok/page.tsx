import { PublicPage } from '@/components/layout/public-page'
import { SearchResults } from '@/components/search/search-results'
import { paths } from '@/lib/municipality/paths'
import { askedIn } from '@/lib/search/asked'
import { keptIndex } from '@/lib/search/kept-index'
import { listSearchDocuments } from '@/lib/search/queries'
import { readSite, type SiteParams } from '../../../../(public)/[locale]/[municipality]/site'

type Props = { params: Promise<SiteParams>; searchParams: Promise<{ q?: string | string[] }> }

const MOST_SHOWN = 50

async function readSearch({ params, searchParams }: Props) {
  const here = await readSite(params)
  return { ...here, asked: askedIn((await searchParams).q) }
}

export async function generateMetadata(props: Props) {
  const { t, asked } = await readSearch(props)
  return { title: asked ? t.finding.titleOf(asked) : t.finding.title }
}

export default async function SearchPage(props: Props) {
  const { t, site, municipality, asked } = await readSearch(props)
  const documents = await listSearchDocuments(site.locale, site.municipality)
  const found = keptIndex(site.locale, site.municipality, documents)(asked)
  const byId = new Map(documents.map(document => [document.id, document]))
  const hits = found.ids.slice(0, MOST_SHOWN).flatMap(id => byId.get(id) ?? [])
  const path = paths.search(site)
  return (
    <PublicPage {...{ t, site, municipality, path, asked }} crumbs={{ steps: [], here: t.finding.title }}>
      <SearchResults {...{ t, site, asked, hits, found }} />
    </PublicPage>
  )
}
