import { expect, it } from 'vitest'
import { typeset } from './descriptions'

it('a description is set with Swedish quotes, dashes and spaces', () =>
  expect(typeset('Andelen, 16-24 år, som svarat "Bra" (100%).  Källa: SCB\\n')).toBe(
    'Andelen, 16–24 år, som svarat ”Bra” (100\u00a0%). Källa: SCB',
  ))
