import fc from 'fast-check'
import { expect, test } from 'vitest'
import { forAnyTypeface, textWidth, wrapText } from './text-width'

test('text is never narrower than Source Sans 3 draws it', () => {
  // Measured in Chromium at 14 px: "Kvinnor 10,7" semibold is 75.4 px, "Sverige 29,9 (2022)" regular 109.3 px.
  expect(textWidth('Kvinnor 10,7', 14, 600)).toBeGreaterThanOrEqual(75.4)
  expect(textWidth('Sverige 29,9 (2022)', 14)).toBeGreaterThanOrEqual(109.3)
})

test('nor than DejaVu Sans, where any typeface may stand in', () => {
  // Measured in Chromium at 1000 px, regular and bold.
  const measured: [string, number, number][] = [
    ['Kvinnor 10,7', 6361, 7190],
    ['Sverige 29,9 (2022)', 9967, 11142],
    ['Eftergymnasial utbildning', 12891, 14659],
    ['2018/19', 4153, 4541],
  ]
  forAnyTypeface(() => {
    for (const [text, regular, bold] of measured) {
      expect(textWidth(text, 1000)).toBeGreaterThanOrEqual(regular)
      expect(textWidth(text, 1000, 600)).toBeGreaterThanOrEqual(bold)
    }
  })
  expect(textWidth('Kvinnor 10,7', 1000)).toBeLessThan(6361)
})

test('a drawing that fails leaves our own typeface in its place', () => {
  const ours = textWidth('Kvinnor', 14)
  expect(() =>
    forAnyTypeface(() => {
      throw new Error('no drawing')
    }),
  ).toThrow('no drawing')
  expect(textWidth('Kvinnor', 14)).toBe(ours)
})

test('a long name breaks at its spaces', () => {
  expect(wrapText('Eftergymnasial utbildning kortare än tre år', 130, 14)).toEqual([
    'Eftergymnasial',
    'utbildning kortare',
    'än tre år',
  ])
})

test('a number is not parted from its sign', () => {
  expect(wrapText('Andel 76,4\u00a0%', 50, 14).at(-1)).toBe('76,4\u00a0%')
})

test('a word wider than the line breaks with a hyphen, at a soft one where there is one', () => {
  expect(wrapText('arbetsmarknads\u00adpolitiska', 110, 14)).toEqual(['arbetsmarknads-', 'politiska'])
  expect(wrapText('arbetsmarknadspolitiska', 60, 14).every(line => textWidth(line, 14) <= 60)).toBe(true)
})

test('lines fit, and nothing is lost but spaces and the hyphens that were added', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'aåbimnorstuvö 12,') }),
      fc.integer({ min: 40, max: 200 }),
      (text, width) => {
        const lines = wrapText(text, width, 14)
        expect(lines.every(line => textWidth(line, 14) <= width)).toBe(true)
        expect(lines.join('').replaceAll(/[- ]/g, '')).toBe(text.replaceAll(' ', ''))
      },
    ),
  )
})
