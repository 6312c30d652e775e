import { describe, expect, it } from 'vitest'
import { fixtureRows } from '@/tests/support/fixture'
import { year } from '@/lib/statistics/series-fixtures'
import { fingertipsTrend } from './fingertips'

const rows = fixtureRows('known-answers/fingertips-next.csv').map(line => {
  const [name, polarity, kind, y, value, lower, upper, label] = line.split(',')
  const limits = lower && upper ? [Number(lower), Number(upper)] : []
  return { name, polarity, kind, label, point: year(Number(y), Number(value), limits[0], limits[1]) }
})

function trendOf(name: string) {
  const own = rows.filter(row => row.name === name).toReversed()
  const polarity = own[0]?.polarity
  const better = polarity === 'High is good' ? 1 : polarity === 'Low is good' ? -1 : undefined
  return fingertipsTrend(
    own.map(({ point }) => point),
    own[0]?.kind !== 'Indirectly standardised proportion',
    better,
  )
}

describe('the labels of FingertipsNext', () => {
  it.each([
    ['DiabetesPrevelance', { way: 'increasing' }],
    ['YorkshireMmrCoverage', { way: 'decreasing', judgement: 'worse' }],
    ['DiabeticEyeDisease', { way: 'increasing', judgement: 'worse' }],
    ['EmergencyReadmissions', { way: 'cannotBeCalculated', reason: 'unsupportedValue' }],
    ['Under75CancerMortality', { way: 'decreasing', judgement: 'better' }],
  ])('%s', (name, label) => expect(trendOf(name)).toEqual(label))

  it('missing limits are not “no change” but cannot be told', () => {
    expect(rows.find(({ name }) => name === 'GpRegisteredPopulationOver65')?.label).toBe('NoChange')
    expect(trendOf('GpRegisteredPopulationOver65')).toEqual({ way: 'cannotBeCalculated', reason: 'missingLimits' })
  })
  it('four points are too few', () => {
    const four = [1, 2, 3, 4].map(v => year(2020 + v, v, v - 0.1, v + 0.1))
    expect(fingertipsTrend(four, true)).toEqual({ way: 'cannotBeCalculated', reason: 'tooFewYears' })
  })
  it('one point alone does not make a trend', () => {
    const lone = [1, 1.01, 1, 1.01, 2].map((v, i) => year(2020 + i, v, v - 0.01, v + 0.01))
    expect(fingertipsTrend(lone.toSpliced(3, 1, year(2023, 0.8, 0.79, 0.81)), true).way).toBe('noChange')
  })
})
