import nextCache from 'next/dist/server/lib/incremental-cache/file-system-cache.js'
import { expire, expiries } from './expiries.mjs'

// Node and Next's bundler disagree on what a CommonJS default is.
const NextCache = /** @type {typeof import('next/dist/server/lib/incremental-cache/file-system-cache').default} */ (
  'default' in nextCache ? nextCache.default : nextCache
)

/**
 * Next's own cache of pages, told when values expire. Next makes one of these for each request, and dates a page by
 * when it was finished: one begun before a value was withdrawn and finished after it would count as newer, and stay.
 */
export default class PageCache extends NextCache {
  begun = expiries()

  /** @override @param {Parameters<InstanceType<typeof NextCache>['set']>} entry */
  async set(...entry) {
    if (this.begun === expiries()) await super.set(...entry)
  }

  /** @override @param {Parameters<InstanceType<typeof NextCache>['revalidateTag']>} tags */
  async revalidateTag(...tags) {
    expire()
    await super.revalidateTag(...tags)
  }
}
