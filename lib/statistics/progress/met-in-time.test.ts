import { describe, expect, it } from 'vitest'
import { metInTime } from './met-in-time'

const years = (first: number, ...values: number[]) => values.map((value, i) => ({ year: first + i, value }))

describe('a target is met only if it is in time', () => {
  const rising = years(2016, 20, 21, 22, 22, 23, 24, 25)
  it('24 in 2020 is missed by 23 that year, although it was reached in 2021', () => {
    expect(metInTime(rising, { value: 24, year: 2020 }, 1)).toEqual({
      status: 'missed',
      due: { year: 2020, value: 23 },
      reachedIn: 2021,
    })
  })
  it('24 in 2021 is met, and stays met whatever comes later', () => {
    const target = { value: 24, year: 2021 }
    expect(metInTime(rising, target, 1)).toMatchObject({ status: 'met', reachedIn: 2021 })
    expect(metInTime([...rising, { year: 2023, value: 19 }], target, 1).status).toBe('met')
  })
  it('a target that falling values must reach is judged the other way', () => {
    const falling = years(2018, 9, 7, 6, 4)
    expect(metInTime(falling, { value: 5, year: 2020 }, -1)).toMatchObject({ status: 'missed', reachedIn: 2021 })
    expect(metInTime(falling, { value: 6, year: 2020 }, -1).status).toBe('met')
  })
  it('one that was reached and lost before its year is missed', () => {
    expect(metInTime(years(2018, 24, 25, 22), { value: 24, year: 2020 }, 1)).toMatchObject({
      status: 'missed',
      due: { year: 2020, value: 22 },
    })
  })
  it('without a value of its year the last before it tells', () => {
    const series = [...years(2018, 20, 24), { year: 2021, value: 30 }]
    expect(metInTime(series, { value: 24, year: 2020 }, 1)).toMatchObject({ status: 'met', due: { year: 2019 } })
  })
  it('before its year it is on the way, or reached early', () => {
    expect(metInTime(rising, { value: 30, year: 2030 }, 1).status).toBe('onTheWay')
    expect(metInTime(rising, { value: 24, year: 2030 }, 1)).toEqual({ status: 'reachedEarly', reachedIn: 2021 })
  })
  it('nothing is told of a target older than every value', () => {
    expect(metInTime(rising, { value: 24, year: 2010 }, 1).status).toBe('noValues')
    expect(metInTime([], { value: 24, year: 2010 }, 1).status).toBe('noValues')
  })
})
