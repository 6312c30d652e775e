import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { drawingRules, paintOf } from './drawing-style'
import { groupColours } from './palette'

const sheet = readFileSync(new URL('charts.css', import.meta.url), 'utf8').replace(/\s+/g, ' ')

test('page and download paint a drawing by the same rules', () => {
  const drawing = sheet.slice(sheet.indexOf('/* drawing */'), sheet.indexOf('/* end of drawing */'))
  const onPage = [...drawing.matchAll(/([^{}/*]+) \{ ([^}]*?);? \}/g)].map(([, selectors = '', declarations]) => [
    selectors.trim().replaceAll('.figure-svg ', ''),
    declarations,
  ])
  expect(onPage).toEqual(drawingRules)
})

test('the stylesheet has the colours of the palette, for both schemes', () => {
  for (const [i, { light, dark }] of groupColours.entries()) {
    expect(sheet).toContain(`--g${i + 1}: ${light}`)
    expect(sheet).toContain(`--g${i + 1}: ${dark}`)
  }
})

test('in a download every class becomes plain attributes', () => {
  expect(paintOf('path', ['l', 'sr'], '#b4530a')).toMatchObject({
    stroke: '#b4530a',
    'stroke-dasharray': '6 3.5',
    fill: 'none',
  })
  expect(paintOf('path', ['l', 's2'], '#b4530a').stroke).toBe(groupColours[1]!.light)
  expect(paintOf('text', ['n', 'sc'], '#b4530a').fill).toBe('#55606b')
})
