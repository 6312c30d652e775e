import { LRUCache } from 'lru-cache'
import type { Locale } from '@/lib/text/numbers'
import type { SearchDocument } from './document'
import { indexOf } from './index-of'
import { TONGUES } from './tongues'

const MOST_KEPT = 40
const kept = new LRUCache<string, { of: string; find: ReturnType<typeof indexOf> }>({ max: MOST_KEPT })

/** The index of a municipality's documents, built anew only when they are others. */
export function keptIndex(locale: Locale, municipality: string, documents: readonly SearchDocument[]) {
  const key = `${locale}/${municipality}`
  const of = JSON.stringify(documents)
  const known = kept.get(key)
  if (known?.of === of) return known.find
  const find = indexOf(documents, TONGUES[locale])
  kept.set(key, { of, find })
  return find
}
