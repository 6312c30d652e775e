import type { MetadataRoute } from 'next'
import { connection } from 'next/server'
import { env } from '@/lib/env'
import { listDistricts } from '@/lib/districts/queries'
import { addressesOf } from '@/lib/exchange/site-map'
import { baselineStart } from '@/lib/framework/framework'
import { listReports } from '@/lib/followup/queries'
import { getFramework, listFrameworks } from '@/lib/framework/queries'
import { paths } from '@/lib/municipality/paths'
import { getMunicipality, listMunicipalities } from '@/lib/municipality/queries'
import { getCatalogue } from '@/lib/observations/queries'

type Entry = MetadataRoute.Sitemap[number]

/** Every public page in both languages, each beside its twin. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  // The build has neither database nor the address that the site will be reached at.
  await connection()
  const municipalities = await listMunicipalities('sv')
  const pages = await Promise.all(municipalities.map(({ slug }) => pagesOf(slug)))
  return [...twins(paths.municipalities('sv'), paths.municipalities('en')), ...pages.flat()]
}

async function pagesOf(slug: string): Promise<Entry[]> {
  const [municipality, current] = await Promise.all([getMunicipality(slug), getFramework(slug)])
  if (!municipality || !current) return []
  const [frameworks, catalogue, districts, reports] = await Promise.all([
    listFrameworks(slug),
    getCatalogue(slug, baselineStart(current)),
    municipality.hasDistricts ? listDistricts(slug) : [],
    listReports(slug),
  ])
  const others = frameworks.filter(framework => framework.slug !== current.slug)
  const earlier = (await Promise.all(others.map(other => getFramework(slug, other.slug)))).filter(f => f !== null)
  const contents = {
    current,
    earlier,
    indicatorCodes: catalogue.map(({ code }) => code),
    districtSlugs: districts.map(district => district.slug),
    followUpYears: [...new Set(reports.map(({ year }) => year))],
  }
  const inEnglish = addressesOf({ locale: 'en', municipality: slug }, contents)
  return addressesOf({ locale: 'sv', municipality: slug }, contents).flatMap((path, i) =>
    twins(path, inEnglish[i] ?? path, municipality.updatedOn),
  )
}

function twins(sv: string, en: string, lastModified?: string): Entry[] {
  const languages = { sv: absolute(sv), en: absolute(en) }
  return [languages.sv, languages.en].map(url => ({ url, lastModified, alternates: { languages } }))
}

const absolute = (path: string) => new URL(path, env().SITE_URL).href
