import { expect, it } from 'vitest'
import { signsOfPeople } from './signs-of-people'

it.each([
  ['Ring Anna på 070-123 45 67.', ['phone']],
  ['Växeln: +46 33 35 70 00', ['phone']],
  ['033-35 70 00', ['phone']],
  ['Skriv till anna.ek@exempel.se', ['email']],
  ['Hon är född 19850412-1234.', ['personalNumber']],
  ['850472-1234', ['personalNumber']],
  ['8504121234', ['personalNumber']],
  ['Åren 2020–2023 kom 1 250 000 besökare, 12 % fler än 0,5 miljoner.', []],
  ['Dialogen 2025-05-14 till 2025-05-16 samlade 48 personer.', []],
  ['Diarienummer KS 2021-00345 1.1.1.1', []],
])('finds what can tell who somebody is: %s', (text, signs) => {
  expect(signsOfPeople(text, 20)).toEqual(signs)
})

it('four who took part are few, five are not, and it need not be known', () => {
  expect([4, 5, null].map(participants => signsOfPeople('Vi vill ha ljus.', participants))).toEqual([['few'], [], []])
})
