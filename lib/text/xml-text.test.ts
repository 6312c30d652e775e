import { expect, it } from 'vitest'
import { xmlText } from './xml-text'

it('drops what XML forbids and nothing else', () => {
  expect(xmlText('A\u000BB\u0000\u001F')).toBe('AB')
  expect(xmlText('tab\t, rader\r\n, å, €, 𝄞, \u00a0, \u0085')).toBe('tab\t, rader\r\n, å, €, 𝄞, \u00a0, \u0085')
  expect(xmlText('halv \ud834 och \udd1e, \ufffe\uffff')).toBe('halv  och , ')
})
