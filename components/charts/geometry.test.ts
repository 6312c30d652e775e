import fc from 'fast-check'
import { expect, test } from 'vitest'
import { overlap } from './drawing'
import type { FigureData, FigurePoint, FigureSeries } from './figure-data'
import { figureWith } from './figure-fixtures'
import type { Geometry } from './drawn-geometry'
import { geometryOf } from './geometry'

const textsOf = (drawing: Geometry) => drawing.texts.map(text => text.lines.join(' '))
const pathOf = (drawing: Geometry, kind: string) =>
  drawing.paths.filter(path => path.className.split(' ')[0] === kind).map(path => path.d)

const girlsAndBoys = figureWith(
  [
    { label: 'Flickor', role: 'focus', values: [70, 72, 75] },
    { label: 'Pojkar', role: 'reference', values: [78, 78, 79] },
  ],
  { gap: { focus: 's0', reference: 's1', first: { x: 2015.5, text: '8,0' }, last: { x: 2017.5, text: '4,0' } } },
)

test('every line is named at its end with its latest value', () => {
  expect(textsOf(geometryOf(girlsAndBoys, 'column')!)).toEqual(expect.arrayContaining(['Flickor 75,0', 'Pojkar 79,0']))
})

test('the gap is a ribbon with its width at both ends', () => {
  const drawing = geometryOf(girlsAndBoys, 'column')!
  expect(pathOf(drawing, 'r')).toHaveLength(1)
  expect(pathOf(drawing, 'rb')[0]!.match(/M/g)).toHaveLength(2)
  expect(textsOf(drawing)).toEqual(expect.arrayContaining(['skillnad 8,0', 'skillnad 4,0']))
})

test('in English the figure speaks English, with decimal points', () => {
  const texts = textsOf(geometryOf({ ...girlsAndBoys, locale: 'en' }, 'column')!)
  expect(texts).toEqual(expect.arrayContaining(['Flickor 75.0', 'gap 8,0']))
})

test('a gap is not drawn across periods that both groups lack', () => {
  const data = figureWith(
    [
      { label: 'Flickor', role: 'focus', values: [70, 71, null, null, 74, 75] },
      { label: 'Pojkar', role: 'reference', values: [78, 78, null, null, 79, 80] },
    ],
    { gap: { focus: 's0', reference: 's1' } },
  )
  const drawing = geometryOf(data, 'column')!
  expect(pathOf(drawing, 'r')[0]!.match(/M/g)).toHaveLength(2)
  expect(pathOf(drawing, 'l').map(d => d.match(/M/g)?.length)).toEqual([2, 2])
})

test('a missing value leaves a hole in the line, and a value between two holes is a dot', () => {
  const values = [70, 71, null, 73, null, 72, 74, 75, 76, 77]
  const drawing = geometryOf(figureWith([{ label: 'Alla', role: 'total', values }]), 'column')!
  expect(pathOf(drawing, 'l')[0]!.match(/M/g)).toHaveLength(2)
  expect(pathOf(drawing, 'k')[0]!.match(/M/g)).toHaveLength(2)
})

test('a gap is drawn only where both groups have values', () => {
  const data = figureWith(
    [
      { label: 'Flickor', role: 'focus', values: [70, null, 72, 73] },
      { label: 'Pojkar', role: 'reference', values: [78, 78, 79, 80] },
    ],
    { gap: { focus: 's0', reference: 's1', first: { x: 2016.5, text: '8,0' }, last: { x: 2018.5, text: '7,0' } } },
  )
  const drawing = geometryOf(data, 'column')!
  expect(pathOf(drawing, 'r')[0]!.match(/M/g)).toHaveLength(1)
  expect(textsOf(drawing)).not.toContain('skillnad 8,0')
})

test('no line runs across a break in the series, and the figure marks it', () => {
  const data = figureWith([{ label: 'Alla', role: 'total', values: [70, 71, 80, 81] }])
  data.series[0]!.points[2]!.breakBefore = true
  const drawing = geometryOf(data, 'column')!
  expect(pathOf(drawing, 'l')[0]!.match(/M/g)).toHaveLength(2)
  expect(drawing.breaks).toEqual(['2017'])
  expect(pathOf(drawing, 'bk')[0]!.match(/M/g)).toHaveLength(2)
})

test('a series that ends before the others says when', () => {
  const data = figureWith([
    { label: 'Borås', role: 'total', values: [70, 71, 72] },
    { label: 'Sverige', role: 'comparison', values: [74, 75] },
  ])
  expect(textsOf(geometryOf(data, 'column')!)).toContain('Sverige 75,0 (2016)')
})

