import fc from 'fast-check'
import { expect, test } from 'vitest'
import { overlap } from './drawing'
import { dotStripGeometry, type DotStripData } from './dot-strip-geometry'

const strip = (values: (number | null)[], rest: Partial<DotStripData> = {}): DotStripData => ({
  id: 'strip',
  title: 'Låg ekonomisk standard',
  unit: 'procent',
  decimals: 0,
  isShare: true,
  locale: 'sv',
  dots: values.map((value, i) => ({ key: String(i), label: i === 0 ? 'Norrby' : `Område ${i}`, value })),
  focus: '0',
  city: { label: 'Borås', value: 15 },
  ...rest,
})
const textsOf = (data: DotStripData) => dotStripGeometry(data, 'phone').texts.map(text => text.lines.join(' '))

test('the district in question and the city are named with their values', () => {
  expect(textsOf(strip([55, 12, 20]))).toEqual(expect.arrayContaining(['Norrby 55\u00a0%', 'Borås 15\u00a0%']))
})

test('a district whose value is hidden has neither dot nor name', () => {
  const drawing = dotStripGeometry(strip([null, 12, 20]), 'phone')
  expect(textsOf(strip([null, 12, 20]))).not.toContain('Norrby')
  expect(drawing.paths.find(path => path.className === 'k sd')?.d.match(/M/g)).toHaveLength(2)
})

test('names and ticks never meet, and all is inside the drawing', () => {
  const share = fc.integer({ min: 0, max: 100 })
  fc.assert(
    fc.property(fc.array(fc.option(share), { minLength: 1, maxLength: 60 }), share, (values, city) => {
      const drawing = dotStripGeometry(strip(values, { city: { label: 'Hela Borås kommun', value: city } }), 'phone')
      for (const [i, { box }] of drawing.texts.entries()) {
        expect(box.left >= 0 && box.right <= drawing.width && box.top >= 0 && box.bottom <= drawing.height).toBe(true)
        for (const other of drawing.texts.slice(i + 1)) expect(overlap(box, other.box)).toBe(false)
      }
    }),
  )
})
