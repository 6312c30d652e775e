import { expect, it } from 'vitest'
import { codeFor } from './code-for'

it('is of the municipality and the name, without what an address cannot hold', () => {
  expect(codeFor('Borås', 'Tillit till grannar (år 9)', new Set())).toBe('BORAS-TILLIT-TILL-GRANNAR-AR-9')
  expect(codeFor('Borås', '???', new Set())).toBe('BORAS-INDIKATOR')
})

it('is another where it is taken, however many are', () => {
  const taken = new Set(['BORAS-TILLIT', 'BORAS-TILLIT-2'])
  expect(codeFor('Borås', 'Tillit', taken)).toBe('BORAS-TILLIT-3')
})

it('is no longer than an address is read', () => {
  expect(codeFor('Borås', 'Ord '.repeat(40), new Set())).toMatch(/^[A-Z0-9-]{10,30}[A-Z0-9]$/)
})