test('two values make a line, one period makes bars from zero', () => {
  const two = geometryOf(figureWith([{ label: 'Alla', values: [70, 72] }]), 'phone')!
  const one = geometryOf(figureWith([{ label: 'Alla', values: [70] }]), 'phone')!
  expect(two.kind).toBe('lines')
  expect(one.kind).toBe('bars')
  expect(one.domain[0]).toBe(0)
})

test('the bar of an index is seen against the most that it can be', () => {
  const index = { isShare: false, bounds: { min: 0, max: 10 } }
  expect(geometryOf(figureWith([{ label: 'Alla', values: [8] }], index), 'phone')!.domain).toEqual([0, 10])
})

test('the bar of a share is seen against the whole, also when it stands alone', () => {
  expect(geometryOf(figureWith([{ label: 'Alla', values: [73.3] }]), 'phone')!.domain).toEqual([0, 100])
})

test.each([
  [4321, 0],
  [84.2, 1],
  [1, 2],
  [0.3, 1],
  [-12.5, 1],
])('no bar fills the width by itself: %f', (value, decimals) => {
  const { domain, plot, paths } = geometryOf(
    figureWith([{ label: 'Alla', values: [value] }], { isShare: false, decimals }),
    'column',
  )!
  const [from, to] = domain
  expect(from <= Math.min(0, value) && to >= Math.max(0, value)).toBe(true)
  const bar = paths
    .find(path => path.className.startsWith('v'))!
    .d.match(/-?[\d.]+/g)!
    .map(Number)
  expect(Math.abs(bar[2]! - bar[0]!)).toBeLessThan(plot.right - plot.left - 1)
  expect(Math.abs(bar[2]! - bar[0]!)).toBeGreaterThan((plot.right - plot.left) * 0.4)
})

test('limits beyond the bounds stay inside the plot, as whiskers, as a band and on a bar', () => {
  const limited = (values: number[], rest: Partial<FigureData> = {}) => {
    const data = figureWith([{ label: 'Alla', role: 'total', values }], rest)
    for (const point of data.series[0]!.points)
      Object.assign(point, { lower: point.value! - 6, upper: point.value! + 6 })
    return data
  }
  const many = [2, 3, 2, 4, 3, 2, 3, 2]
  const drawings = [
    limited([2, 3]),
    limited([98, 99]),
    limited(many),
    limited([5, 6, 7], { domain: [4, 8] }),
    limited([9, 9.5], { isShare: false, bounds: { min: 0, max: 10 } }),
  ].map(data => geometryOf(data, 'column')!)
  for (const { paths, plot } of drawings) {
    const ys = paths
      .filter(({ className }) => /^[wu] /.test(className))
      .flatMap(({ d }) => [...d.matchAll(/[\d.]+,([\d.]+)|M[\d.]+ ([\d.]+)|V([\d.]+)/g)])
      .map(([, a, b, c]) => Number(a ?? b ?? c))
    expect(ys.length).toBeGreaterThan(3)
    expect(Math.min(...ys)).toBeGreaterThanOrEqual(plot.top - 0.1)
    expect(Math.max(...ys)).toBeLessThanOrEqual(plot.bottom + 0.1)
  }
})

test('a bar’s limits stay inside its bounds: 2 per cent, −4 to 8', () => {
  const data = figureWith([{ label: 'Alla', values: [2] }])
  Object.assign(data.series[0]!.points[0]!, { lower: -4, upper: 8 })
  const { domain, plot, paths } = geometryOf(data, 'phone')!
  expect(domain).toEqual([0, 100])
  const [from, , to] = paths
    .find(path => path.className === 'wb')!
    .d.match(/[-\d.]+/g)!
    .map(Number)
  expect(from).toBeCloseTo(plot.left, 0)
  expect(to).toBeLessThan(plot.right / 4)
})

test('one period of our own is bars, also when what it is compared with has more', () => {
  const data = figureWith([
    { label: 'Borås', role: 'total', values: [70] },
    { label: 'Sverige', role: 'comparison', values: [null, 75, 76] },
  ])
  const drawing = geometryOf(data, 'column')!
  expect(drawing.kind).toBe('bars')
  expect(textsOf(drawing)).toContain('Sverige (2017)')
})

test('a hidden value has its row among the bars, with the sign for hidden', () => {
  const data = figureWith([
    { label: 'Norrby', values: [70] },
    { label: 'Sjöbo', values: [null] },
  ])
  data.series[1]!.points[0]!.mark = '..'
  expect(textsOf(geometryOf(data, 'column')!)).toEqual(expect.arrayContaining(['Sjöbo (2015)', '..']))
})

