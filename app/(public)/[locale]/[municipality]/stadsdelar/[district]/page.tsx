import { notFound } from 'next/navigation'
import { DistrictPage } from '@/components/districts/district-page'
import { PublicPage } from '@/components/layout/public-page'
import { companyOf } from '@/lib/districts/company'
import { districtFinding } from '@/lib/districts/finding'
import { getDistrictMap, getDistrictProfile, listDistricts, listNeighbours } from '@/lib/districts/queries'
import { getFrameworkIn } from '@/lib/framework/queries'
import { paths } from '@/lib/municipality/paths'
import { NOWHERE, pageMetadata, readSite, type SiteParams } from '../../site'

type Props = { params: Promise<SiteParams & { district: string }> }

export const generateStaticParams = () => [{ locale: 'sv', municipality: NOWHERE, district: NOWHERE }]

async function readDistrict(params: Props['params']) {
  const here = await readSite(params)
  const { slug, hasDistricts } = here.municipality
  const asked = (await params).district
  const districts = hasDistricts ? await listDistricts(slug) : []
  const district = districts.find(each => each.slug === asked)
  const framework = district && (await getFrameworkIn(here.site.locale, slug))
  if (!framework) notFound()
  return { ...here, framework, districts, district, path: paths.district(here.site, district.slug) }
}

export async function generateMetadata({ params }: Props) {
  const { t, site, district, path, municipality } = await readDistrict(params)
  const city = municipality.shortName
  const names = { district: district.name, city: t.districts.inAllOf(city), rest: t.districts.restOf(city) }
  const { rows } = await getDistrictProfile(municipality.slug, district.code)
  const finding = districtFinding(rows, { names, t, locale: site.locale })
  return pageMetadata(path, district.name, finding?.headline ?? t.districts.page.beside(city))
}

export default async function Page({ params }: Props) {
  const { t, site, municipality, path, ...page } = await readDistrict(params)
  const { district, districts } = page
  const neighbours = await listNeighbours(municipality.slug, district.code)
  return (
    <PublicPage
      t={t}
      site={site}
      municipality={municipality}
      section="districts"
      path={path}
      crumbs={{ steps: [{ href: paths.districts(site), label: t.nav.districts }], here: district.name }}
    >
      <DistrictPage
        {...{ t, site, municipality, ...page }}
        map={await getDistrictMap(municipality.slug)}
        profile={await getDistrictProfile(municipality.slug, district.code)}
        company={companyOf(district, districts, neighbours)}
      />
    </PublicPage>
  )
}
