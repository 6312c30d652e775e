import { notFound } from 'next/navigation'
import { About } from '@/components/goals/about'
import { PublicPage } from '@/components/layout/public-page'
import { getFrameworkIn } from '@/lib/framework/queries'
import { paths } from '@/lib/municipality/paths'
import { getBackground, getPageText } from '@/lib/municipality/queries'
import { NOWHERE, pageMetadata, readSite, type SiteParams } from '../site'

type Props = { params: Promise<SiteParams> }

export const generateStaticParams = () => [{ locale: 'sv', municipality: NOWHERE }]

async function readAbout(params: Props['params']) {
  const here = await readSite(params)
  return {
    ...here,
    title: here.t.aboutTitle(here.municipality.programmeName ?? here.municipality.name),
    path: paths.about(here.site),
  }
}

export async function generateMetadata({ params }: Props) {
  const { title, path, t } = await readAbout(params)
  return pageMetadata(path, title, t.storyLead)
}

export default async function AboutPage({ params }: Props) {
  const { t, site, municipality, title, path } = await readAbout(params)
  const [background, framework, intro] = await Promise.all([
    getBackground(municipality.slug),
    getFrameworkIn(site.locale, municipality.slug),
    getPageText(municipality, 'about', site.locale),
  ])
  if (!background || !framework) notFound()
  return (
    <PublicPage
      t={t}
      site={site}
      municipality={municipality}
      section="about"
      path={path}
      crumbs={{ steps: [], here: t.about }}
    >
      <About {...{ t, site, municipality, title, background, framework }} intro={intro.html} />
    </PublicPage>
  )
}
