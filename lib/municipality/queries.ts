import 'server-only'
import { cacheLife, cacheTag } from 'next/cache'
import { MUNICIPALITIES_TAG, municipalityTag } from '@/lib/publication/tags.mjs'
import { publishedDb } from '@/lib/published-db'
import { markdownToHtml } from '@/lib/text/markdown'
import { dayInSweden, yearInSweden } from '@/lib/text/days'
import type { Locale } from '@/lib/text/numbers'
import { inSwedishOrder } from '@/lib/text/swedish-order'
import type { Background, Municipality } from './municipality'
import { previewedIn } from './preview/previewed'
import { ASSESSED_ON, defaultPageText, ownQuestions, type PageText, type PageTextKey } from './page-text'

type Row = Pick<
  Municipality,
  | 'id'
  | 'code'
  | 'slug'
  | 'name'
  | 'shortName'
  | 'programmeName'
  | 'contactEmail'
  | 'faultReportUrl'
  | 'colour'
  | 'isPublic'
> & {
  updatedAt: Date
  publishedAt: Date
  /** Newest first; days and times as the database writes them, UTC. */
  imports: { id: number; title: string; source: string; fetchedOn: string | null; importedAt: string }[]
  questions: Partial<Record<Locale, string>>
  hasDistricts: boolean
  hasProposals: boolean
  dataYear: number | null
}

/**
 * The municipality with this address as the public is shown it: null for none, and for one that isn't opened yet, but
 * where its pages are drawn for its own people.
 */
export async function getMunicipality(slug: string): Promise<Municipality | null> {
  const previewed = previewedIn(slug)
  const found = await getTenant(previewed ?? slug)
  return found && (found.isPublic || previewed) ? found : null
}

/**
 * The municipality with this address, opened to the public or not: for its own people, and for what only those who have
 * asked one of the two get to see. One statement, as every page asks it.
 */
export async function getTenant(slug: string): Promise<Municipality | null> {
  'use cache'
  cacheLife('max')
  cacheTag(municipalityTag(slug))
  // `dataYear`: the year in which most of its series have their latest value, the later of two that are as common.
  const [row] = await publishedDb.$queryRaw<Row[]>`
    SELECT m.id, m.code, m.slug, m.name, m."shortName", m."programmeName", m."contactEmail", m."faultReportUrl",
      m.colour, m."isPublic", m."updatedAt", m."publishedAt",
      coalesce((SELECT json_agg(json_build_object('id', b.id, 'title', b.title, 'source', b.source, 'fetchedOn', b."fetchedOn",
        'importedAt', b."importedAt") ORDER BY b."importedAt" DESC, b.id) FROM "ImportBatch" b
        WHERE b."municipalityId" = m.id), '[]') AS imports,
      coalesce((SELECT json_object_agg(t.locale, t.body) FROM "PageText" t
        WHERE t."municipalityId" = m.id AND t.key = 'questions'), '{}') AS questions,
      EXISTS (SELECT FROM "Geography" g WHERE g."municipalityId" = m.id AND g.kind = 'district'
        AND EXISTS (SELECT FROM "PublishedObservation" o
          WHERE o."municipalityId" = m.id AND o."geographyId" = g.id AND o.value IS NOT NULL)) AS "hasDistricts",
      EXISTS (SELECT FROM "GoalIndicator" i WHERE i."municipalityId" = m.id AND i."isProposal") AS "hasProposals",
      (SELECT extract(year FROM l.latest)::int FROM (
        SELECT (SELECT o."periodEnd" FROM "PublishedObservation" o
          WHERE o."municipalityId" = m.id AND o."geographyId" = g.id AND o."indicatorId" = v."indicatorId" AND o.value IS NOT NULL
          ORDER BY o."periodEnd" DESC LIMIT 1) AS latest
        FROM (SELECT DISTINCT "indicatorId" FROM "IndicatorVersion" WHERE "municipalityId" = m.id) v
        JOIN "Geography" g ON g."municipalityId" = m.id AND g.kind = 'municipality' AND g.code = m.code
      ) l WHERE l.latest IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC, 1 DESC LIMIT 1) AS "dataYear"
    FROM "Municipality" m WHERE m.slug = ${slug}`
  if (!row) return null
  const { updatedAt, publishedAt, imports, questions, ...municipality } = row
  const dated = imports.map(({ importedAt, ...batch }) => ({ ...batch, importedAt: new Date(`${importedAt}Z`) }))
  const latest = [updatedAt, publishedAt, ...dated.map(({ importedAt }) => importedAt)].reduce((a, b) =>
    a > b ? a : b,
  )
  return {
    ...municipality,
    ownQuestions: { sv: ownQuestions(questions.sv ?? ''), en: ownQuestions(questions.en ?? '') },
    updatedOn: dayInSweden(latest),
    imports: dated.map(({ importedAt, ...batch }) => ({ ...batch, importedOn: dayInSweden(importedAt) })),
  }
}

/** All municipalities that are opened, in Swedish order, for the page that lists them; `scope` keeps the query out of the build. */
export async function listMunicipalities(
  scope: string,
): Promise<Pick<Municipality, 'slug' | 'name' | 'programmeName'>[]> {
  'use cache'
  cacheLife('max')
  cacheTag(MUNICIPALITIES_TAG, scope)
  const all = await publishedDb.municipality.findMany({
    where: { isPublic: true },
    select: { slug: true, name: true, programmeName: true },
  })
  return all.sort((a, b) => inSwedishOrder(a.name, b.name))
}

/** Definition, principles and the story in decisions. */
export async function getBackground(slug: string): Promise<Background | null> {
  'use cache'
  cacheLife('max')
  cacheTag(municipalityTag(slug))
  return publishedDb.municipality.findUnique({
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
  const own = await publishedDb.pageText.findUnique({
    where: { municipalityId_key_locale: { municipalityId: id, key, locale } },
    select: { body: true, updatedAt: true },
  })
  return {
    html: markdownToHtml(own?.body ?? defaultPageText(key, locale, name)),
    changedOn: own ? dayInSweden(own.updatedAt) : ASSESSED_ON,
  }
}

/** The day (ISO) that pages are read on: what is late. Asked anew once a day. */
export async function thisDay(): Promise<string> {
  'use cache'
  cacheLife('days')
  return dayInSweden(new Date())
}

/** The year that pages are read in: whether a framework's period has ended. Asked anew once a day. */
export async function thisYear(): Promise<number> {
  'use cache'
  cacheLife('days')
  return yearInSweden(new Date())
}
