import { expect, it } from 'vitest'
import { withAddress } from './web-address'

it('a site named in brackets, or a whole address, is one to go to', () => {
  expect(withAddress('Borås Stad, Mer om Norrby (boras.se)')).toEqual({
    before: 'Borås Stad, Mer om Norrby (',
    address: { words: 'boras.se', href: 'https://boras.se' },
    after: ')',
  })
  expect(withAddress('Se https://www.boras.se/a?b=1 där').address?.href).toBe('https://www.boras.se/a?b=1')
})

it('other brackets hold no address', () => expect(withAddress('SCB TAB6586 (2022, t.ex. områden)').address).toBeNull())
