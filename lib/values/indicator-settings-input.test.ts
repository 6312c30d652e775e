import { describe, expect, it } from 'vitest'
import { indicatorSettingsInput } from './indicator-settings-input'

const typed = {
  ...{ municipalityId: '1', indicatorId: '2', seen: '{}', direction: 'higher', towardsValue: '' },
  ...{ boundMin: '0', boundMax: '100', baselineYear: '2022', targetValue: '85,5', targetYear: '2030', why: 'Beslut' },
  ...{ unit: 'procent', per: '100', decimals: '1', dimensions: [], focus: [], reference: [] },
}
const read = (change: object) => indicatorSettingsInput.safeParse({ ...typed, ...change })
const faulty = (change: object) => [...new Set(read(change).error?.issues.map(({ path }) => path[0]))]

describe('how an indicator is read, as it is typed', () => {
  it('takes a comma, an empty field for none, and an unticked box for no', () => {
    const { data } = read({ boundMax: '' })
    expect(data).toMatchObject({ targetValue: 85.5, boundMax: null, towardsValue: null, isCompleteCount: false })
  })

  it('asks nothing of a unit that was there before', () => {
    const seen = JSON.stringify({ unit: 'procent', per: null })
    expect(faulty({ seen, per: '' })).toEqual([])
  })

  it.each([
    ['a target outside the bounds', { targetValue: '101' }, 'targetValue'],
    ['bounds the wrong way round', { boundMin: '100', boundMax: '100', targetValue: '', targetYear: '' }, 'boundMax'],
    ['a target year without a target', { targetValue: '' }, 'targetValue'],
    ['a best value that no direction asks for', { towardsValue: '50' }, 'towardsValue'],
    ['a direction towards no value', { direction: 'towards' }, 'towardsValue'],
    ['a number that can be read in two ways', { targetValue: '1,000' }, 'targetValue'],
    ['a year of two digits', { baselineYear: '22' }, 'baselineYear'],
    ['a share that is not per hundred', { per: '1000' }, 'per'],
    ['half a gap', { dimensions: ['sex'], focus: ['sex=women'] }, 'groups-sex'],
    [
      'a gap between a group and itself',
      { dimensions: ['sex'], focus: ['sex=men'], reference: ['sex=men'] },
      'groups-sex',
    ],
    ['no reason', { why: ' ' }, 'why'],
    ['what nobody can propose', { seen: '{"countsPeople":false}' }, 'seen'],
    ['what is no JSON', { seen: '{' }, 'seen'],
  ])('refuses %s, by its field', (_, change, field) => {
    expect(faulty(change)).toEqual([field])
  })
})
