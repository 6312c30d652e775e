import { expect, test } from 'vitest'
import { groupsAgainst, nameAgainst } from './groups-against'

test.each([
  ['utrikes födda', 'inrikes födda', 'utrikes mot inrikes födda'],
  ['femtedelen med lägst inkomst', 'femtedelen med högst inkomst', 'femtedelen med lägst mot högst inkomst'],
  ['18–29 år', '50–64 år', '18–29 mot 50–64 år'],
  ['kvinnor', 'män', 'kvinnor mot män'],
  ['förstagångsväljare', 'övriga väljare', 'förstagångsväljare mot övriga väljare'],
  ['unga', 'unga män', 'unga mot unga män'],
])('%s and %s have their common words once', (focus, reference, said) =>
  expect(groupsAgainst('sv', focus, reference)).toBe(said),
)

test('in English too', () => expect(groupsAgainst('en', 'ages 18–29', 'ages 50–64')).toBe('ages 18–29 against 50–64'))

test('a group that ends the name before is not said again', () => {
  expect(nameAgainst('sv', 'Röstande förstagångsväljare', 'förstagångsväljare', 'andra')).toBe(' mot andra')
  expect(nameAgainst('sv', 'Röstande', 'förstagångsväljare', 'andra')).toBe(', förstagångsväljare mot andra')
})
