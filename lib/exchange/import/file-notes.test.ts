import { expect, it } from 'vitest'
import { explainedIn, sourceIn } from './file-notes'
import { meaningOf } from './signs'

it.each([
  [[], ['Källa: SCB, folkmängd'], 'SCB, folkmängd'],
  [[], ['Senaste uppdatering:', '20240322', 'Källa:', 'SCB', 'Kontakt:'], 'SCB'],
  [['Statistik från Skolverket, https://www.skolverket.se'], [], 'Skolverket'],
  [['https://www.mucf.se/statistik', 'Unga 2022'], ['https://example.se'], 'https://www.mucf.se/statistik'],
  [['Unga 2022'], ['Källor och metod'], null],
])('%j above a table and %j below it say whose figures they are', (above, below, source) => {
  expect(sourceIn(above, below)).toBe(source)
})

it('what notes say of signs is what they mean, before what their publisher means by them', () => {
  const explained = explainedIn(['.. = Uppgift saknas', 'X = 1–3 fall', 'Ale: en kommun', '- : inget'])
  expect(explained).toEqual({ '..': 'Uppgift saknas', X: '1–3 fall', '-': 'inget' })
  expect(meaningOf('..', 'skolverket', explained['..'])).toBe('missing')
  expect(meaningOf('X', null, explained.X)).toBe('confidential')
  expect(meaningOf('-', null, explained['-'])).toBe('zero')
})

it('a sign that a file explains in words that nobody knows is asked about without a proposal', () => {
  expect(meaningOf('.', 'px', 'one')).toBeUndefined()
  expect(meaningOf('.', 'px')).toBe('notApplicable')
})
