import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, brotliCompressSync, brotliDecompressSync, constants, gzipSync } from 'node:zlib'

/** Measured on a page of 322 kB: 4 packs it to 38.7 kB in 3 ms, 7 to 32.8 kB in 6 ms, 11 to 28.6 kB in 500 ms. */
const BROTLI_QUALITY = 7
/** What a page's script fetches while its reader waits is small: packed as well as can be, some 60 ms at most. */
const FETCHED = /javascript|json/
const SMALL = 50_000
const BEST_QUALITY = 11
const GZIP_LEVEL = 6
const PACKABLE = /^text\/|javascript|json|xml\b/

const brotli = (/** @type {Buffer} */ { length }, /** @type {number} */ quality) => ({
  params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: length },
})

const pack = {
  br: (/** @type {Buffer} */ body, /** @type {string} */ type) =>
    brotliCompressSync(body, brotli(body, body.length <= SMALL && FETCHED.test(type) ? BEST_QUALITY : BROTLI_QUALITY)),
  gzip: (/** @type {Buffer} */ body) => gzipSync(body, { level: GZIP_LEVEL }),
  identity: (/** @type {Buffer} */ body) => body,
}

/** @typedef {keyof typeof pack} Encoding */

/** The best encoding that the caller takes. @param {string | string[] | undefined} accepted @returns {Encoding} */
export function encodingFor(accepted = '') {
  const taken = String(accepted)
    .split(',')
    .filter(part => !/;\s*q=0(?:\.0*)?\s*$/.test(part))
    .map(part => part.split(';')[0]?.trim().toLowerCase())
  return taken.includes('br') ? 'br' : taken.includes('gzip') ? 'gzip' : 'identity'
}

/** What the body is sent as: packed when that makes it smaller. @param {Buffer} body @param {string} type @param {Encoding} encoding */
export function packed(body, type, encoding) {
  const smaller = encoding !== 'identity' && PACKABLE.test(type) ? pack[encoding](body, type) : body
  return smaller.length < body.length
    ? { body: smaller, encoding }
    : { body, encoding: /** @type {Encoding} */ ('identity') }
}

/** As small as Brotli makes it, off the thread that answers. @param {Buffer} body packed in haste @returns {Promise<Buffer>} */
export async function packedAnew(body) {
  const whole = brotliDecompressSync(body)
  return promisify(brotliCompress)(whole, brotli(whole, BEST_QUALITY))
}

/** Names a content, whatever it is packed in. @param {Buffer} body */
export const etagOf = body => `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`

/** Whether the caller already has this content. @param {string | undefined} ifNoneMatch @param {string} etag */
export const isKnown = (ifNoneMatch = '', etag) =>
  ifNoneMatch.split(',').some(tag => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag.slice(2))
