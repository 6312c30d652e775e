import { NextResponse, type NextRequest } from 'next/server'
import { isTooEarly, refusalOf } from '@/lib/serve/refusal'

const LONGEST_PATH = 500
/** Public pages are read, and nothing else. */
const MAY_ASK = new Set(['GET', 'HEAD', 'OPTIONS'])
const OPEN_DATA = /^\/(api\/v1|datasets)(\/|$)/
/** What isn't asked anything: pictures and files above all, which take time to make, and are made once an address. */
const TAKES_NO_QUERY = /^\/api\/(pages\/|v1($|\/openapi\.json$|\/[^/]+\/[^/]+\/))/
const READING = 'GET, HEAD, OPTIONS'
const WORK_AREA = /^\/sv\/[^/]+\/arbete(\/|$)/
/** Public pages, with a policy of their own, for those who may see them before they are opened. */
const PREVIEW = /^\/sv\/[^/]+\/arbete\/forhandsvisning(\/|$)/
const YEAR = /^(\/sv\/[^/]+\/arbete)\/inmatning\/period\/([^/]+)/
const SUBMISSION = /^(\/sv\/[^/]+\/arbete)\/granskning\/(?!flera$)([^/]+)/

/**
 * Never authorises. An address that cannot be decoded, or is absurdly long, would be an error inside Next: it is the
 * caller's. The work area gets its own Content-Security-Policy, with a nonce for each request.
 */
export function proxy(request: NextRequest) {
  const path = request.nextUrl.pathname
  if (!isReadable(path)) return refuse(400, 'Adressen går inte att läsa. Kontrollera den och försök igen.', path)
  if (OPEN_DATA.test(path) && request.method !== 'GET' && request.method !== 'HEAD') return onlyRead(request, path)
  if (request.nextUrl.search && TAKES_NO_QUERY.test(path)) return refuse(400, 'Adressen tar inga frågor efter ?.', path)
  if (!MAY_ASK.has(request.method) && !path.startsWith('/api/') && !WORK_AREA.test(path))
    return new NextResponse(null, { status: 405, headers: { Allow: 'GET, HEAD' } })
  if (!WORK_AREA.test(path)) return NextResponse.next()
  if (isTooEarly(request)) return NextResponse.redirect(new URL(path, request.url), 303)
  const refusal = refusalOf(request)
  if (refusal) return refuse(refusal.status, refusal.words, path)
  return PREVIEW.test(path) ? NextResponse.next() : withNonce(request, nowhereOf(path))
}

/**
 * An address that isn't there, for one that can lead to nothing: no year that has begun, no number of a submission. Told
 * here, since what a page of the work area finds out is found after its answer has begun.
 */
function nowhereOf(path: string): string | null {
  const [, area, year] = YEAR.exec(path) ?? []
  const [, home, submission] = SUBMISSION.exec(path) ?? []
  if (year && !(/^(19|20)\d\d$/.test(year) && Number(year) <= new Date().getFullYear())) return `${area}/finns-inte`
  return submission && !/^\d{1,18}$/.test(submission) ? `${home}/finns-inte` : null
}

/** In words, and for programs as a problem (RFC 9457). */
function refuse(status: number, words: string, path: string, about: Record<string, string> = {}) {
  const headers = { 'Cache-Control': 'no-store', ...about }
  if (path.startsWith('/api/'))
    return new NextResponse(JSON.stringify({ type: 'about:blank', title: TITLES[status], status, detail: words }), {
      status,
      headers: { ...headers, 'Content-Type': 'application/problem+json' },
    })
  return new NextResponse(words, { status, headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8' } })
}

const TITLES: Record<number, string> = { 400: 'Bad Request', 405: 'Method Not Allowed' }

/** Open data are read, from anyone's page: a browser asks first where it sends If-None-Match. */
function onlyRead({ method }: NextRequest, path: string): NextResponse {
  const open = { Allow: READING, 'Access-Control-Allow-Origin': '*' }
  if (method !== 'OPTIONS') return refuse(405, 'Öppna data går bara att läsa.', path, open)
  const asked = {
    'Access-Control-Allow-Methods': READING,
    'Access-Control-Allow-Headers': 'Accept, If-None-Match',
    'Access-Control-Max-Age': '86400',
  }
  return new NextResponse(null, { status: 204, headers: { ...open, ...asked } })
}

function isReadable(path: string): boolean {
  if (path.length > LONGEST_PATH) return false
  try {
    return !/[\u0000-\u001f]/.test(decodeURIComponent(path))
  } catch {
    return false
  }
}

function withNonce(request: NextRequest, nowhere: string | null): NextResponse {
  const nonce = crypto.randomUUID().replaceAll('-', '')
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
  const headers = new Headers(request.headers)
  headers.set('Content-Security-Policy', policy)
  const as = { request: { headers } }
  const response = nowhere ? NextResponse.rewrite(new URL(nowhere, request.url), as) : NextResponse.next(as)
  response.headers.set('Content-Security-Policy', policy)
  return response
}

export const config = { matcher: ['/((?!_next/static|_next/image).*)'] }
