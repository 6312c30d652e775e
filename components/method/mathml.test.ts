import { expect, it } from 'vitest'
import { frac, math, row, sup } from './mathml'

it('tells names, numbers and operators apart', () => {
  expect(row('p', '+', '2')).toBe('<mrow><mi>p</mi><mo>+</mo><mn>2</mn></mrow>')
})

it('sets formulas inside formulas', () => {
  expect(math(frac(sup('z', '2'), row('2', 'n')))).toBe(
    '<math displaystyle="true"><mrow><mfrac><msup><mi>z</mi><mn>2</mn></msup><mrow><mn>2</mn><mi>n</mi></mrow></mfrac></mrow></math>',
  )
})

it('takes "less than" for a sign and not for markup', () => {
  expect(row('i', '<', 'j')).toBe('<mrow><mi>i</mi><mo>&lt;</mo><mi>j</mi></mrow>')
})
