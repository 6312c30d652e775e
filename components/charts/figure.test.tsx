import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Figure } from './figure'
import { figureWith } from './figure-fixtures'

const caption = 'Andelen ökade från 70,0 till 72,0 %.'
const draw = (data: Parameters<typeof Figure>[0]['data']) =>
  renderToStaticMarkup(<Figure data={data} caption={caption} source="Källa: Kolada" />)

test('the picture is heard once, as its caption', () => {
  const html = draw(figureWith([{ label: 'Alla', values: [70, 72] }]))
  expect(html.match(/role="img"/g)).toHaveLength(1)
  expect(html).toContain('role="img" aria-labelledby="N00000-caption"')
  expect(html).toContain(`<figcaption id="N00000-caption">${caption}</figcaption>`)
  expect(html.match(/<svg[^>]*aria-hidden="true"/g)).toHaveLength(2)
})

test('the numbers are in a table that opens without JavaScript', () => {
  const html = draw(figureWith([{ label: 'Alla', values: [70, 72] }]))
  expect(html).toContain('<summary>Visa som tabell</summary>')
  expect(html).toContain('<th scope="row">2016</th><td>72,0</td>')
})

test('the unit line says when the axis does not start at 0', () => {
  expect(draw(figureWith([{ label: 'Alla', values: [70, 72] }]))).toContain('; axeln börjar inte på 0')
  expect(draw(figureWith([{ label: 'Alla', values: [2, 12] }]))).not.toContain('axeln börjar')
})

test('a break in the series is explained in words', () => {
  const data = figureWith([{ label: 'Alla', values: [2, 12, 14] }])
  data.series[0]!.points[1]!.breakBefore = true
  expect(draw(data)).toMatch(/dubbelstrecket är .*\(från 2016\)/)
  data.series[0]!.points[2]!.breakBefore = 'possible'
  expect(draw(data)).toMatch(/är [^;]*2016\); [^;]* kan vara [^;]*2017\)/)
})

test('every bar says its year, and they start at 0', () => {
  const html = draw(
    figureWith([
      { label: 'Flickor', values: [70] },
      { label: 'Pojkar', values: [66] },
    ]),
  )
  expect(html).toContain('Flickor (2015)')
  expect(html).toContain('Pojkar (2015)')
  expect(html).not.toContain('axeln börjar')
})

test('where all is hidden the figure says so, and keeps its table', () => {
  const html = draw(figureWith([{ label: 'Alla', values: [null, null] }]))
  expect(html).toContain('Det finns inga värden att visa.')
  expect(html).not.toContain('role="img"')
  expect(html).toContain('<table>')
})

test('a figure that can be explored says where its numbers are; bars print all they know already', () => {
  const explore = '/api/v1/boras/figure'
  const lines = figureWith([{ label: 'Alla', values: [70, 72] }])
  const bars = figureWith([{ label: 'Alla', values: [70] }])
  const html = (data: typeof lines) =>
    renderToStaticMarkup(<Figure data={data} caption="" source="" explore={explore} />)
  expect(html(lines)).toContain('data-ahead="/api/v1/boras/figure"')
  expect(html(bars)).not.toContain('data-ahead')
})
