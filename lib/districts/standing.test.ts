import { expect, it } from 'vitest'
import { districtsEn } from '@/lib/text/districts-en'
import { districtsSv } from '@/lib/text/districts-sv'
import { standingOf, standingWords } from './standing'

const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1)

it('tells the five highest and the five lowest by their place', () => {
  const of47 = upTo(47)
  expect(standingOf(47, of47)).toMatchObject({ kind: 'high', place: 1, of: 47 })
  expect(standingOf(43, of47)).toMatchObject({ kind: 'high', place: 5 })
  expect(standingOf(42, of47)).toMatchObject({ kind: 'higher' })
  expect(standingOf(5, of47)).toMatchObject({ kind: 'low', place: 5 })
  expect(standingOf(1, of47)).toMatchObject({ kind: 'low', place: 1 })
})

it('tells the rest by the third that they lie in', () => {
  const kinds = upTo(47).map(value => standingOf(value, upTo(47))?.kind)
  expect(kinds.filter(kind => kind === 'lower')).toHaveLength(10)
  expect(kinds.filter(kind => kind === 'middle')).toHaveLength(17)
  expect(kinds.filter(kind => kind === 'higher')).toHaveLength(10)
  expect(standingOf(23, upTo(47))?.kind).toBe('middle')
})

it('shares a place with others who have the same value, and loses it where they are more than the places told', () => {
  const values = [9, 8, 8, ...upTo(7), 3, 3, 3, 3, 3, 1]
  expect(standingOf(8, values)).toMatchObject({ kind: 'high', place: 2, isShared: true })
  expect(standingOf(3, values)?.kind).toBe('middle')
  expect(standingOf(1, values)).toMatchObject({ kind: 'low', place: 1, isShared: true })
})

it('tells of no place where there is nothing to compare', () => {
  expect(standingOf(4, [4])).toBeNull()
  expect(standingOf(4, [4, 4, 4])).toBeNull()
})

it('names a low place by its distance from the lowest, in both languages', () => {
  const said = (value: number) => {
    const standing = standingOf(value, upTo(47))!
    return [districtsSv, districtsEn].map(words => standingWords(standing, words.standing))
  }
  expect(said(47)).toEqual(['högst av 47', 'highest of 47'])
  expect(said(3)).toEqual(['tredje lägst av 47', 'third lowest of 47'])
  expect(said(24).every(words => !/\d/.test(words))).toBe(true)
})
