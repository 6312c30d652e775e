import { notFound } from 'next/navigation'
import { ComparePage } from '@/components/districts/compare-page'
import { PublicPage } from '@/components/layout/public-page'
import { comparedDistricts } from '@/lib/districts/company'
import { getDistrictsBeside, listDistricts } from '@/lib/districts/queries'
import { getFrameworkIn } from '@/lib/framework/queries'
import { paths } from '@/lib/municipality/paths'
import { NOWHERE, pageMetadata, readPlace, type PlaceParams } from '../../../place'

type Props = { params: Promise<PlaceParams & { districts: string[] }> }

export const generateStaticParams = () => [{ locale: 'sv', municipality: NOWHERE, districts: [NOWHERE] }]

async function readCompared(params: Props['params']) {
  const here = await readPlace(params)
  const { slug } = here.municipality
  const districts = await listDistricts(slug)
  const asked = (await params).districts
  const chosen = comparedDistricts(asked, districts)
  const framework = chosen && (await getFrameworkIn(here.place.locale, slug))
  if (!framework) notFound()
  const names = chosen.map(({ name }) => name)
  return { ...here, framework, districts, chosen, names, path: paths.districts(here.place, 'jamfor', ...asked) }
}

export async function generateMetadata({ params }: Props) {
  const { t, path, names, municipality } = await readCompared(params)
  return pageMetadata(path, names.join(', '), t.districts.compare.lead(names.join(', '), municipality.shortName))
}

export default async function Page({ params }: Props) {
  const { t, place, municipality, path, chosen, names, ...page } = await readCompared(params)
  const codes = chosen.map(({ code }) => code)
  const { profiles, spreads } = await getDistrictsBeside(municipality.slug, codes)
  const compared = chosen.flatMap((district, i) => (profiles[i] ? [{ district, profile: profiles[i] }] : []))
  return (
    <PublicPage
      t={t}
      place={place}
      municipality={municipality}
      section="districts"
      path={path}
      crumbs={{ steps: [{ href: paths.districts(place), label: t.nav.districts }], here: names.join(', ') }}
    >
      <ComparePage {...{ t, place, municipality, compared, spreads, ...page }} />
    </PublicPage>
  )
}
