import { MethodPage } from '@/components/method/method-page'
import { PublicPage } from '@/components/layout/public-page'
import { paths } from '@/lib/municipality/paths'
import { NOWHERE, pageMetadata, readPlace, type PlaceParams } from '../../place'

type Props = { params: Promise<PlaceParams> }

export const generateStaticParams = () => [{ locale: 'sv', municipality: NOWHERE }]

export async function generateMetadata({ params }: Props) {
  const { t, place } = await readPlace(params)
  return pageMetadata(paths.about(place, 'metod'), t.method, t.texts.methodLead)
}

export default async function Method({ params }: Props) {
  const { t, place, municipality } = await readPlace(params)
  const crumbs = { steps: [{ href: paths.about(place), label: t.about }], here: t.method }
  return (
    <PublicPage
      t={t}
      place={place}
      municipality={municipality}
      section="about"
      path={paths.about(place, 'metod')}
      crumbs={crumbs}
    >
      <MethodPage t={t} place={place} />
    </PublicPage>
  )
}
