import 'server-only'
import { listIndicators } from '@/lib/indicators/queries'
import { getTenant } from '@/lib/municipality/queries'
import { publishedDb } from '@/lib/published-db'
import { knownThen } from './known-then'
import { readAll } from './read-all'
import type { Reading } from './reading'
import { readStoredThen } from './stored-then'
import { readStoredValues } from './stored-values'

/**
 * Readings as they were known at the end of a day in Sweden (ISO), in today's definitions and under today's disclosure.
 * Not kept: there is one for each day.
 */
export async function readReadingsThen(
  slug: string,
  codes: readonly string[],
  baselineStart: string,
  day: string,
): Promise<Reading[]> {
  const municipality = await getTenant(slug)
  if (!municipality) return []
  const indicators = await listIndicators(slug, codes)
  const ids = indicators.map(({ id }) => id)
  if (ids.length === 0) return []
  const [{ observations, imports }, today] = await Promise.all([
    readStoredThen(publishedDb, municipality.id, ids, day),
    readStoredValues(publishedDb, municipality.id, ids),
  ])
  const shown = new Map(
    indicators.map(indicator => {
      const { id } = indicator
      return [id, knownThen(observations.get(id)!, today.get(id)!, indicator)]
    }),
  )
  return readAll(indicators, shown, { code: municipality.code, imports }, baselineStart)
}
