import type { z } from 'zod'
import type { Listed } from '@/lib/actions/listed'
import type { District } from '@/lib/districts/district'
import type { ListedReport, Report } from '@/lib/followup/report'
import { allGoals, type Framework, type Goal } from '@/lib/framework/framework'
import type { Indicator } from '@/lib/indicators/indicator'
import type { Municipality } from '@/lib/municipality/municipality'
import { paths } from '@/lib/municipality/paths'
import { licenceOf, licenceWords } from '@/lib/exchange/licence'
import { feedOf, homeOf, pageOf, type Addresses } from './addresses'
import * as schemas from './schemas'

/** What the municipality has, as open data tells it. */
type Told<S extends z.ZodType> = z.output<S>

export function municipalityTold(
  { code, slug, name, programmeName, updatedOn, dataYear }: Municipality,
  to: Addresses,
): Told<typeof schemas.municipality> {
  const lists = Object.fromEntries(schemas.LISTS.map(list => [list, to.list(list)])) as Record<schemas.ListName, string>
  const links = { self: homeOf(to), page: pageOf(to), feed: feedOf(to), ...lists }
  return { code, slug, name, programmeName, updatedOn, dataYear, links }
}

export function frameworkTold(framework: Framework, isCurrent: boolean, to: Addresses): Told<typeof schemas.framework> {
  const { slug, title, status, validFrom, validTo, adoptedOn, adoptedBy } = framework
  return {
    ...{ slug, title, isCurrent, validFrom, validTo, adoptedOn, adoptedBy },
    status: status === 'draft' ? 'adopted' : status,
    links: {
      self: to.one('frameworks', slug),
      goals: to.list('goals', { framework: slug }),
      actions: to.list('actions', { framework: slug }),
      page: to.at(paths.framework(to.site, isCurrent ? undefined : slug)),
    },
  }
}

/** Every goal of a framework, parents before children. */
export function goalsTold(framework: Framework, isCurrent: boolean, to: Addresses): Told<typeof schemas.goal>[] {
  const parents = new Map(allGoals(framework.overall).flatMap(goal => goal.children.map(child => [child, goal.number])))
  const earlier = isCurrent ? undefined : framework.slug
  const page = (goal: Goal) =>
    goal === framework.overall ? paths.framework(to.site, earlier) : paths.goal(to.site, goal.number, earlier)
  return allGoals(framework.overall).map(goal => ({
    framework: framework.slug,
    number: goal.number,
    parent: parents.get(goal) ?? null,
    role: goal.role,
    level: goal.levelName,
    title: goal.title,
    titleEn: goal.titleEn ?? null,
    summary: goal.summary,
    strategies: goal.strategies.map(({ number, title }) => ({ number, title })),
    indicators: goal.indicators.map(({ code, isProposal }) => ({ code, isProposal })),
    isOurReading: goal.ourReading,
    links: { framework: to.one('frameworks', framework.slug), page: to.at(page(goal)) },
  }))
}

export function indicatorTold(indicator: Indicator, to: Addresses): Told<typeof schemas.indicator> {
  const { code, aliases, title, name, description, methodNote, caution, unit, isShare, decimals } = indicator
  const { direction, target, periodicity, source, sourceUrl } = indicator
  const file = (ending: string) => `${to.one('indicators', code)}.${ending}`
  return {
    ...{ code, aliases, title, name, description, methodNote, caution, unit, isShare, decimals },
    ...{ target, periodicity, source, sourceUrl },
    direction: typeof direction === 'object' ? 'towards' : direction,
    towards: typeof direction === 'object' ? direction.towards : null,
    licence: { text: licenceWords(indicator, 'en'), url: licenceOf(indicator).url },
    goals: indicator.goals.map(({ framework, number, isProposal }) => ({ framework, number, isProposal })),
    dimensions: indicator.dimensions.map(({ key, title: words, isOrdered, focus, reference, categories }) => ({
      ...{ key, title: words, isOrdered, focus, reference },
      categories: categories.map(({ key: category, label }) => ({ key: category, label })),
    })),
    definitions: indicator.versions.map(({ version, note }) => ({ number: version, note })),
    links: {
      self: to.one('indicators', code),
      page: to.at(paths.indicator(to.site, code)),
      observations: to.list('observations', { indicator: code }),
      gaps: to.list('gaps', { indicator: code }),
      assessments: to.list('assessments', { indicator: code }),
      ...{ csv: file('plain.csv'), xlsx: file('xlsx'), jsonStat: file('jsonstat.json') },
    },
  }
}

export function districtTold(district: District, to: Addresses): Told<typeof schemas.district> {
  const { code, slug, name, isPriority, areaType, areaTypeYear, population, populationYear } = district
  return {
    ...{ kind: 'district', code, name, slug, isPriority, areaType, areaTypeYear, population, populationYear },
    links: {
      self: to.one('districts', code),
      page: to.at(paths.district(to.site, slug)),
      observations: to.list('observations', { place: code }),
    },
  }
}

export function actionTold(
  { action, strategy, goals, areas }: Listed,
  framework: string,
  to: Addresses,
): Told<typeof schemas.action> {
  const { id, title, description, status, responsible, partners, startYear, endYear, costSek, toldOn, notes } = action
  return {
    ...{ id, framework, title, description, status, responsible, partners, startYear, endYear },
    strategy: strategy && { number: strategy.number, title: strategy.title },
    goals: goals.map(({ number }) => number),
    areas: areas.map(({ number }) => number),
    districts: action.districts.map(({ slug }) => slug),
    indicators: action.indicators,
    ...{ costSek, toldOn, notes, isOurReading: action.ourReading },
    links: { self: to.one('actions', id), page: to.at(paths.actions(to.site, id)) },
  }
}

export function roundTold(
  { year, version, publishedOn, publicNote, isComputed }: ListedReport,
  to: Addresses,
): Told<typeof schemas.round> {
  return {
    ...{ year, version, publishedOn, note: publicNote, isComputed },
    links: {
      self: to.one('rounds', year),
      page: to.at(paths.followUp(to.site, year)),
      values: to.at(paths.followUpFile(to.site, year, version, '.csv')),
    },
  }
}

export function roundInFullTold(
  listed: ListedReport,
  { framework, whole, areas }: Report,
  to: Addresses,
): Told<typeof schemas.roundInFull> {
  const goals = [whole, ...areas.flatMap(area => [area, ...area.outcomes])]
  return {
    ...roundTold(listed, to),
    framework: framework.slug,
    goals: goals.map(({ number, title, headline, judgement }) => ({
      ...{ number, title, headline },
      judgement: judgement && {
        ...{ level: judgement.level, gaps: judgement.gaps, text: judgement.text, reason: judgement.reason },
      },
    })),
  }
}
