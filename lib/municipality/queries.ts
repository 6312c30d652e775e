import 'server-only'
import { cacheLife, cacheTag } from 'next/cache'
import { db } from '@/lib/db'
import { markdownToHtml } from '@/lib/text/markdown'
import { dayInSweden, yearInSweden } from '@/lib/text/days'
import type { Locale } from '@/lib/text/numbers'
import { inSwedishOrder } from '@/lib/text/swedish-order'
import type { Background, Municipality } from './municipality'
import { ASSESSED_ON, defaultPageText, type PageText, type PageTextKey } from './page-text'

/** Everything of a municipality that is cached carries this tag; a write expires it. */
export const municipalityTag = (slug: string) => `municipality:${slug}`

/** The municipality with this address, or null. */
export async function getMunicipality(slug: string): Promise<Municipality | null> {
  'use cache'
  cacheLife('max')
  cacheTag(municipalityTag(slug))
  const row = await db.municipality.findUnique({
    where: { slug },
    include: {
      importBatches: {
        orderBy: { importedAt: 'desc' },
        select: { id: true, title: true, source: true, fetchedOn: true, importedAt: true },
      },
      geographies: { where: { kind: 'district' }, take: 1, select: { id: true } },
      goalIndicators: { where: { isProposal: true }, take: 1, select: { goalId: true } },
    },
    relationLoadStrategy: 'join',
  })
  if (!row) return null
  const latest = row.importBatches[0]?.importedAt ?? row.updatedAt
  return {
    id: row.id,
    code: row.code,
    slug: row.slug,
    name: row.name,
    shortName: row.shortName,
    programmeName: row.programmeName,
    contactEmail: row.contactEmail,
    faultReportUrl: row.faultReportUrl,
    dataYear: await mostCommonYear(row),
    hasProposals: row.goalIndicators.length > 0,
    updatedOn: dayInSweden(latest > row.updatedAt ? latest : row.updatedAt),
    hasDistricts: row.geographies.length > 0,
    imports: row.importBatches.map(({ importedAt, ...batch }) => ({ ...batch, importedOn: dayInSweden(importedAt) })),
  }
}

/** The year in which most of the municipality's series have their latest value, the later of two that are as common. */
async function mostCommonYear({ id, code }: { id: number; code: string }): Promise<number | null> {
  const latest = await db.observation.groupBy({
    by: ['indicatorId'],
    where: { municipalityId: id, value: { not: null }, geography: { kind: 'municipality', code } },
    _max: { periodEnd: true },
  })
  const years = latest.flatMap(({ _max: { periodEnd } }) => (periodEnd ? [periodEnd.getUTCFullYear()] : []))
  const often = (year: number) => years.filter(other => other === year).length
  return years.reduce<number | null>((best, year) => {
    const more = best === null ? 1 : often(year) - often(best)
    return more > 0 || (more === 0 && best !== null && year > best) ? year : best
  }, null)
}

/** All municipalities in Swedish order, for the page that lists them; `scope` keeps the query out of the build. */
export async function listMunicipalities(
  scope: string,
): Promise<Pick<Municipality, 'slug' | 'name' | 'programmeName'>[]> {
  'use cache'
  cacheLife('max')
  cacheTag('municipalities', scope)
  const all = await db.municipality.findMany({ select: { slug: true, name: true, programmeName: true } })
  return all.sort((a, b) => inSwedishOrder(a.name, b.name))
}

/** Definition, principles and the story in decisions. */
export async function getBackground(slug: string): Promise<Background | null> {
  'use cache'
  cacheLife('max')
  cacheTag(municipalityTag(slug))
  return db.municipality.findUnique({
    where: { slug },
    relationLoadStrategy: 'join',
    select: {
      principles: true,
      definition: true,
      definitionNote: true,
      decisions: {
        orderBy: { dateStart: 'asc' },
        select: { dateLabel: true, body: true, title: true, note: true, ourReading: true },
      },
    },
  })
}

/** A page whose text the municipality may rewrite: its own, or the one we give it to start from. */
export async function getPageText(
  { id, slug, name }: Pick<Municipality, 'id' | 'slug' | 'name'>,
  key: PageTextKey,
  locale: Locale,
): Promise<PageText> {
  'use cache'
  cacheLife('max')
  cacheTag(municipalityTag(slug))
  const own = await db.pageText.findUnique({
    where: { municipalityId_key_locale: { municipalityId: id, key, locale } },
    select: { body: true, updatedAt: true },
  })
  return {
    html: markdownToHtml(own?.body ?? defaultPageText(key, locale, name)),
    changedOn: own ? dayInSweden(own.updatedAt) : ASSESSED_ON,
  }
}

/** The year that pages are read in: whether a framework's period has ended. Asked anew once a day. */
export async function thisYear(): Promise<number> {
  'use cache'
  cacheLife('days')
  return yearInSweden(new Date())
}
