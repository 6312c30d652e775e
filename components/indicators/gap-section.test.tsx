import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { dictionary } from '@/lib/text/dictionary'
import type { Indicator } from '@/lib/indicators/indicator'
import { readingOf } from '@/tests/support/reading'
import { GapSection } from './gap-section'

const pairs = (women: (number | null)[], men: (number | null)[], changes: Partial<Indicator> = {}) => {
  const told = [women, men].flatMap((values, group) =>
    values.flatMap((value, i) =>
      value === null ? [] : [{ year: 2020 + i, value, breakdown: group === 0 ? 'sex=women' : 'sex=men' }],
    ),
  )
  const unbounded = { isShare: false, unit: 'index', bounds: { min: null, max: null } }
  const reading = readingOf(told, { direction: 'neither', ...unbounded, ...changes })
  return renderToStaticMarkup(
    <GapSection
      reading={reading}
      gap={reading.gaps[0]!}
      t={dictionary('sv')}
      site={{ locale: 'sv', municipality: 'boras' }}
    />,
  )
}
const rowOf = (html: string, year: number) =>
  new RegExp(`<th scope="row">${year}</th>(.*?)</tr>`)
    .exec(html)?.[1]
    ?.replace(/<[^>]+>/g, '|')
    .replace(/\|+/g, '|')
const picturesOf = (html: string) => html.split('class="figures"')[1]!.split('<details>')[0]!

describe('a gap is told as a size, and who is higher in words', () => {
  test('in the figure, the table and the same whichever group it is', () => {
    for (const html of [pairs([70, 71, 72], [74, 76, 76.9]), pairs([74, 76, 76.9], [70, 71, 72])]) {
      expect(html).not.toMatch(/\u2212\d/)
      expect(rowOf(html, 2022)).toMatch(/4,9\| (flickor|pojkar) högre/)
      expect(picturesOf(html)).toMatch(/(flickor|pojkar) högre/)
    }
  })
  test('where the groups change places, one line ends and the other begins', () => {
    const html = pairs([70, 71, 75, 76], [74, 73, 74, 73])
    expect(picturesOf(html)).toContain('pojkar högre')
    expect(picturesOf(html)).toContain('flickor högre')
    expect(rowOf(html, 2020)).toContain('4,0| pojkar högre')
    expect(rowOf(html, 2023)).toContain('3,0| flickor högre')
  })
  test('equal values have no higher group', () => {
    expect(rowOf(pairs([70, 71, 72], [74, 71, 73]), 2021)).toMatch(/\|0,0\|/)
  })
})

describe('a ratio', () => {
  const html = pairs([-2, 0.2, -4.4], [0.4, 2, -2])
  test('is none where a value is not above zero, and the one that is says its year', () => {
    expect(rowOf(html, 2020)).toMatch(/–\|$/)
    expect(rowOf(html, 2022)).toMatch(/–\|$/)
    expect(picturesOf(html)).toMatch(/\(2021\)/)
  })
  test('is the larger over the smaller, with the groups named', () => {
    expect(rowOf(pairs([20, 30, 10], [10, 10, 20], { direction: 'lower' }), 2020)).toContain('2,00| flickor/pojkar')
    expect(rowOf(pairs([20, 30, 10], [10, 10, 20], { direction: 'lower' }), 2022)).toContain('2,00| pojkar/flickor')
  })
  test('of a share of which more is better is that of those without', () => {
    const share = { isShare: true, direction: 'higher' as const, unit: 'procent' }
    expect(rowOf(pairs([80, 80, 80], [60, 70, 70], share), 2020)).toContain('2,00| pojkar/flickor')
  })
})

test('a year that both groups lack is a hole in the figures and a row of the table', () => {
  const html = pairs([70, 71, null, 75], [74, 73, null, 74])
  expect(rowOf(html, 2022)).toBe('|–|–|–|–|')
})
