import { WrittenPage } from '@/components/about/written-page'
import { PublicPage } from '@/components/layout/public-page'
import { paths } from '@/lib/municipality/paths'
import { getPageText } from '@/lib/municipality/queries'
import { NOWHERE, pageMetadata, readPlace, type PlaceParams } from '../../place'

type Props = { params: Promise<PlaceParams> }

export const generateStaticParams = () => [{ locale: 'sv', municipality: NOWHERE }]

export async function generateMetadata({ params }: Props) {
  const { t, place } = await readPlace(params)
  return pageMetadata(paths.about(place, 'tillganglighet'), t.accessibility, t.texts.accessibilityLead)
}

/** Tillgänglighetsredogörelsen, as DOS-lagen asks for. */
export default async function AccessibilityPage({ params }: Props) {
  const { t, place, municipality } = await readPlace(params)
  const text = await getPageText(municipality, 'accessibility', place.locale)
  const crumbs = { steps: [{ href: paths.about(place), label: t.about }], here: t.accessibility }
  const path = paths.about(place, 'tillganglighet')
  return (
    <PublicPage t={t} place={place} municipality={municipality} section="about" path={path} crumbs={crumbs}>
      <WrittenPage t={t} locale={place.locale} title={t.texts.accessibilityHeading} text={text} />
    </PublicPage>
  )
}
