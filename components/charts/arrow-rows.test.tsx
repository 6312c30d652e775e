import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ArrowRows, type ArrowRow } from './arrow-rows'

const turnout: ArrowRow = {
  ...{
    key: 'N05401',
    href: '/sv/boras/indikatorer/N05401',
    name: 'Turnout',
    nameTail: ', by birth country',
    lang: 'sv',
  },
  ...{ from: 25, to: 33, fromText: '25', toText: '33', isEqual: false, when: '2018–2022', note: '' },
  ...{ mayBeChance: false, word: 'counted, not sampled', verdict: 'larger', chance: 'counted' },
  says: ': the gap has grown from 25 (2018) to 33 percentage points (2022), counted, not sampled',
}
const html = (...rows: ArrowRow[]) => renderToStaticMarkup(<ArrowRows rows={rows} />)

describe('an arrow row', () => {
  it('is a list item whose link leads on', () =>
    expect(html(turnout)).toMatch(/^<ul[^>]*><li[^>]*>.*<a href="\/sv\/boras\/indikatorer\/N05401"/))

  it('is heard as one sentence, and what is seen beside it is not heard again', () => {
    const [heard = '', ...seen] = html(turnout).split(/(?=<span[^>]* aria-hidden="true")/)
    expect(heard.replace(/<[^>]+>/g, '')).toBe(`Turnout, by birth country${turnout.says}`)
    expect(seen.join('').replace(/<[^>]+>/g, '')).toBe('25 → 33counted, not sampled 2018–2022')
  })

  it('marks a name in another language, and only the name', () =>
    expect(html(turnout)).toContain('<span lang="sv">Turnout</span>'))

  it('is dotted where the change may be chance, and whole where it is not', () => {
    expect(html(turnout)).toContain('class="shaft"')
    expect(html({ ...turnout, mayBeChance: true })).toContain('class="shaft may"')
  })

  it('says its own unit where the common scale does not hold', () => {
    const deaths = { ...turnout, key: 'N01451', from: 107.6, to: 115.5, ownUnit: 'per 100 000' }
    expect(html(turnout, deaths)).toContain('per 100 000')
    // Its own scale ends near its own values: on that of the others the arrow would lie outside.
    const places = [...html(turnout, deaths).matchAll(/x1="([\d.]+)%"/g)].map(([, place]) => Number(place))
    expect(Math.max(...places)).toBeLessThanOrEqual(100)
  })
})
