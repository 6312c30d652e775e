import 'server-only'
import { cacheLife, cacheTag } from 'next/cache'
import type { Listed } from '@/lib/actions/listed'
import { listedFrameworks } from '@/lib/actions/queries'
import { listDistricts } from '@/lib/districts/queries'
import { allGoals, baselineStart, type Goal } from '@/lib/framework/framework'
import { nameLangOf, nameOf, type Indicator } from '@/lib/indicators/indicator'
import { listIndicators } from '@/lib/indicators/queries'
import { paths, type Site } from '@/lib/municipality/paths'
import { getCatalogue } from '@/lib/observations/queries'
import { municipalityTag } from '@/lib/publication/tags.mjs'
import { listReports } from '@/lib/followup/queries'
import { dictionary } from '@/lib/text/dictionary'
import { languages } from '@/lib/text/language'
import type { Locale } from '@/lib/text/numbers'
import { actionId, goalId, type SearchDocument } from './document'

/**
 * Everything published that can be found, in the language of a page: of goals, those of the
 * framework that visitors see first.
 */
export async function listSearchDocuments(locale: Locale, municipality: string): Promise<SearchDocument[]> {
  'use cache'
  cacheLife('max')
  cacheTag(municipalityTag(municipality))
  const site = { locale, municipality }
  const frameworks = await listedFrameworks(locale, municipality)
  const [current] = frameworks
  const goals = current ? allGoals(current.framework.overall) : []
  const inDistricts = new Set(
    (current ? await getCatalogue(municipality, baselineStart(current.framework)) : [])
      .filter(({ hasDistricts }) => hasDistricts)
      .map(({ code }) => code),
  )
  const years = new Set((await listReports(municipality)).map(({ year }) => year))
  return [
    ...(await listIndicators(municipality, 'all')).map(indicator => ofIndicator(indicator, inDistricts, site)),
    ...goals.map(goal => ofGoal(goal, site)),
    // Without a value of any there is nothing to read of them.
    ...(inDistricts.size > 0 ? await listDistricts(municipality) : []).map(({ slug, name, suggestedName }) => ({
      ...{ id: `del:${slug}`, kind: 'district' as const, href: paths.district(site, slug), title: name },
      ...{ also: suggestedName && suggestedName !== name ? suggestedName : '', groups: '' },
    })),
    ...frameworks.flatMap(({ listed }) => listed).map(one => ofAction(one, site)),
    ...[...years].map(year => ({
      ...{ id: `upp:${year}`, kind: 'report' as const, href: paths.followUp(site, year) },
      ...{ title: dictionary(locale).reports.report(year), also: '', groups: '' },
    })),
  ]
}

function ofGoal({ number, title, titleLang, adoptedTitle, summary, strategies }: Goal, site: Site): SearchDocument {
  const also = [adoptedTitle, summary, ...strategies.map(strategy => strategy.title)]
  return {
    ...{ id: goalId(number), kind: 'goal', href: number ? paths.goal(site, number) : paths.framework(site) },
    ...{ title: number ? `${number} ${title}` : title, titleLang },
    ...{ also: also.filter(Boolean).join(' '), groups: '' },
  }
}

function ofAction({ action, strategy, goals }: Listed, site: Site): SearchDocument {
  const { id, title, responsible, partners, districts } = action
  const serves = [strategy?.title, ...goals.map(goal => goal.title)]
  return {
    ...{ id: actionId(id), kind: 'action', href: paths.actions(site, id) },
    ...{ title, titleLang: languages[site.locale].swedish, also: responsible ?? '', groups: '' },
    facts: [...partners, ...districts.map(({ name }) => name), ...serves].filter(Boolean).join(' '),
  }
}

function ofIndicator(indicator: Indicator, inDistricts: ReadonlySet<string>, site: Site): SearchDocument {
  const { code, aliases, title, dimensions, category, lifePhase, source, unit } = indicator
  const t = dictionary(site.locale)
  const labels = dimensions.flatMap(({ title: of, categories }) => [of, ...categories.map(({ label }) => label)])
  const words = labels.map(label => label[site.locale])
  return {
    ...{ id: code, kind: 'indicator', href: paths.indicator(site, code) },
    ...{ title: nameOf(indicator, site.locale), titleLang: nameLangOf(indicator, site.locale) },
    also: [...aliases, title].join(' '),
    groups: [...new Set(words)].join(' '),
    facts: [t.category[category], t.lifePhase[lifePhase], source, unit].join(' '),
    ...(inDistricts.has(code) && { inDistricts: true }),
  }
}
