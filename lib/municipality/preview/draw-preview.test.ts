import { afterAll, beforeAll, expect, it } from 'vitest'
import { drawPreview } from './draw-preview'
import { previewedIn, previewSlug } from './previewed'

const here = globalThis as { malbildPreview?: object }
const asked: string[] = []

beforeAll(() => {
  expect([previewSlug('ale'), previewedIn('ale--'), previewedIn('ale')]).toEqual([null, null, null])
  here.malbildPreview = {
    secret: 'abc123',
    draw: async (url: string) => {
      asked.push(url)
      const [, locale = ''] = url.split('/')
      const links = `<a href="/sv/ale--abc123/om">Om</a><a href="/en/ale--abc123">In English</a><img src="/api/pages/ale--abc123/x.png">`
      if (url.endsWith('/gammal'))
        return {
          status: 308,
          headers: { location: ['/sv/ale--abc123/ny', '/sv/ale--abc123/ny'] },
          body: Buffer.from('/sv/ale--abc123/ny'),
        }
      return { status: 200, headers: { 'content-type': 'text/html', 'x-own': locale }, body: Buffer.from(links) }
    },
  }
})
afterAll(() => delete here.malbildPreview)

it('an address of it is guessed by nobody, and is of one municipality', () => {
  expect(previewedIn(previewSlug('ale')!)).toBe('ale')
  for (const other of ['ale', 'ale--', 'ale--abc12', 'ale--abc123--abc123', '--abc123x'])
    expect(previewedIn(other)).toBeNull()
})

it('a page is drawn with links that stay in the work area, and tells nobody where it was drawn', async () => {
  const answer = await drawPreview('ale', ['sv', 'malbild', '1.2'], '?a=b')
  expect(asked.at(-1)).toBe('/sv/ale--abc123/malbild/1.2?a=b')
  const html = await answer!.text()
  expect(html).toContain('href="/sv/ale/arbete/forhandsvisning/sv/om"')
  expect(html).toContain('href="/sv/ale/arbete/forhandsvisning/en"')
  expect(html).not.toContain('abc123')
  expect(answer!.headers.get('x-robots-tag')).toBe('noindex')
  expect(answer!.headers.get('cache-control')).toBe('private, no-store')
  const moved = await drawPreview('ale', ['sv', 'gammal'], '')
  expect(moved!.headers.get('location')).toBe('/sv/ale/arbete/forhandsvisning/sv/ny')
  expect(await moved!.text()).not.toContain('abc123')
})

it.each([[['fi']], [['sv', '..', 'boras']], [['sv', 'a/b']], [['sv', '.']]])('%j is no page', async page => {
  const before = asked.length
  expect(await drawPreview('ale', page, '')).toBeNull()
  expect(asked).toHaveLength(before)
})
