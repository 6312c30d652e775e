import { expect, test } from 'vitest'
import { methodOf } from './assessment-method'

const trend = { window: { from: '2012', to: '2024' } }

test('a trend is named with its years and its p', () => {
  expect(methodOf('sv', { chance: 'veryLikely', evidence: 'trend', p: 0.0016, trend })).toBe(
    'trend i årsvärden 2012–2024 (Mann–Kendall, p\u00a0=\u00a00,002)',
  )
  expect(methodOf('en', { chance: 'veryLikely', evidence: 'trend', p: 0.00001, trend })).toContain(
    'p\u00a0<\u00a00.001',
  )
})

test('a mean over several years is named by its last', () =>
  expect(
    methodOf('sv', {
      chance: 'likely',
      evidence: 'shortTrend',
      p: 0.0167,
      trend: { window: { from: '2008–2010', to: '2020–2022' } },
    }),
  ).toContain('2010–2022'))

test('two measurements have no p, and no trend of theirs is named', () =>
  expect(methodOf('sv', { chance: 'mayBeChance', evidence: 'measurements', trend })).not.toMatch(/Mann|2012/))

test('without evidence the word itself is the method, with what is missing', () => {
  expect(methodOf('sv', { chance: 'counted' })).toBe('räknat, inget urval')
  expect(methodOf('sv', { chance: 'untold', reason: 'oneValue' })).toBe('går inte att avgöra: bara ett värde')
  expect(methodOf('en', { chance: 'untold', reason: 'noTotal' })).toBe('cannot be told: no value for everyone together')
})
