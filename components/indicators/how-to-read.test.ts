import { expect, test } from 'vitest'
import { sv } from '@/lib/text/sv'
import { bySex, pupils, readingOf, sweden, type Told } from '@/tests/support/reading'
import { figureOf } from './figure-of'
import { howToRead } from './how-to-read'

const guideOf = (told: Told[], changes = {}) => {
  const view = { dimension: 'kon', comparison: 'riket' }
  const reading = readingOf(told, changes)
  const data = figureOf(reading, { view, ownCode: '1490', locale: 'sv', t: sv, validFrom: 2021 })
  return howToRead(data, { ...pupils, ...changes }, sv)
}

test('a share is told as people in a hundred, and only what the figure has is explained', () =>
  expect(
    guideOf([
      { year: 2021, count: 712, of: 1000 },
      { year: 2022, count: 764, of: 1000 },
      { year: 2022, place: sweden, value: 85 },
    ]),
  ).toEqual([
    '76,4\u00a0% (2022) betyder att det som mäts gäller ungefär 76 av 100.',
    sv.guide.rising,
    sv.guide.comparison('Riket'),
  ]))

test('groups, bands, breaks and signs are explained where they are', () => {
  const groups = (year: number, version = 1): Told[] => [
    { year, version, breakdown: 'sex=women', count: 400, of: 500, lower: 75, upper: 84 },
    { year, version, breakdown: 'sex=men', count: 300, of: 500, status: 'preliminary' },
  ]
  expect(guideOf([...groups(2021), ...groups(2022, 2)], { direction: 'lower' })).toEqual([
    sv.guide.falling,
    sv.guide.gap('pojkar', 'flickor'),
    sv.guide.band,
    sv.guide.break,
    sv.guide.preliminary,
  ])
})

test('what is hidden is said not to be zero', () => {
  const later = ['women', 'men'].map(sex => ({ year: 2024, breakdown: `sex=${sex}`, count: 350, of: 500 }))
  expect(guideOf([...bySex, ...later])).toContain(sv.guide.hidden)
})

test('a single year has no line to follow, and no share that rounds to none', () =>
  expect(guideOf([{ year: 2021, value: 0.3 }], { direction: 'neither' })).toEqual([
    'Varken högre eller lägre är bättre.',
  ]))
