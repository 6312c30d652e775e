import 'server-only'
import { cacheLife, cacheTag } from 'next/cache'
import { municipalityTag } from '@/lib/publication/tags.mjs'
import { publishedDb } from '@/lib/published-db'
import type { Prisma } from '@/prisma/generated/client'
import { withBreaks } from './breaks'
import type { Indicator } from './indicator'
import { named, readIndicators } from './read-indicators'

/** Every code that leads to an indicator, so that an invented one is turned away without a question of its own. */
export async function listIndicatorCodes(municipality: string): Promise<string[]> {
  'use cache'
  cacheLife('max')
  cacheTag(municipalityTag(municipality))
  const rows = await publishedDb.indicator.findMany({
    where: { municipality: { slug: municipality } },
    select: { code: true, aliases: { select: { code: true } } },
    relationLoadStrategy: 'join',
  })
  return rows.flatMap(({ code, aliases }) => [code, ...aliases.map(alias => alias.code)])
}

type Which =
  readonly string[] | { withValuesFor: 'district'; among?: readonly string[]; besides?: readonly string[] } | 'all'

/**
 * Indicators of a municipality in their goals' order: those named, those with values for districts (and some named besides), or all. An alias leads to its indicator.
 * Not cached of itself: it is asked inside the cached questions of lib/observations.
 */
export async function listIndicators(municipality: string, which: Which): Promise<Indicator[]> {
  const found = await readIndicators(publishedDb, { municipality: { slug: municipality }, ...filterOf(which) })
  return found.map(withBreaks)
}

function filterOf(which: Which): Prisma.IndicatorWhereInput {
  if (which === 'all') return {}
  if (!('withValuesFor' in which)) return { OR: named(which) }
  const { withValuesFor: kind, among, besides = [] } = which
  const own = {
    code: among && { in: [...among] },
    versions: { some: { observations: { some: { geography: { kind } } } } },
  }
  return { OR: [own, ...(besides.length > 0 ? named(besides) : [])] }
}
