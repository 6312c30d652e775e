import { expect, test } from 'vitest'
import { figureWith } from './figure-fixtures'
import { standaloneSvg } from './standalone'

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
