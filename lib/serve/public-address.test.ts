import { describe, expect, it } from 'vitest'
import { isPage, mayBeKept, publicAddress } from './public-address.mjs'

const addressOf = (url: string, headers = {}, method = 'GET') => publicAddress({ method, url, headers })
const asks = (...asked: Parameters<typeof addressOf>) => addressOf(...asked) !== null

describe('an address that answers the same to everyone', () => {
  it.each([
    '/sv',
    '/sv/boras',
    '/en/boras/malomraden/god-start/kon/riket',
    '/sv/boras/malbild/1.2',
    '/_next/static/chunks/0-h_o~k4.js',
    '/islands/search-sv-A6C3TU65.js',
    '/api/v1',
    '/api/v1/boras/indicators/N15428.csv',
    '/api/pages/boras/og/sv.png',
    '/datasets/dcat',
    '/datasets/dcat.ttl',
    '/favicon.ico',
    '/sitemap.xml',
  ])('%s', url => expect(asks(url)).toBe(true))

  it('is asked for with GET or HEAD', () => {
    expect(asks('/sv/boras', {}, 'HEAD')).toBe(true)
    expect(asks('/sv/boras', {}, 'POST')).toBe(false)
  })

  it('is a page whatever cookies other sites of the municipality have set', () => {
    expect(asks('/sv/boras', { cookie: '_ga=1' })).toBe(true)
    expect(asks('/api/v1/boras/areas/god-start', { cookie: '_ga=1' })).toBe(false)
  })
})

it('an answer is the same whatever query it is asked with', () => {
  expect(addressOf('/sv/boras/indikatorer?q=skola&q=x')).toBe('/sv/boras/indikatorer')
  expect(addressOf('/sv?')).toBe('/sv')
  expect(addressOf('/api/pages/boras/areas/god-start?q=1')).toBe('/api/pages/boras/areas/god-start')
})

it('a page is what stands neither in the work area nor among files', () => {
  for (const url of ['/sv/boras', '/sv/boras/malbild/1.10', '/fi/boras?a', '/sv/bor%E5s'])
    expect(isPage(url), url).toBe(true)
  for (const url of ['/sv/boras/arbete?a', '/sv/boras/%61rbete', '/api/health', '/_next/x', '/robots.txt'])
    expect(isPage(url), url).toBe(false)
})

describe('never kept', () => {
  it.each([
    '/sv/boras/arbete',
    '/sv/boras/arbete/granskning',
    '/en/boras/arbete',
    '/api/auth/session',
    '/api/health',
    '/sv/boras/sok?q=skola',
    '/sv/boras/arbete?q=1',
    '/api/v1/boras/observations?indicator=N15428',
    '/api/pages',
    '/sv/boras/%61rbete',
    '/sv//boras',
    '/_next/image',
    '//evil.example/sv',
  ])('%s', url => expect(asks(url)).toBe(false))

  it.each(['authorization', 'rsc', 'next-action', 'next-router-prefetch', 'next-router-state-tree'])(
    'what is asked for with the header %s',
    name => expect(asks('/sv/boras', { [name]: '1' })).toBe(false),
  )
})

describe('an answer for everyone', () => {
  const kept = 'public, max-age=0, must-revalidate'

  it('says that it is public, and was found', () => {
    expect(mayBeKept(200, { 'cache-control': kept })).toBe(true)
    expect(mayBeKept(404, { 'cache-control': kept })).toBe(false)
    expect(mayBeKept(200, {})).toBe(false)
  })

  it('is neither private nor somebody signing in', () => {
    expect(mayBeKept(200, { 'cache-control': 'private, no-store' })).toBe(false)
    expect(mayBeKept(200, { 'cache-control': 'public, no-store' })).toBe(false)
    expect(mayBeKept(200, { 'cache-control': kept, 'set-cookie': ['session=1'] })).toBe(false)
  })
})
