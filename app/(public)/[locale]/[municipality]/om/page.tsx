import { notFound } from 'next/navigation'
import { About } from '@/components/goals/about'
import { PublicPage } from '@/components/layout/public-page'
import { getFrameworkIn } from '@/lib/framework/queries'
import { paths } from '@/lib/municipality/paths'
import { getBackground } from '@/lib/municipality/queries'
import { NOWHERE, pageMetadata, readPlace, type PlaceParams } from '../place'

type Props = { params: Promise<PlaceParams> }

export const generateStaticParams = () => [{ locale: 'sv', municipality: NOWHERE }]

async function readAbout(params: Props['params']) {
  const here = await readPlace(params)
  return {
    ...here,
    title: here.t.aboutTitle(here.municipality.programmeName ?? here.municipality.name),
    path: paths.about(here.place),
  }
}

export async function generateMetadata({ params }: Props) {
  const { title, path, t } = await readAbout(params)
  return pageMetadata(path, title, t.storyLead)
}

export default async function AboutPage({ params }: Props) {
  const { t, place, municipality, title, path } = await readAbout(params)
  const [background, framework] = await Promise.all([
    getBackground(municipality.slug),
    getFrameworkIn(place.locale, municipality.slug),
  ])
  if (!background || !framework) notFound()
  return (
    <PublicPage
      t={t}
      place={place}
      municipality={municipality}
      section="about"
      path={path}
      crumbs={{ steps: [], here: t.about }}
    >
      <About {...{ t, place, municipality, title, background, framework }} />
    </PublicPage>
  )
}
