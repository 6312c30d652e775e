import { expect, test } from 'vitest'
import { bodyWithin } from './body-name'

test.each([
  ['Kommunstyrelsen', 'kommunstyrelsen'],
  ['Kommunfullmäktige', 'kommunfullmäktige'],
  ['Tekniska nämnden', 'tekniska nämnden'],
  ['Region Dalarna', 'Region Dalarna'],
  ['AB Bostäder', 'AB Bostäder'],
])('%s is %s within a sentence', (name, within) => expect(bodyWithin(name)).toBe(within))
