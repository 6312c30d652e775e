import { notFound } from 'next/navigation'
import { PriorityDistrict } from '@/components/districts/priority-district'
import { Overview } from '@/components/goals/overview'
import { PublicPage } from '@/components/layout/public-page'
import { baselineStart, indicatorCodes } from '@/lib/framework/framework'
import { getFrameworkIn } from '@/lib/framework/queries'
import { paths } from '@/lib/municipality/paths'
import { getReadingsIn } from '@/lib/observations/queries'
import { thisYear } from '@/lib/municipality/queries'
import { NOWHERE, pageMetadata, readSite, type SiteParams } from './site'
import { readDistricts } from './read-districts'

type Props = { params: Promise<SiteParams> }

export const generateStaticParams = () => [{ locale: 'sv', municipality: NOWHERE }]

async function readOverview(params: Props['params']) {
  const here = await readSite(params)
  const framework = await getFrameworkIn(here.site.locale, here.municipality.slug)
  if (!framework) notFound()
  return { ...here, framework, path: paths.overview(here.site) }
}

export async function generateMetadata({ params }: Props) {
  const { framework, path, municipality, t } = await readOverview(params)
  const { alternates, ...metadata } = pageMetadata(
    path,
    municipality.name,
    `${t.overallGoal}: ${framework.overall.title}`,
  )
  const types = { 'application/atom+xml': `/api/v1/${municipality.slug}/news.atom` }
  return { ...metadata, alternates: { ...alternates, types } }
}

export default async function OverviewPage({ params }: Props) {
  const { t, site, municipality, framework, path } = await readOverview(params)
  const codes = indicatorCodes(framework.overall)
  const readings = await getReadingsIn(site.locale, municipality.slug, codes, baselineStart(framework))
  const found = await readDistricts(municipality)
  return (
    <PublicPage t={t} site={site} municipality={municipality} section="overview" path={path}>
      <Overview
        t={t}
        site={site}
        municipality={municipality}
        framework={framework}
        readings={readings}
        today={await thisYear()}
        priority={found?.priority}
        districts={found && <PriorityDistrict {...{ found, t, site }} city={municipality.shortName} />}
      />
    </PublicPage>
  )
}
