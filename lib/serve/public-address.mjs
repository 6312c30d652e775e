/** Pages outside the work area, what they are built of, and open data. An address with an escape isn't kept. */
const PUBLIC =
  /^\/(?:(?:sv|en)(?:\/[\w.~-]+)*|_next\/static\/[\w./~-]+|islands\/[\w-]+\.js|api\/(?:v1(?:\/[\w./~-]+)?|pages\/[\w./~-]+)|datasets\/dcat(?:\.ttl)?|[\w-]+\.(?:ico|json|png|svg|txt|xml))$/
const WORK_AREA = /^\/\w+\/[^/]+\/arbete(?:\/|$)/
const NO_PAGE = /^\/(?:_next|api|islands|datasets)\/|^\/[^/]+\.\w+$/
/** What answers to its query: what is searched for, and open data. */
const ASKED = /^\/api\/v1(?:\/|$)|\/sok$/

/** Headers that ask for something else than the page at the address: a part of it, or one's own. */
const ASKS_FOR_MORE = ['authorization', 'rsc', 'next-action', 'next-router-prefetch', 'next-router-state-tree']

/** @param {string} url */
export const pathOf = url => url.split('?', 1)[0] ?? url

/** @param {string} url */
export const isWorkArea = url => WORK_AREA.test(decoded(pathOf(url)))

/** @param {string} path */
function decoded(path) {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** Whether it is where a page outside the work area would be. @param {string} url */
export const isPage = url => !NO_PAGE.test(pathOf(url)) && !isWorkArea(url)

/** Whether something else than what is kept is asked for. @param {Pick<import('node:http').IncomingMessage, 'url' | 'headers'>} request */
export const asksForMore = ({ url = '', headers }) =>
  ASKS_FOR_MORE.some(name => name in headers) || (url.startsWith('/api/') && 'cookie' in headers)

/**
 * The address that the answer depends on alone, null where there is more. A query is for the scripts of a page's reader,
 * and only a search and open data answer to it. Cookies don't matter to pages, which carry no session; under /api
 * they might.
 * @param {Pick<import('node:http').IncomingMessage, 'method' | 'url' | 'headers'>} request
 */
export function publicAddress({ method, url = '', headers }) {
  if ((method !== 'GET' && method !== 'HEAD') || asksForMore({ url, headers })) return null
  const path = pathOf(url)
  const address = ASKED.test(path) ? url : path
  return PUBLIC.test(address) && !WORK_AREA.test(address) ? address : null
}

/**
 * Whether the answer may be given to anyone else who asks.
 * @param {number} status @param {import('node:http').OutgoingHttpHeaders} headers
 */
export function mayBeKept(status, headers) {
  const rule = String(headers['cache-control'] ?? '')
  return status === 200 && /\bpublic\b/.test(rule) && !/\b(?:private|no-store)\b/.test(rule) && !headers['set-cookie']
}
