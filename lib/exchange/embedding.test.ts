import { describe, expect, it } from 'vitest'
import { frameCode, framedAt } from './embedding'

const SITE = 'https://malbild.exempel.se'

describe('a figure on another page', () => {
  it('is found by the address of its page, with its view, and by no other address', () => {
    expect(framedAt(`${SITE}/en/boras/indikatorer/N15428/kon/sverige?x=1#y`, SITE)).toEqual({
      ...{ locale: 'en', municipality: 'boras', code: 'N15428' },
      frame: `${SITE}/en/boras/inbaddning/N15428/kon/sverige`,
    })
    for (const other of ['https://annan.se/sv/boras/indikatorer/N1', `${SITE}/sv/boras`, `${SITE}/sv/a/indikatorer/b"`])
      expect(framedAt(other, SITE), other).toBeNull()
  })

  it('stands in a frame whose title can end nothing, and listens to its own site alone', () => {
    const code = frameCode(`${SITE}/sv/boras/inbaddning/N15428`, 'Elever "åk 9" <b> & andra')
    expect(code).toContain('title="Elever &quot;åk 9&quot; &lt;b> &amp; andra"')
    expect(code).toContain(`e.origin==="${SITE}"`)
  })
})
