import { nodeFs } from 'next/dist/server/lib/node-fs-methods'
import type { CachedRouteKind, IncrementalCacheKind } from 'next/dist/server/response-cache/types'
import { describe, expect, it } from 'vitest'
import { expire, expiries } from './expiries.mjs'
import PageCache from './page-cache.mjs'

const KEY = '/sv/boras'

// Next keeps these names in enums that exist for its compiler alone.
const KIND = 'APP_PAGE' as CachedRouteKind.APP_PAGE & IncrementalCacheKind.APP_PAGE

const page = (html: string) => ({
  kind: KIND,
  html,
  rscData: undefined,
  headers: {},
  postponed: undefined,
  status: 200,
  segmentData: undefined,
})

const request = () =>
  new PageCache({
    fs: nodeFs,
    serverDistDir: '/nowhere',
    flushToDisk: false,
    maxMemoryCacheSize: 10 ** 6,
    revalidatedTags: [],
    _requestHeaders: {},
  })

const set = (asked: PageCache, html: string) => asked.set(KEY, page(html), { isFallback: false })

async function shown() {
  const found = await request().get(KEY, {
    kind: KIND,
    isFallback: false,
    isRoutePPREnabled: true,
  })
  return found?.value && 'html' in found.value ? found.value.html : null
}

describe('the cache of pages', () => {
  it('keeps a page for the requests that follow', async () => {
    await set(request(), 'värde')
    expect(await shown()).toBe('värde')
  })

  it('does not keep a page that was begun before values expired', async () => {
    const slow = request()
    expire()
    await set(slow, 'indraget värde')
    expect(await shown()).toBe('värde')
  })

  it('counts an expiry at once, before anyone waits for it', () => {
    const before = expiries()
    void request().revalidateTag(['municipality:boras'])
    expect(expiries()).toBe(before + 1)
  })
})
