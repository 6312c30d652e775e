import { describe, expect, it, test } from 'vitest'
import { asItStands } from './choice'
import { valueAxis } from './domain'
import { chosenSpan, explored, isSameScale, joined, mayStartAtZero, spanPeriods, toggled } from './explored'
import { figureWith } from './figure-fixtures'
import { geometryOf } from './geometry'
import { lineStyles, type LineStyle } from './palette'

const data = figureWith([
  { label: 'Flickor', values: [71, 72, 74] },
  { label: 'Pojkar', values: [63, 65, 66] },
  { label: 'Sverige', role: 'comparison', values: [88, 89, 90] },
])
const seen = (hidden: string[], fromZero = false) =>
  geometryOf(explored(data, { ...asItStands, hidden, fromZero }), 'column')!
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
    expect(explored({ ...data, gap }, { ...asItStands, hidden: ['s1'] }).gap).toBeUndefined()
    expect(explored({ ...data, gap }, { ...asItStands, hidden: ['s2'] }).gap).toEqual(gap)
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
    expect(explored(below, { ...asItStands, fromZero: true }).domain?.[1]).toBeCloseTo(0)
  })

  it('can be asked for only where the fitted one leaves zero out', () => {
    expect(mayStartAtZero(data)).toBe(true)
    expect(mayStartAtZero(figureWith([{ label: 'Alla', values: [2, 9] }]))).toBe(false)
  })

  it('and a fitted one is the figure’s own', () => {
    expect(seen([]).domain).toEqual(valueAxis(data).domain)
  })
})

describe('a span of periods', () => {
  const gap = { focus: 's0', reference: 's1', first: { x: 2015.5, text: '8,0' }, last: { x: 2017.5, text: '8,0' } }
  const later = explored({ ...data, gap }, { ...asItStands, from: 2016.5, to: null })

  it('is all that is drawn, and all that the axis is fitted to', () => {
    expect(geometryOf(later, 'column')!.xDomain).toEqual([2016.5, 2017.5])
    expect(later.series.map(({ points }) => points.length)).toEqual([2, 2, 2])
  })

  it('tells no width of the gap outside it', () => {
    expect(later.gap).toMatchObject({ first: undefined, last: { x: 2017.5 } })
  })

  const chosen = (from: number | null, to: number | null, isPaired = false) =>
    chosenSpan({ from, to }, { stood: data, figure: data, isPaired })

  it('begins and ends with whole periods that are there, whatever the address says', () => {
    expect(chosen(2015.9, 2030)).toEqual({ from: 2016.5, to: 2017.5 })
    expect(chosen(1900, 2017.1)).toEqual({ from: 2015.5, to: 2016.5 })
  })

  it('is the whole figure where fewer periods than make a line are asked for', () => {
    expect(chosen(2017.5, 2018.5)).toEqual(chosen(null, null))
    expect(chosen(2017.5, 2015.5)).toEqual({ from: 2015.5, to: Infinity })
  })

  it('holds for another measure too, which is drawn no longer than the first', () => {
    expect(chosen(null, null, true)).toEqual({ from: 2015.5, to: 2017.5 })
    expect(chosen(2016.2, null, true)).toEqual({ from: 2016.5, to: 2017.5 })
  })

  it('begins and ends with periods of one’s own', () => {
    const longer = figureWith([
      { label: 'Alla', values: [null, 2, 3, null] },
      { label: 'Sverige', role: 'comparison', values: [1, 2, 3, 4] },
    ])
    expect(spanPeriods(longer).map(({ label }) => label)).toEqual(['2016', '2017'])
  })
})

describe('what is laid beside the figure’s own lines', () => {
  const [place] = figureWith([{ label: 'Norrby', role: 'comparison', values: [50, 51, 52] }]).series
  const norrby = { ...place!, key: 'norrby' }
  const other = figureWith(
    [
      { label: 'Flickor', values: [40, 41] },
      { label: 'Sverige', role: 'comparison', values: [1, 2] },
    ],
    { id: 'N00001' },
  )
  const both = joined(data, [norrby], other, label => `${label}, mått 2`)

  it('is a line for each place, and those of the other measure’s own', () => {
    expect(both.series.map(({ label }) => label)).toEqual([
      ...data.series.map(({ label }) => label),
      'Norrby',
      'Flickor, mått 2',
    ])
  })

  it('leaves the lines that were there their looks, and is told from each of them', () => {
    const [before, after] = [lineStyles(data.series), lineStyles(both.series)]
    for (const { key } of data.series) expect(after.get(key)).toEqual(before.get(key))
  })

  it.each([
    ['groups', ['group', 'group', 'group']],
    ['groups of which one is in focus', ['focus', 'reference', 'group']],
    ['everyone together', ['total']],
  ] as const)('%s of another measure have another colour, dash and mark', (_, roles) => {
    const of = (id: string) =>
      figureWith(
        roles.map((role, i) => ({ label: `${i}`, role, values: [50 + i, 51] })),
        { id },
      )
    const whole = joined(of('N1'), [norrby], of('N2'), String)
    const looks = whole.series.map(({ key, isSecond }) => ({ ...lineStyles(whole.series).get(key)!, isSecond }))
    const colourOf = ({ tone }: LineStyle) => tone.split(' ')[0]
    const dashOf = ({ tone }: LineStyle) => /[sd]([2-6])$/.exec(tone)?.[1] ?? tone.slice(0, 2)
    const [own, second] = [looks.filter(look => !look.isSecond), looks.filter(look => look.isSecond)]
    expect(second).toHaveLength(roles.length)
    for (const look of second) {
      expect(own.map(colourOf)).not.toContain(colourOf(look))
      expect(looks.filter(other => dashOf(other) === dashOf(look) && other.marker === look.marker)).toHaveLength(1)
    }
  })

  it('tells which way is better of each by its name', () => {
    const [one, two] = [
      { ...data, better: 'högre' },
      { ...other, title: 'Skolk', better: 'lägre' },
    ]
    expect(joined(one, [], two, String)).toMatchObject({ better: 'högre', second: { title: 'Skolk', better: 'lägre' } })
    expect(joined(one, [], undefined, String).second).toBeUndefined()
  })

  it('is not drawn twice', () => {
    const again = { ...data.series[2]!, role: 'comparison' as const }
    expect(joined(data, [again], undefined, String).series).toHaveLength(data.series.length)
    expect(joined({ ...data, background: [norrby] }, [norrby], undefined, String).background).toEqual([])
  })

  it('has an axis of its own where the unit is another', () => {
    expect(isSameScale(data, other)).toBe(true)
    expect(isSameScale(data, { ...other, unit: 'kronor' })).toBe(false)
    expect(isSameScale(data, { ...other, decimals: 0 })).toBe(false)
  })
})
