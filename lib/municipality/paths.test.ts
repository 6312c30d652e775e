import { describe, expect, it } from 'vitest'
import { previewPath } from './paths'

describe('the picture a page is shared with', () => {
  it.each([
    ['/sv/boras', '/api/pages/boras/og/sv.png'],
    ['/en/boras/malbild/1.2', '/api/pages/boras/og/en/malbild/1.2.png'],
    ['/sv/boras/malomraden/god-start/alder/riket', '/api/pages/boras/og/sv/malomraden/god-start.png'],
    ['/sv/boras/indikatorer/N15428', '/api/pages/boras/og/sv/indikatorer/N15428.png'],
    ['/sv/boras/malbild', '/api/pages/boras/og/sv.png'],
    ['/sv/boras/malbild/malbild-2020/1', '/api/pages/boras/og/sv.png'],
    ['/sv/boras/om/metod', '/api/pages/boras/og/sv.png'],
  ])('of %s is %s', (path, picture) => expect(previewPath(path)).toBe(picture))
})
