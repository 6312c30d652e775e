import { describe, expect, it } from 'vitest'
import { chosenFacets, countWith, fits, type Facets } from './facets'

const asked = (search: string) => chosenFacets(new URLSearchParams(search))

const rows: Facets[] = [
  { omrade: ['1'], kategori: ['livsvillkor'], livscykel: ['skolalder'] },
  { omrade: ['1', '3'], kategori: ['halsa'], livscykel: ['skolalder'] },
  { omrade: ['2'], kategori: ['livsvillkor'] },
]
const left = (search: string) => rows.map(row => fits(row, asked(search)))

describe('choices in facets', () => {
  it('that are none keep every row', () => expect(left('?q=skola')).toEqual([true, true, true]))

  it('of one facet widen: either value will do', () => expect(left('?omrade=1&omrade=2')).toEqual([true, true, true]))

  it('of two facets narrow: both must hold', () =>
    expect(left('?omrade=1&kategori=halsa')).toEqual([false, true, false]))

  it('find a row by any of its values', () => expect(left('?omrade=3')).toEqual([false, true, false]))

  it('leave out a row that has no value of the facet', () =>
    expect(left('?livscykel=skolalder')).toEqual([true, true, false]))

  it('ask for nothing where the address names a value of nothing', () =>
    expect(left('?omrade=')).toEqual([true, true, true]))
})

describe('the number beside an option', () => {
  it('is what choosing it would leave, given the other facets', () => {
    expect(countWith(rows, asked('?kategori=livsvillkor'), 'omrade', '1')).toBe(1)
    expect(countWith(rows, asked('?kategori=livsvillkor'), 'omrade', '3')).toBe(0)
  })

  it('does not depend on what is chosen in its own facet', () =>
    expect(countWith(rows, asked('?omrade=2'), 'omrade', '1')).toBe(2))
})
