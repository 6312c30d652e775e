import { describe, expect, it } from 'vitest'
import { hiddenIn } from './hidden-in-text'

describe('a hidden number in a text', () => {
  it('is found however it is written', () => {
    expect(hiddenIn('I Norrby var det 37,5 procent.', ['37.5'], [])).toEqual(['37,5'])
    expect(hiddenIn('Det gäller 1 234 barn.', ['1234'], [])).toEqual(['1 234'])
    expect(hiddenIn('Det var 40 procent.', ['40.0'], [])).toEqual(['40'])
  })
  it('is not found where readers are shown the same number', () =>
    expect(hiddenIn('Det var 37,5 procent.', ['37.5'], ['37.5'])).toEqual([]))
  it('is not part of another number', () => expect(hiddenIn('År 2037,5 och 137,55.', ['37.5'], [])).toEqual([]))
  it('below ten could be any number', () => expect(hiddenIn('Tre av 4 fick det.', ['4'], [])).toEqual([]))
})