test('a figure with nothing but hidden values is not drawn', () => {
  expect(geometryOf(figureWith([{ label: 'Alla', values: [null, null] }]), 'column')).toBeNull()
})

test('the phone and the column show the same stretch of the scale', () => {
  expect(geometryOf(girlsAndBoys, 'phone')!.domain).toEqual(geometryOf(girlsAndBoys, 'column')!.domain)
})

test('uncertainty is a band along a line of years and whiskers on single measurements', () => {
  const values = [70, 71, 72, 71, 70, 72, 73, 74]
  const data = figureWith([{ label: 'Alla', role: 'total', values }])
  for (const point of data.series[0]!.points) Object.assign(point, { lower: point.value! - 2, upper: point.value! + 2 })
  expect(pathOf(geometryOf(data, 'column')!, 'u')[0]).toMatch(/Z$/)
  data.series[0]!.points.splice(1, 5)
  expect(pathOf(geometryOf(data, 'column')!, 'w')[0]!.match(/M/g)).toHaveLength(3)
})

const words = [
  'Flickor',
  'Utrikes födda',
  'Eftergymnasial utbildning tre år eller längre',
  'arbetsmarknadspolitiska',
  'Ö',
]
const label = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }).map(parts => parts.join(' '))
const role = fc.constantFrom<FigureSeries['role']>('total', 'focus', 'reference', 'group', 'comparison')

/** Figures of every kind: sparse and dense, hidden values, breaks, school years, shares and large numbers. */
const figure = fc
  .record({
    isShare: fc.boolean(),
    start: fc.integer({ min: 1990, max: 2020 }),
    count: fc.integer({ min: 1, max: 30 }),
    stride: fc.constantFrom(1, 2, 4),
    groups: fc.array(fc.tuple(label, role), { minLength: 1, maxLength: 7 }),
    isSchoolYear: fc.boolean(),
    remarks: fc.boolean(),
    locale: fc.constantFrom<FigureData['locale']>('sv', 'en'),
  })
  .chain(({ isShare, start, count, stride, groups, isSchoolYear, remarks, locale }) => {
    const most = isShare ? 100 : 250_000
    const values = fc.array(fc.option(fc.integer({ min: 0, max: most * 10 }).map(tenths => tenths / 10)), {
      minLength: count * groups.length,
      maxLength: count * groups.length,
    })
    return fc.tuple(values, fc.array(fc.boolean(), { minLength: count, maxLength: count })).map(([numbers, breaks]) => {
      const pointAt = (group: number, i: number): FigurePoint => {
        const year = start + i * stride
        const value = numbers[group * count + i] ?? null
        return {
          x: year + 0.5,
          label: isSchoolYear ? `${year}/${String(year + 1).slice(2)}` : String(year),
          value,
          ...(value === null && { mark: '..' }),
          ...(breaks[i] && { breakBefore: true }),
        }
      }
      const end = { x: start + (count - 1) * stride + 0.5, text: '12,3 procentenheter' }
      return figureWith([], {
        isShare,
        locale,
        series: groups.map(([name, role], group) => ({
          key: String(group),
          label: name,
          role,
          points: Array.from({ length: count }, (_, i) => pointAt(group, i)),
        })),
        ...(remarks && {
          baseline: { x: start + count / 2, label: 'målbilden antas' },
          target: { value: most / 2, label: 'Mål 2030: 50,0' },
          gap: { focus: '0', reference: '1', first: { x: start + 0.5, text: '8,1 procentenheter' }, last: end },
        }),
      })
    })
  })

test('no two texts overlap and all are inside the drawing, whatever is drawn', () => {
  fc.assert(
    fc.property(figure, fc.constantFrom('phone' as const, 'column' as const, 'page' as const), (data, size) => {
      const drawing = geometryOf(data, size)
      if (!drawing) return
      for (const [i, { box, lines }] of drawing.texts.entries()) {
        const inside =
          box.left >= -0.1 && box.right <= drawing.width + 0.1 && box.top >= -0.1 && box.bottom <= drawing.height + 0.1
        expect(inside, `"${lines.join(' ')}" is inside`).toBe(true)
        for (const other of drawing.texts.slice(i + 1)) {
          expect(overlap(box, other.box), `"${lines.join(' ')}" covers "${other.lines.join(' ')}"`).toBe(false)
        }
      }
    }),
    { numRuns: 400 },
  )
}, 120_000)
