import { describe, expect, it } from 'vitest'
import { CITY, shownOf } from './district-fixtures'
import { turnoutNamed } from './turnout'

describe('turnout', () => {
  const electoral = (name: string) => ({ kind: 'electoralDistrict', code: name, name, nameEn: null }) as const
  const cells = shownOf([
    { year: 2022, value: 78 },
    { year: 2022, value: 58, place: electoral('Norrby Norra') },
    { year: 2022, value: 54, place: electoral('Norrby-Billdalsgatan') },
    { year: 2022, value: 90, place: electoral('Norrbyvik') },
  ])

  it('is that of the electoral districts that carry the name as a word of its own', () =>
    expect(turnoutNamed({ name: 'Norrby', suggestedName: 'Norrby' }, cells, CITY)).toMatchObject({
      known: 'Norrby',
      electoral: [{ name: 'Norrby Norra' }, { name: 'Norrby-Billdalsgatan' }],
      city: 78,
    }))

  it('is not guessed for a district whose name is several words', () =>
    expect(turnoutNamed({ name: 'Göta centrum-Kristineberg väst', suggestedName: null }, cells, CITY)).toBeNull())
})
