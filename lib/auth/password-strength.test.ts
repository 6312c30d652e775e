import { describe, expect, it } from 'vitest'
import { passwordFault } from './password-strength'

describe('a new password', () => {
  it.each([
    'korrekt häst batteri klammer',
    'Tre gröna ankor vid Viskan',
    'pK7#vQ2m!xR9w',
    'jag cyklar till Hestra på lördagar',
  ])('is good when it takes many guesses: %s', password => expect(passwordFault(password)).toBeUndefined())
  it.each([
    'Vinter2025!!',
    'lösenord1234',
    'elfsborg1904!',
    'Välkommen123!',
    'aaaaaaaaaaaaaaaaaaaaaaaa',
    'qwertyuiop123',
  ])('is too easy: %s', password => expect(passwordFault(password)).toBe('tooEasy'))
  it('is too short under twelve characters', () => expect(passwordFault('pK7#vQ2m!xR')).toBe('tooShort'))
  it('is not made of one’s own name', () => {
    expect(passwordFault('anna.andersson@boras.se', ['Anna Andersson', 'anna.andersson@boras.se'])).toBe('tooEasy')
  })
  it('is judged in no time however long', () => expect(passwordFault('aA1!'.repeat(2000))).toBe('tooLong'))
})
