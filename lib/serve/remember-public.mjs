import { LRUCache } from 'lru-cache'
import { expiries } from './expiries.mjs'
import { holdBack } from './held-back.mjs'
import { stillPage } from './still-page.mjs'
import { isLostPage, lostPage } from './lost-page.mjs'
import { encodingFor, etagOf, isKnown, packed, packedAnew } from './packed.mjs'
import { isPublic, mayBeKept } from './public-address.mjs'

const ROOM = 64 * 2 ** 20
/** A page that depends on the calendar is drawn anew by Next; this is how late its readers may learn of it. */
const LIFETIME_MS = 60 * 60 * 1000
/** What alone would fill more than this part of the room isn't kept. */
const LARGEST = 1 / 10
/** Of this answer, or in the way of ours. */
const NOT_KEPT = /^(?:etag|content-length|transfer-encoding|connection|date|x-nextjs-.*)$/

/**
 * @import { IncomingMessage, OutgoingHttpHeaders, RequestListener, ServerResponse } from 'node:http'
 * @typedef {{ etag: string, body: Buffer, headers: OutgoingHttpHeaders, bytes: number }} Whole
 * @typedef {Whole & { begun: number, until: number, isSmallest?: boolean }} Kept
 */

/**
 * Answers what is public from memory, packed once, and asks `draw` for the rest. An answer from before published
 * values last expired is never given.
 * @param {RequestListener} draw @param {{ room?: number, lifetime?: number }} [bounds] in bytes and milliseconds
 * @returns {RequestListener}
 */
export function rememberPublic(draw, { room = ROOM, lifetime = LIFETIME_MS } = {}) {
  /** @type {LRUCache<string, Kept>} */
  const memory = new LRUCache({
    maxSize: room,
    maxEntrySize: Math.floor(room * LARGEST),
    sizeCalculation: ({ bytes }) => bytes,
  })
  const lost = lostPage(draw)
  /** One after another, so that the readers' own answers go first. */
  let packing = Promise.resolve()
  /** What is read again is packed anew, once: it takes half a second, and is a tenth smaller. @param {string} key @param {Kept} kept */
  const makeSmallest = (key, kept) => {
    if (kept.isSmallest || kept.headers['content-encoding'] !== 'br') return
    kept.isSmallest = true
    const pack = async () => {
      const body = await packedAnew(kept.body)
      const saved = kept.body.length - body.length
      if (saved > 0 && memory.peek(key) === kept) memory.set(key, { ...kept, body, bytes: kept.bytes - saved })
    }
    // What can't be is given as it is.
    packing = packing.then(pack).catch(() => {})
  }
  /** Those who ask for what is being drawn already, by key: it is drawn once. @type {Map<string, (() => void)[]>} */
  const waiting = new Map()
  /** @type {RequestListener} */
  const reply = (request, answer) => {
    // Of all methods the one that a web request may not have, so that Next would fail.
    if (request.method === 'TRACE') return void answer.writeHead(405, { allow: 'GET, HEAD' }).end()
    if (!isPublic(request)) return draw(request, answer)
    const encoding = encodingFor(request.headers['accept-encoding'])
    const key = `${encoding} ${request.url}`
    const known = request.headers['if-none-match']
    const kept = memory.get(key)
    if (kept && kept.begun === expiries() && performance.now() < kept.until) {
      makeSmallest(key, kept)
      return void send(answer, kept, known)
    }

    const behind = waiting.get(key)
    if (behind) return void behind.push(() => reply(request, answer))
    /** @type {(() => void)[]} */
    const others = []
    waiting.set(key, others)
    const release = () => {
      if (waiting.get(key) === others) waiting.delete(key)
      for (const other of others.splice(0)) other()
    }
    answer.once('close', release)

    const begun = expiries()
    holdBack(answer, written => {
      const headers = answer.getHeaders()
      const isPage = String(headers['content-type']).startsWith('text/html')
      if (isPage && (answer.statusCode === 404 || isLostPage(request.url)))
        return void lost(request.url ?? '').then(
          page => sendLost(answer, page ?? written),
          () => sendLost(answer, written),
        )
      if (!mayBeKept(answer.statusCode, headers)) return answer.end(written)
      const body = isPage ? Buffer.from(stillPage(written.toString())) : written
      const drawn = { begun, until: performance.now() + lifetime }
      const etag = etagOf(body)
      const earlier = memory.get(key)
      const fresh =
        earlier?.etag === etag ? { ...earlier, ...drawn } : { ...drawn, ...whole(body, headers, etag, encoding) }
      // One that Next gives while it draws it anew is given once.
      if (begun === expiries() && headers['x-nextjs-cache'] !== 'STALE') memory.set(key, fresh)
      for (const name of answer.getHeaderNames()) answer.removeHeader(name)
      send(answer, fresh, known)
      release()
    })
    // Whoever asks, Next sees the address alone: nothing else can colour what others are given.
    request.method = 'GET'
    request.headers = { host: 'localhost' }
    return draw(request, answer)
  }
  return reply
}

/** @param {Buffer} body @param {OutgoingHttpHeaders} headers @param {string} etag @param {ReturnType<typeof encodingFor>} encoding @returns {Whole} */
function whole(body, headers, etag, encoding) {
  const content = packed(body, String(headers['content-type'] ?? ''), encoding)
  /** @type {OutgoingHttpHeaders} */
  const about = Object.fromEntries(Object.entries(headers).filter(([name]) => !NOT_KEPT.test(name)))
  const vary = new Set([...String(headers.vary ?? '').split(/,\s*/), 'Accept-Encoding'].filter(Boolean))
  Object.assign(about, { vary: [...vary].join(', '), etag })
  if (content.encoding !== 'identity') about['content-encoding'] = content.encoding
  return { etag, body: content.body, headers: about, bytes: content.body.length + JSON.stringify(about).length }
}

/** What isn't there today may be tomorrow, so nobody keeps it. @param {ServerResponse} answer @param {Buffer} page */
function sendLost(answer, page) {
  answer.removeHeader('etag')
  answer.setHeader('cache-control', 'no-cache')
  answer.writeHead(404, { 'content-length': page.length }).end(page)
}

/** @param {ServerResponse} answer @param {Whole} kept @param {string | undefined} known */
function send(answer, { etag, headers, body }, known) {
  if (isKnown(known, etag)) return answer.writeHead(304, headers).end()
  // A HEAD is told the length and sent no body: Node sees to that.
  return answer.writeHead(200, { ...headers, 'content-length': body.length }).end(body)
}
