import tagsExternal from 'next/dist/server/lib/incremental-cache/tags-manifest.external.js'
import { expire } from './expiries.mjs'
import { MUNICIPALITIES_TAG, municipalityTag } from '../publication/tags.mjs'

/**
 * Forgets in this process what is kept of a municipality: in the list that Next's pages and cached questions are held
 * against, and in our own memory. Next's `revalidateTag` writes in the same list, but only where a request is: in a timer
 * it is lost without a word.
 * @param {string} slug
 */
export function forget(slug) {
  const expired = performance.timeOrigin + performance.now()
  for (const tag of [municipalityTag(slug), MUNICIPALITIES_TAG]) tagsExternal.tagsManifest.set(tag, { expired })
  expire()
}
