import { describe, expect, it, test } from 'vitest'
import { valueAxis } from './domain'
import { explored, mayStartAtZero, toggled } from './explored'
import { figureWith } from './figure-fixtures'
import { geometryOf } from './geometry'

const data = figureWith([
  { label: 'Flickor', values: [71, 72, 74] },
  { label: 'Pojkar', values: [63, 65, 66] },
  { label: 'Sverige', role: 'comparison', values: [88, 89, 90] },
])
const seen = (hidden: string[], fromZero = false) => geometryOf(explored(data, { hidden, fromZero }), 'column')!
const tones = (hidden: string[]) => seen(hidden).paths.filter(path => path.className.startsWith('l '))

describe('a group that is put away', () => {
  it('is not drawn and not named', () => {
    expect(tones(['s0']).map(path => path.className)).not.toContain('l s1')
    expect(
      seen(['s0'])
        .texts.flatMap(text => text.lines)
        .join(' '),
    ).not.toContain('Flickor')
  })

  it('leaves the others their colours', () => {
    expect(tones([]).find(path => path.className === 'l s2')).toBeDefined()
    expect(tones(['s0']).find(path => path.className === 'l s2')).toBeDefined()
  })

  it('leaves the axes where they were', () => {
    const [whole, part] = [seen([]), seen(['s2'])]
    expect([part.domain, part.xDomain, part.yTicks.map(tick => tick.value)]).toEqual([
      whole.domain,
      whole.xDomain,
      whole.yTicks.map(tick => tick.value),
    ])
  })

  it('takes its gap with it', () => {
    const gap = { focus: 's0', reference: 's1' }
    expect(explored({ ...data, gap }, { hidden: ['s1'], fromZero: false }).gap).toBeUndefined()
    expect(explored({ ...data, gap }, { hidden: ['s2'], fromZero: false }).gap).toEqual(gap)
  })
})

test('the last group cannot be put away', () => {
  expect(toggled(data, ['s0', 's2'], 's1')).toEqual(['s0', 's2'])
  expect(toggled(data, ['s0', 's2'], 's0')).toEqual(['s2'])
  expect(toggled(data, [], 's0')).toEqual(['s0'])
})

test('a group without values is nothing to be left with', () => {
  const sparse = figureWith([
    { label: 'Flickor', values: [71, 72] },
    { label: 'Pojkar', values: [null, null] },
  ])
  expect(toggled(sparse, [], 's0')).toEqual([])
})

describe('an axis from zero', () => {
  it('begins at 0 and reaches the values', () => {
    const [low, high] = seen([], true).domain
    expect(low).toBe(0)
    expect(high).toBe(100)
  })

  it('ends at 0 where all is below it', () => {
    const below = figureWith([{ label: 'Netto', values: [-30, -28, -27] }], { isShare: false })
    expect(explored(below, { hidden: [], fromZero: true }).domain?.[1]).toBeCloseTo(0)
  })

  it('can be asked for only where the fitted one leaves zero out', () => {
    expect(mayStartAtZero(data)).toBe(true)
    expect(mayStartAtZero(figureWith([{ label: 'Alla', values: [2, 9] }]))).toBe(false)
  })

  it('and a fitted one is the figure’s own', () => {
    expect(seen([]).domain).toEqual(valueAxis(data).domain)
  })
})
