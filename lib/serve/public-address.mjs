/** Pages outside the work area, what they are built of, and open data. An address with a query or an escape isn't kept. */
const PUBLIC =
  /^\/(?:(?:sv|en)(?:\/[\w.~-]+)*|_next\/static\/[\w./~-]+|islands\/[\w-]+\.js|api\/(?:v1(?:\/[\w./~-]+)?|pages\/[\w./~-]+)|datasets\/dcat(?:\.ttl)?|[\w-]+\.(?:ico|png|svg|txt|xml))$/
const WORK_AREA = /^\/\w+\/[^/]+\/arbete(?:\/|$)/

/** Headers that ask for something else than the page at the address: a part of it, or one's own. */
const ASKS_FOR_MORE = ['authorization', 'rsc', 'next-action', 'next-router-prefetch', 'next-router-state-tree']

/**
 * Whether the answer depends on the address alone. Cookies don't matter to pages, which carry no session; under /api
 * they might.
 * @param {Pick<import('node:http').IncomingMessage, 'method' | 'url' | 'headers'>} request
 */
export function isPublic({ method, url = '', headers }) {
  if (method !== 'GET' && method !== 'HEAD') return false
  if (!PUBLIC.test(url) || WORK_AREA.test(url)) return false
  if (ASKS_FOR_MORE.some(name => name in headers)) return false
  return !url.startsWith('/api/') || !('cookie' in headers)
}

/**
 * Whether the answer may be given to anyone else who asks.
 * @param {number} status @param {import('node:http').OutgoingHttpHeaders} headers
 */
export function mayBeKept(status, headers) {
  const rule = String(headers['cache-control'] ?? '')
  return status === 200 && /\bpublic\b/.test(rule) && !/\b(?:private|no-store)\b/.test(rule) && !headers['set-cookie']
}
