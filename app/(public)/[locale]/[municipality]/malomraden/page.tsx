import { notFound } from 'next/navigation'
import { GoalCard } from '@/components/goals/goal-card'
import { PublicPage } from '@/components/layout/public-page'
import { baselineStart, areasOf, indicatorCodes } from '@/lib/framework/framework'
import { getFrameworkIn } from '@/lib/framework/queries'
import { paths } from '@/lib/municipality/paths'
import { getReadingsIn } from '@/lib/observations/queries'
import { NOWHERE, pageMetadata, readSite, type SiteParams } from '../site'

type Props = { params: Promise<SiteParams> }

export const generateStaticParams = () => [{ locale: 'sv', municipality: NOWHERE }]

async function readAreas(params: Props['params']) {
  const here = await readSite(params)
  const framework = await getFrameworkIn(here.site.locale, here.municipality.slug)
  if (!framework) notFound()
  const title = areasOf(framework)[0]?.levelPlural ?? here.t.nav.areas
  return { ...here, framework, title, path: paths.areas(here.site) }
}

export async function generateMetadata({ params }: Props) {
  const { framework, title, path } = await readAreas(params)
  return pageMetadata(path, title, framework.title)
}

export default async function AreasPage({ params }: Props) {
  const { t, site, municipality, framework, title, path } = await readAreas(params)
  const codes = indicatorCodes(framework.overall)
  const readings = await getReadingsIn(site.locale, municipality.slug, codes, baselineStart(framework))
  return (
    <PublicPage
      t={t}
      site={site}
      municipality={municipality}
      section="areas"
      path={path}
      crumbs={{ steps: [], here: title }}
    >
      <div className="hero">
        <h1>{title}</h1>
      </div>
      {areasOf(framework).map(area => (
        <GoalCard key={area.number} {...{ area, readings, t, site }} />
      ))}
    </PublicPage>
  )
}
