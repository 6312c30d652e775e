import { expect, it } from 'vitest'
import { figureAddress, figurePartsIn } from './figure-address'

it('the address of a figure tells what it draws', () => {
  const parts = {
    municipality: 'boras',
    code: 'N15428',
    dimension: 'kon',
    comparison: 'riket',
    span: 'all',
    locale: 'sv',
  }
  expect(figurePartsIn(figureAddress(parts))).toEqual(parts)
})
