import { expect, test } from 'vitest'
import { figureWith } from './figure-fixtures'
import { standaloneSvg } from './standalone'
import { forAnyTypeface, textWidth } from './text-width'

const text = { caption: 'Andelen ökade från 70,0 till 72,0 %.', source: 'Källa: Kolada', colour: '#b4530a' }

test('a downloaded figure needs nothing from the page', () => {
  const svg = standaloneSvg(figureWith([{ label: 'Alla', values: [70, 72] }]), text)!
  expect(svg).not.toMatch(/class=|var\(/)
  expect(svg).toContain('<desc id="desc">Andelen ökade från 70,0 till 72,0 %.</desc>')
  expect(svg).toContain('Källa: Kolada')
})

test('names and titles are escaped', () => {
  const svg = standaloneSvg(figureWith([{ label: 'Barn < 6 år & "andra"', values: [70, 72] }]), text)!
  expect(svg).toContain('&lt; 6 år &amp;')
})

test('there is no file where there is nothing to draw', () => {
  expect(standaloneSvg(figureWith([{ label: 'Alla', values: [null] }]), text)).toBeNull()
})

test('no word reaches out of the picture, in the widest typeface that a viewer may have', () => {
  const label = 'Eftergymnasial utbildning tre år eller längre'
  const long = { ...text, caption: `${label}. `.repeat(6), source: `Källa: ${label} `.repeat(4) }
  const groups = [label, 'Kvinnor', 'arbetsmarknadspolitiska'].map(label => ({ label, values: [70.1, 72.4, 75] }))
  for (const values of [3, 1]) {
    const data = figureWith(groups.map(group => ({ ...group, values: group.values.slice(0, values) })))
    const svg = standaloneSvg(data, long)!
    const width = Number(/viewBox="0 0 (\d+)/.exec(svg)![1])
    const lines = [...svg.matchAll(/<text ([^>]*)>(.*?)<\/text>/g)].flatMap(([, attributes = '', content = '']) => {
      const of = (name: string) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1]
      const isInner = svg.indexOf(`<text ${attributes}>`) > svg.indexOf('<g ')
      const parts = content.includes('<tspan') ? content.split('</tspan>').filter(Boolean) : [content]
      return parts.map(part => {
        const words = part.replace(/<[^>]*>/g, '').replaceAll('&amp;', '&')
        const size = parseFloat(of('font-size') ?? '13')
        const wide = forAnyTypeface(() => textWidth(words, size, of('font-weight') === '600' ? 600 : 400))
        const x = Number(of('x')) + (isInner ? 24 : 0)
        const left = { middle: x - wide / 2, end: x - wide }[of('text-anchor') ?? ''] ?? x
        return { words, left, right: left + wide }
      })
    })
    expect(lines.length).toBeGreaterThan(20)
    for (const { words, left, right } of lines) {
      expect(left, words).toBeGreaterThanOrEqual(0)
      expect(right, words).toBeLessThanOrEqual(width)
    }
  }
})
