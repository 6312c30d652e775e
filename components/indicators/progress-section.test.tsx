import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { dictionary } from '@/lib/text/dictionary'
import { readingOf } from '@/tests/support/reading'
import { ProgressSection } from './progress-section'

const values = [20, 21, 22, 22, 23, 24, 25]
const told = (target: { value: number; year: number }) =>
  renderToStaticMarkup(
    <ProgressSection
      reading={readingOf(
        values.map((value, i) => ({ year: 2016 + i, value })),
        { target, baselineYear: 2016 },
      )}
      ownCode="1490"
      t={dictionary('sv')}
      locale="sv"
    />,
  )

test('a target that was reached a year late was not reached in time', () => {
  const html = told({ value: 24, year: 2020 })
  expect(html).toMatch(/inte i tid.*23,0 år 2020.*2021/)
  expect(html).toContain('75\u00a0%')
  expect(html).not.toMatch(/målet är nått|125/)
})

test('a target that was reached in its year was reached in time', () => {
  expect(told({ value: 24, year: 2021 })).toMatch(/i tid.*24,0 år 2021/)
  expect(told({ value: 24, year: 2021 })).not.toContain('inte i tid')
})

test('a target of a year to come is on its way, by a method that is named', () => {
  expect(told({ value: 30, year: 2030 })).not.toContain('i tid')
  expect(told({ value: 30, year: 2030 })).toContain('Statistics Canada')
})
