import { expect, it } from 'vitest'
import { seal, unseal } from './sealed'

const [PLAIN, SECRET] = [Buffer.from('hemlighet'), 'x'.repeat(44)]

it('what is sealed is read again for the same owner, and looks different each time', () => {
  const sealed = seal(PLAIN, '7', SECRET)
  expect(unseal(sealed, '7', SECRET)).toEqual(PLAIN)
  expect(seal(PLAIN, '7', SECRET)).not.toBe(sealed)
})

it('it is not read for another owner, by another secret, or when a single bit differs', () => {
  const sealed = seal(PLAIN, '7', SECRET)
  const bytes = Buffer.from(sealed, 'base64')
  const changed = [...bytes.keys()].map(i => {
    const other = Buffer.from(bytes)
    other[i]! ^= 1
    return unseal(other.toString('base64'), '7', SECRET)
  })
  expect([
    ...changed,
    unseal(sealed, '8', SECRET),
    unseal(sealed, '7', 'y'.repeat(44)),
    unseal('', '7', SECRET),
  ]).toEqual(Array<null>(bytes.length + 3).fill(null))
})
