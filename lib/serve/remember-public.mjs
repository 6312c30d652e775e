import { LRUCache } from 'lru-cache'
import { expiries } from './expiries.mjs'
import { holdBack } from './held-back.mjs'
import { encodingFor, etagOf, isKnown, packed, packedAnew } from './packed.mjs'
import { asksForMore, mayBeKept, publicAddress } from './public-address.mjs'

/** What browsers say that they take; anything else is read at leisure. */
const TAKES_BROTLI = /^(?:gzip, deflate, )?br(?:, zstd)?$/
/** A page that depends on the calendar is drawn anew by Next; this is how late its readers may learn of it. */
const LIFETIME_MS = 60 * 60 * 1000
/** What alone would fill more than this part of the room isn't kept. */
const LARGEST = 1 / 10
/** Of this answer, or in the way of ours, which has a name by its content and is given whole. */
const NOT_KEPT = /^(?:etag|content-length|transfer-encoding|connection|date|last-modified|accept-ranges|x-nextjs-.*)$/

/**
 * @import { IncomingMessage, OutgoingHttpHeaders, RequestListener, ServerResponse } from 'node:http'
 * @typedef {{ etag: string, body: Buffer, headers: OutgoingHttpHeaders, told: OutgoingHttpHeaders, bytes: number }} Whole
 *   `told`: the headers that it is sent with, its length among them, put together once
 * @typedef {Whole & { begun: number, until: number, isSmallest?: boolean }} Kept
 */

/**
 * Answers what is public from memory, packed once, and asks `draw` for the rest. An answer from before published
 * values last expired is never given. `giveKept` is for before anything else is looked at: it gives what most ask for, as
 * most ask for it, and tells whether it did.
 * @param {RequestListener} draw @param {{ room: number, lifetime?: number }} bounds in bytes and milliseconds
 * @returns {{ reply: RequestListener, giveKept: (request: IncomingMessage, answer: ServerResponse) => boolean }}
 */
export function rememberPublic(draw, { room, lifetime = LIFETIME_MS }) {
  /** @type {LRUCache<string, Kept>} */
  const memory = new LRUCache({
    maxSize: room,
    maxEntrySize: Math.floor(room * LARGEST),
    sizeCalculation: ({ bytes }) => bytes,
  })
  /** One after another, so that the readers' own answers go first. */
  let packing = Promise.resolve()
  /** What is read again is packed anew, once: it takes half a second, and is a tenth smaller. @param {string} key @param {Kept} kept */
  const makeSmallest = (key, kept) => {
    if (kept.isSmallest || kept.headers['content-encoding'] !== 'br') return
    kept.isSmallest = true
    const pack = async () => {
      const body = await packedAnew(kept.body)
      if (body.length < kept.body.length && memory.peek(key) === kept)
        memory.set(key, { ...kept, ...sized(kept.headers, body) })
    }
    // What can't be is given as it is.
    packing = packing.then(pack).catch(() => {})
  }
  /** Those who ask for what is being drawn already, by key: it is drawn once. @type {Map<string, (() => void)[]>} */
  const waiting = new Map()
  /** @type {RequestListener} */
  const reply = (request, answer) => {
    // Whoever asked has gone while waiting for another.
    if (answer.closed) return
    // Of all methods the one that a web request may not have, so that Next would fail.
    if (request.method === 'TRACE') return void answer.writeHead(405, { allow: 'GET, HEAD' }).end()
    const address = publicAddress(request)
    if (address === null) return draw(request, answer)
    const encoding = encodingFor(request.headers['accept-encoding'])
    const key = `${encoding} ${address}`
    const known = request.headers['if-none-match']
    if (give(key, answer, known)) return

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
      if (!mayBeKept(answer.statusCode, headers)) {
        answer.end(written)
        return release()
      }
      const drawn = { begun, until: performance.now() + lifetime }
      const etag = etagOf(written)
      const earlier = memory.get(key)
      const fresh =
        earlier?.etag === etag ? { ...earlier, ...drawn } : { ...drawn, ...whole(written, headers, etag, encoding) }
      // One that Next gives while it draws it anew is given once.
      if (begun === expiries() && headers['x-nextjs-cache'] !== 'STALE') memory.set(key, fresh)
      for (const name of answer.getHeaderNames()) answer.removeHeader(name)
      send(answer, fresh, known)
      release()
    })
    // Whoever asks, Next sees the address alone: nothing else can colour what others are given.
    Object.assign(request, { method: 'GET', url: address, headers: { host: 'localhost' } })
    return draw(request, answer)
  }
  /** Whether it was kept, and has been given. @param {string} key @param {ServerResponse} answer @param {string} [known] */
  const give = (key, answer, known) => {
    const kept = memory.get(key)
    if (!kept || kept.begun !== expiries() || performance.now() >= kept.until) return false
    makeSmallest(key, kept)
    send(answer, kept, known)
    return true
  }
  return {
    reply,
    giveKept: (request, answer) => {
      const { method, url, headers } = request
      const takes = headers['accept-encoding'] ?? ''
      if (method !== 'GET' || !TAKES_BROTLI.test(takes) || asksForMore(request)) return false
      return give(`br ${url}`, answer, headers['if-none-match'])
    },
  }
}

/** @param {Buffer} body @param {OutgoingHttpHeaders} headers @param {string} etag @param {ReturnType<typeof encodingFor>} encoding @returns {Whole} */
function whole(body, headers, etag, encoding) {
  const content = packed(body, String(headers['content-type'] ?? ''), encoding)
  /** @type {OutgoingHttpHeaders} */
  const about = Object.fromEntries(Object.entries(headers).filter(([name]) => !NOT_KEPT.test(name)))
  const vary = new Set([...String(headers.vary ?? '').split(/,\s*/), 'Accept-Encoding'].filter(Boolean))
  Object.assign(about, { vary: [...vary].join(', '), etag })
  if (content.encoding !== 'identity') about['content-encoding'] = content.encoding
  return { etag, headers: about, ...sized(about, content.body) }
}

/** @param {OutgoingHttpHeaders} headers @param {Buffer} body */
function sized(headers, body) {
  const told = { ...headers, 'content-length': body.length }
  return { body, told, bytes: body.length + JSON.stringify([headers, told]).length }
}

/** @param {ServerResponse} answer @param {Whole} kept @param {string | undefined} known */
function send(answer, { etag, headers, told, body }, known) {
  if (isKnown(known, etag)) return answer.writeHead(304, headers).end()
  // A HEAD is told the length and sent no body: Node sees to that.
  return answer.writeHead(200, told).end(body)
}
