import { asDocument } from './document.mjs'
import { drawn } from './drawn.mjs'
import { expiries } from './expiries.mjs'
import { pathOf } from './public-address.mjs'

const LOST = 'finns-inte'
/** The municipality of an address below it; its own address is not found only when there is no such municipality. */
const PAGE = /^\/(sv|en)(?:\/([\w-]+)\/|\/|$)/
/** Pages that are kept: those of a handful of municipalities. */
const MOST = 100

/**
 * The page for an address that has none: its municipality's where there is one, otherwise one in its language, or in
 * Swedish, for Next draws "not found" with scripts alone and nothing around it. Null where neither is drawn.
 * @param {import('node:http').RequestListener} draw
 * @returns {(url: string) => Promise<string | null>}
 */
export function lostPage(draw) {
  /** @type {Map<string, { begun: number, page: string }>} */
  const kept = new Map()
  const drawnOnce = async (/** @type {string} */ url) => {
    const known = kept.get(url)
    const begun = expiries()
    if (known && known.begun === begun) return known.page
    const page = await pageAt(draw, url)
    if (kept.size >= MOST) kept.clear()
    if (page) kept.set(url, { begun, page })
    return page
  }
  return async url => {
    const [, locale = 'sv', municipality] = PAGE.exec(url) ?? []
    const within = municipality && (await drawnOnce(`/${locale}/${municipality}/${LOST}`))
    return within || (await drawnOnce(`/${locale}/${LOST}`))
  }
}

/** Whether the address is that of the page itself, which is not found either. @param {string} [url] */
export const isLostPage = (url = '') => pathOf(url).endsWith(`/${LOST}`)

/** Null when it isn't there. @param {import('node:http').RequestListener} draw @param {string} url */
async function pageAt(draw, url) {
  const { status, body } = await drawn(draw, url)
  return status === 200 ? asDocument(body.toString()) : null
}
