import 'server-only'
import { db } from '@/lib/db'
import type { Indicator } from './indicator'
import { named, readIndicators } from './read-indicators'

/**
 * A municipality's indicators as those who work with them see them: also one that has no published value yet, and that
 * only a goal in draft speaks of.
 */
export function listWorkIndicators(municipality: string, which: readonly string[] | 'all'): Promise<Indicator[]> {
  const chosen = which === 'all' ? {} : { OR: named(which) }
  return readIndicators(db, { municipality: { slug: municipality }, ...chosen })
}

/** One of them by its id. */
export async function getWorkIndicator({
  municipalityId,
  indicatorId: id,
}: {
  municipalityId: number
  indicatorId: number
}): Promise<Indicator | null> {
  const [indicator] = await readIndicators(db, { municipalityId, id })
  return indicator ?? null
}

/** Which nämnd or bolag answers for which indicator, where one does. */
export async function listAnsweredFor(municipalityId: number): Promise<{ code: string; body: string }[]> {
  const rows = await db.indicator.findMany({
    where: { municipalityId, responsibleId: { not: null } },
    orderBy: { sortOrder: 'asc' },
    select: { code: true, responsible: { select: { name: true } } },
  })
  return rows.map(({ code, responsible }) => ({ code, body: responsible!.name }))
}
