import 'server-only'
import { cacheLife, cacheTag } from 'next/cache'
import { getTenant } from '@/lib/municipality/queries'
import { municipalityTag } from '@/lib/publication/tags.mjs'
import { publishedDb } from '@/lib/published-db'
import { yearInSweden } from '@/lib/text/days'
import type { Locale } from '@/lib/text/numbers'
import { wordedIn } from './worded'
import { currentFramework, findGoal, type Framework, type FrameworkSummary, type Goal } from './framework'
import { treeOf, whole } from './whole'

const summary = { slug: true, title: true, validFrom: true, validTo: true, status: true, baselineYear: true } as const

/** The municipality's frameworks, latest first. */
export async function listFrameworks(municipality: string): Promise<FrameworkSummary[]> {
  'use cache'
  cacheLife('max')
  cacheTag(municipalityTag(municipality))
  return publishedDb.framework.findMany({
    where: { municipality: { slug: municipality } },
    orderBy: { validFrom: 'desc' },
    select: summary,
  })
}

/** A framework with its whole tree: the named one, or the one that a visitor sees first. */
export async function getFramework(municipality: string, slug?: string): Promise<Framework | null> {
  'use cache'
  cacheLife('max')
  cacheTag(municipalityTag(municipality))
  const wanted = slug ?? currentFramework(await listFrameworks(municipality), yearInSweden(new Date()))?.slug
  const code = (await getTenant(municipality))?.code
  if (!wanted || !code) return null
  return readFramework({ slug: municipality, code }, wanted)
}

/** One with its whole tree as it is at this moment. */
export async function readFramework(municipality: { slug: string; code: string }, slug: string) {
  const row = await publishedDb.framework.findFirst({
    where: { municipality: { slug: municipality.slug }, slug },
    include: whole(municipality.code),
    relationLoadStrategy: 'join',
  })
  return row && treeOf(row)
}

/** Every framework with its whole tree, latest first, worded in a page's language: in one question to the database. */
export async function listWholeFrameworksIn(locale: Locale, municipality: string): Promise<Framework[]> {
  const frameworks = await listWholeFrameworks(municipality)
  return frameworks.map(framework => wordedIn(framework, locale))
}

async function listWholeFrameworks(municipality: string): Promise<Framework[]> {
  'use cache'
  cacheLife('max')
  cacheTag(municipalityTag(municipality))
  const code = (await getTenant(municipality))?.code
  if (!code) return []
  const rows = await publishedDb.framework.findMany({
    where: { municipality: { slug: municipality } },
    orderBy: { validFrom: 'desc' },
    include: whole(code),
    relationLoadStrategy: 'join',
  })
  return rows.flatMap(row => treeOf(row) ?? [])
}

/**
 * Where a goal of an earlier framework is read now, for addresses that the current one has no goal for: in the current
 * one where it lives on there, otherwise where it stood (`framework`). Null where there has been none.
 */
export async function findMovedOn(
  municipality: string,
  current: Framework,
  matches: (goal: Goal) => boolean,
): Promise<{ number: string; slug: string | null; framework?: string } | null> {
  for (const { slug } of await listFrameworks(municipality)) {
    const framework = slug === current.slug ? null : await getFramework(municipality, slug)
    const goal = framework && findGoal(framework, matches)
    if (!goal) continue
    const number = goal.carriesTo.find(to => to.framework === current.slug)?.number
    const now = number === undefined ? null : findGoal(current, one => one.number === number)
    return now ? { number: now.number, slug: now.slug } : { number: goal.number, slug: goal.slug, framework: slug }
  }
  return null
}

/** The same as `getFramework`, worded in a page's language. */
export async function getFrameworkIn(locale: Locale, municipality: string, slug?: string): Promise<Framework | null> {
  const framework = await getFramework(municipality, slug)
  return framework && wordedIn(framework, locale)
}
