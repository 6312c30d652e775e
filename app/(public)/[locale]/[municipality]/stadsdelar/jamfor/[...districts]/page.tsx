import { notFound } from 'next/navigation'
import { ComparePage } from '@/components/districts/compare-page'
import { PublicPage } from '@/components/layout/public-page'
import { comparedDistricts } from '@/lib/districts/company'
import { getDistrictsBeside, listDistricts } from '@/lib/districts/queries'
import { getFrameworkIn } from '@/lib/framework/queries'
import { paths } from '@/lib/municipality/paths'
import { NOWHERE, pageMetadata, readSite, type SiteParams } from '../../../site'

type Props = { params: Promise<SiteParams & { districts: string[] }> }

export const generateStaticParams = () => [{ locale: 'sv', municipality: NOWHERE, districts: [NOWHERE] }]

async function readCompared(params: Props['params']) {
  const here = await readSite(params)
  const { slug, hasDistricts } = here.municipality
  const districts = hasDistricts ? await listDistricts(slug) : []
  const asked = (await params).districts
  const chosen = comparedDistricts(asked, districts)
  const framework = chosen && (await getFrameworkIn(here.site.locale, slug))
  if (!framework) notFound()
  const names = chosen.map(({ name }) => name)
  return { ...here, framework, districts, chosen, names, path: paths.districts(here.site, 'jamfor', ...asked) }
}

export async function generateMetadata({ params }: Props) {
  const { t, path, names, municipality } = await readCompared(params)
  return pageMetadata(path, names.join(', '), t.districts.compare.lead(names.join(', '), municipality.shortName))
}

export default async function Page({ params }: Props) {
  const { t, site, municipality, path, chosen, names, ...page } = await readCompared(params)
  const codes = chosen.map(({ code }) => code)
  const { profiles, spreads } = await getDistrictsBeside(municipality.slug, codes)
  const compared = chosen.flatMap((district, i) => (profiles[i] ? [{ district, profile: profiles[i] }] : []))
  return (
    <PublicPage
      t={t}
      site={site}
      municipality={municipality}
      section="districts"
      path={path}
      crumbs={{ steps: [{ href: paths.districts(site), label: t.nav.districts }], here: names.join(', ') }}
    >
      <ComparePage {...{ t, site, municipality, compared, spreads, ...page }} />
    </PublicPage>
  )
}
