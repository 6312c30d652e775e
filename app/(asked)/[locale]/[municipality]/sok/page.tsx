import { PublicPage } from '@/components/layout/public-page'
import { SearchResults } from '@/components/search/search-results'
import { paths } from '@/lib/municipality/paths'
import { AMONG, amongIn } from '@/lib/search/among'
import { askedIn } from '@/lib/search/asked'
import { keptIndex } from '@/lib/search/kept-index'
import { listSearchDocuments } from '@/lib/search/queries'
import { readSite, type SiteParams } from '../../../../(public)/[locale]/[municipality]/site'

type Props = { params: Promise<SiteParams>; searchParams: Promise<Partial<Record<'q' | 'bland', string | string[]>>> }

const MOST_SHOWN = 100

async function readSearch({ params, searchParams }: Props) {
  const here = await readSite(params)
  const { q, bland } = await searchParams
  return { ...here, asked: askedIn(q), among: amongIn(bland) }
}

export async function generateMetadata(props: Props) {
  const { t, asked } = await readSearch(props)
  return { title: asked ? t.finding.titleOf(asked) : t.finding.title }
}

export default async function SearchPage(props: Props) {
  const { t, site, municipality, asked, among } = await readSearch(props)
  const documents = await listSearchDocuments(site.locale, site.municipality)
  const find = await keptIndex(site.locale, site.municipality, documents)
  const all = find(asked)
  const wanted = documents.filter(({ kind }) => !among || kind === AMONG[among])
  const byId = new Map(wanted.map(document => [document.id, document]))
  const found = {
    ...all,
    ids: all.ids.filter(id => byId.has(id)),
    unmeasured: among === 'atgarder' ? [] : all.unmeasured,
  }
  const hits = found.ids.slice(0, MOST_SHOWN).flatMap(id => byId.get(id) ?? [])
  const path = paths.search(site)
  return (
    <PublicPage {...{ t, site, municipality, path, asked }} crumbs={{ steps: [], here: t.finding.title }}>
      <SearchResults {...{ t, site, asked, among, hits, found }} />
    </PublicPage>
  )
}
