import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { encodingFor, etagOf, isKnown, packed } from './packed.mjs'

const page = Buffer.from('<p>Skillnaden minskade från 8,1 till 5,2 procentenheter.</p>'.repeat(50))

describe('the encoding of an answer', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['BR;q=0.5, gzip', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['identity', 'identity'],
    [undefined, 'identity'],
  ])('%s gets %s', (accepted, encoding) => expect(encodingFor(accepted)).toBe(encoding))

  it('gives back what was packed', () => {
    expect(brotliDecompressSync(packed(page, 'text/html; charset=utf-8', 'br').body)).toEqual(page)
    expect(gunzipSync(packed(page, 'application/json', 'gzip').body)).toEqual(page)
  })

  it('leaves alone what is packed already, or would grow', () => {
    expect(packed(page, 'image/png', 'br')).toEqual({ body: page, encoding: 'identity' })
    const short = Buffer.from('1')
    expect(packed(short, 'text/plain', 'gzip')).toEqual({ body: short, encoding: 'identity' })
  })
})

describe('a caller that has the page already', () => {
  const etag = etagOf(page)

  it('is known by its tag, however a proxy has written it', () => {
    expect(isKnown(etag, etag)).toBe(true)
    expect(isKnown(etag.replace('W/', ''), etag)).toBe(true)
    expect(isKnown(`"other", ${etag}`, etag)).toBe(true)
    expect(isKnown('*', etag)).toBe(true)
  })

  it('gets the page when it has another', () => {
    expect(isKnown(etagOf(Buffer.from('other')), etag)).toBe(false)
    expect(isKnown(undefined, etag)).toBe(false)
  })
})
