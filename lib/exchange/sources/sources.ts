import 'server-only'
import { env } from '@/lib/env'
import { koladaAt } from './kolada'
import type { Patience } from './patient'
import { pxwebAt } from './pxweb'
import type { Source } from './source'

/** A source by its key, where the environment says that it is; null for one that nobody knows. */
export function sourceOf(key: string, patience: Patience): Source | null {
  if (key === 'kolada') return koladaAt(env().KOLADA_URL, patience)
  if (key === 'pxweb') return pxwebAt(env().PXWEB_URL, patience)
  return null
}
