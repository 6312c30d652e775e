import { expect, it } from 'vitest'
import { median } from './median'

it('of an odd number is the one in the middle', () => expect(median([80, 71, 76])).toBe(76))
it('of an even number is halfway between the two in the middle', () => expect(median([1, 10, 2, 3])).toBe(2.5))
