import { allGoals, type Framework } from '@/lib/framework/framework'
import { paths } from '@/lib/municipality/paths'
import { publishedDb } from '@/lib/published-db'
import { isKnownAddress, type Known } from './known-addresses'
import { isWellFormed, linksIn, ownPath } from './links-in-text'

type Place = { municipalityId: number; municipality: string; year: number; framework: Framework; origin: string }

/**
 * Tells of texts which of their links no reader can follow: of this website, those that no public page answers; of
 * others, those that aren't written as an address. Nothing is fetched.
 */
export async function brokenLinksIn(texts: readonly string[], place: Place): Promise<(text: string) => string[]> {
  const page = new URL(paths.followUp({ locale: 'sv', municipality: place.municipality }, place.year), place.origin)
  const all = [...new Set(texts.flatMap(linksIn))]
  const own = all.filter(link => !isOnPage(link, page) && ownPath(link, page) !== null)
  const known = own.length > 0 ? await readKnown(place) : null
  const isBroken = (link: string): boolean => {
    if (isOnPage(link, page)) return !leadsToPart(link, place.framework)
    const path = link === '' ? null : ownPath(link, page)
    if (path === null) return !isWellFormed(link)
    return path !== page.pathname && !(known && isKnownAddress(path, known))
  }
  const broken = new Set(all.filter(isBroken))
  return text => linksIn(text).filter(link => broken.has(link))
}

const isOnPage = (link: string, page: URL): boolean => link.includes('#') && ownPath(link, page) === page.pathname

/** The parts of a report that others link to: its goals, by their numbers, and what is named in Swedish. */
const PARTS = ['minskar', 'battre', 'samlad', 'sedan', 'stallning', 'andringar', 'stadsdelar']
function leadsToPart(link: string, { overall }: Framework): boolean {
  const part = link.slice(link.indexOf('#') + 1)
  return PARTS.includes(part) || allGoals(overall).some(({ number }) => number !== '' && part === `mal-${number}`)
}

async function readKnown({ municipalityId, municipality }: Place): Promise<Known> {
  const where = { municipalityId }
  const [goals, indicators, districts, reports] = [
    await publishedDb.goal.findMany({
      where,
      select: { number: true, slug: true, framework: { select: { slug: true } } },
    }),
    await publishedDb.indicator.findMany({ where, select: { code: true, aliases: { select: { code: true } } } }),
    await publishedDb.district.findMany({ where, select: { slug: true } }),
    await publishedDb.followUpReport.findMany({ where, select: { year: true, version: true } }),
  ]
  return {
    municipality,
    goals: numbersOf(goals),
    areas: goals.flatMap(({ slug }) => slug ?? []),
    codes: indicators.flatMap(({ code, aliases }) => [code, ...aliases.map(alias => alias.code)]),
    districts: districts.map(({ slug }) => slug),
    reports: reports.flatMap(({ year, version }) => [String(year), `${year}/${version}`]),
  }
}

function numbersOf(goals: readonly { number: string; framework: { slug: string } }[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { number, framework } of goals) found.set(framework.slug, [...(found.get(framework.slug) ?? []), number])
  return found
}
