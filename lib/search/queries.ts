import 'server-only'
import { cacheLife, cacheTag } from 'next/cache'
import { listedFrameworks } from '@/lib/actions/queries'
import { listDistricts } from '@/lib/districts/queries'
import { allGoals } from '@/lib/framework/framework'
import { nameLangOf, nameOf, type Indicator } from '@/lib/indicators/indicator'
import { listIndicators } from '@/lib/indicators/queries'
import { paths, type Site } from '@/lib/municipality/paths'
import { municipalityTag } from '@/lib/publication/tags.mjs'
import { listReports } from '@/lib/followup/queries'
import { dictionary } from '@/lib/text/dictionary'
import { languages } from '@/lib/text/language'
import type { Locale } from '@/lib/text/numbers'
import type { SearchDocument } from './document'

/** Everything published that can be found, in the language of a page: of goals, those of the framework that visitors see first. */
export async function listSearchDocuments(locale: Locale, municipality: string): Promise<SearchDocument[]> {
  'use cache'
  cacheLife('max')
  cacheTag(municipalityTag(municipality))
  const site = { locale, municipality }
  const [current] = await listedFrameworks(locale, municipality)
  const goals = current ? allGoals(current.framework.overall).filter(({ number }) => number) : []
  const years = new Set((await listReports(municipality)).map(({ year }) => year))
  return [
    ...(await listIndicators(municipality, 'all')).map(indicator => ofIndicator(indicator, site)),
    ...goals.map(goal => ({
      ...{ id: `mal:${goal.number}`, kind: 'goal' as const, href: paths.goal(site, goal.number) },
      ...{
        title: `${goal.number} ${goal.title}`,
        titleLang: goal.titleLang,
        also: goal.adoptedTitle ?? '',
        groups: '',
      },
    })),
    ...(await listDistricts(municipality)).map(({ slug, name, suggestedName }) => ({
      ...{ id: `del:${slug}`, kind: 'district' as const, href: paths.district(site, slug), title: name },
      ...{ also: suggestedName && suggestedName !== name ? suggestedName : '', groups: '' },
    })),
    ...(current?.listed ?? []).map(({ action: { id, title, responsible } }) => ({
      ...{ id: `atg:${id}`, kind: 'action' as const, href: paths.actions(site, id), title },
      ...{ titleLang: languages[locale].swedish, also: responsible ?? '', groups: '' },
    })),
    ...[...years].map(year => ({
      ...{ id: `upp:${year}`, kind: 'report' as const, href: paths.followUp(site, year) },
      ...{ title: dictionary(locale).reports.report(year), also: '', groups: '' },
    })),
  ]
}

function ofIndicator(indicator: Indicator, site: Site): SearchDocument {
  const { code, aliases, title, dimensions } = indicator
  const labels = dimensions.flatMap(({ title: of, categories }) => [of, ...categories.map(({ label }) => label)])
  const words = labels.map(label => label[site.locale])
  return {
    ...{ id: code, kind: 'indicator', href: paths.indicator(site, code) },
    ...{ title: nameOf(indicator, site.locale), titleLang: nameLangOf(indicator, site.locale) },
    also: [...aliases, title].join(' '),
    groups: [...new Set(words)].join(' '),
  }
}
