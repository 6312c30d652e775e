import { expect, it } from 'vitest'
import { BoundedMemory } from './bounded-memory.mjs'

const page = (bytes: number) => ({ bytes })

it('gives up what was asked for longest ago when the room is full', () => {
  const memory = new BoundedMemory(100)
  for (let i = 0; i < 10; i++) memory.set(`page ${i}`, page(10))
  memory.get('page 0')
  memory.set('page 10', page(10))
  expect(memory.get('page 0')).toBeDefined()
  expect(memory.get('page 1')).toBeUndefined()
  expect(memory.get('page 10')).toBeDefined()
})

it('counts a page that was replaced once', () => {
  const memory = new BoundedMemory(100)
  for (let i = 0; i < 50; i++) memory.set('page', page(9))
  for (let i = 0; i < 10; i++) memory.set(`page ${i}`, page(9))
  expect(memory.get('page')).toBeDefined()
})

it('keeps nothing that would push out most of the rest', () => {
  const memory = new BoundedMemory(100)
  memory.set('page', page(10))
  memory.set('large file', page(11))
  expect(memory.get('large file')).toBeUndefined()
  expect(memory.get('page')).toBeDefined()
})
