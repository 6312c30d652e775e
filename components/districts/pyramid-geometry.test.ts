import { describe, expect, it } from 'vitest'
import { agesInPercent, pyramidGeometry } from './pyramid-geometry'

const group = (age: string, women: number | null, men: number | null) => ({
  age,
  label: { sv: age, en: age },
  women,
  men,
})
const people = [group('0-4', 30, 20), group('80+', 40, 10)]

describe('the age pyramid', () => {
  it('shows each group as a share of everyone', () =>
    expect(agesInPercent(people)).toEqual([
      { age: '0-4', women: 30, men: 20 },
      { age: '80+', women: 40, men: 10 },
    ]))

  it('shows no shares where a group is hidden: they would give it away', () =>
    expect(agesInPercent([...people, group('5-9', null, 3)]).every(({ women }) => women === null)).toBe(true))

  it('has the oldest on top, women to the left and men to the right', () => {
    const { texts } = pyramidGeometry({ people, city: people, women: 'Kvinnor', men: 'Män', locale: 'sv' }, 'phone')
    const at = (line: string) => texts.find(({ lines }) => lines[0] === line)!
    expect(at('80+').y).toBeLessThan(at('0–4').y)
    expect(at('Kvinnor').x).toBeLessThan(at('Män').x)
  })
})
