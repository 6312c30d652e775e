import 'server-only'
import { LRUCache } from 'lru-cache'
import { publishedDb } from '@/lib/published-db'
import { readRound, type Round, type RoundKey } from './read-round'

/** A round is read by those who write it, a few at a time. */
const MOST_KEPT = 4
const kept = new LRUCache<string, { of: string; round: Promise<Round | null> }>({ max: MOST_KEPT })

/**
 * What the public is shown of a round, for a page that is looked at: gone through again only when something has been
 * published since. What is frozen is always read anew.
 */
export async function readKeptRound(key: RoundKey): Promise<Round | null> {
  const { publishedVersion } = (await publishedDb.municipality.findUnique({
    where: { id: key.municipality.id },
    select: { publishedVersion: true },
  }))!
  const { frameworkSlug, lastYear, indicatorIds, municipality } = key
  const of = JSON.stringify([publishedVersion, lastYear, indicatorIds, municipality])
  const about = `${municipality.id} ${frameworkSlug} ${lastYear}`
  const found = kept.get(about)
  if (found?.of === of) return found.round
  const round = readRound(key)
  kept.set(about, { of, round })
  // A fault isn't kept.
  round.catch(() => kept.delete(about))
  return round
}
